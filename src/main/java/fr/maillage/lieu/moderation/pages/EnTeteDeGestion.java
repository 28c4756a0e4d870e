package fr.maillage.lieu.moderation.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Rubrique;
import java.util.ArrayList;
import java.util.List;

/** Headers of the pages for signed-in people. */
public final class EnTeteDeGestion {
    public static final Lien GESTION = new Lien("Gestion", "/gestion");
    public static final Lien LIEUX = new Lien("Lieux", "/gestion/lieux");

    private EnTeteDeGestion() {}

    /** @param parents between « Gestion » and the page */
    public static EnTete de(String titre, Lien... parents) {
        var fil = new ArrayList<Lien>();
        fil.add(GESTION);
        fil.addAll(List.of(parents));
        return EnTete.de(titre, Rubrique.GESTION).sous(fil.toArray(Lien[]::new)).avecStyle("moderation.css");
    }

    public static Lien lieu(String id, String nom) {
        return new Lien(nom.isEmpty() ? "Lieu sans nom" : nom, "/gestion/lieux/" + id);
    }
}
