package fr.maillage.lieu.moderation;

import fr.maillage.lieu.Acte;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Lieux.Contenu;
import java.util.UUID;

/** Places of their own for each test, on the shared database. */
public final class LieuxDEssai {
    /** Verdun: département 55, EPCI 200049187. */
    public static final String VERDUN = "55545";
    /** Nancy: département 54. */
    public static final String NANCY = "54395";

    private LieuxDEssai() {}

    public static String nomUnique() {
        return "Essai " + UUID.randomUUID().toString().substring(0, 8);
    }

    public static Lieu creer(Lieux lieux, Etat etat, String codeInsee) {
        return creer(lieux, etat, codeInsee, nomUnique());
    }

    public static Lieu creer(Lieux lieux, Etat etat, String codeInsee, String nom) {
        var fiche = Fiche.VIDE
                .avec(Champ.NOM, nom)
                .avec(Champ.CODE_INSEE, codeInsee)
                .avec(Champ.COMMUNE, codeInsee.equals(VERDUN) ? "Verdun" : "Nancy")
                .avec(Champ.SERVICES, "Aide aux démarches administratives");
        return lieux.creer(
                Contenu.de(etat, fiche), new Acte(Acte.Genre.IMPORT, "essai", "Recensement d’essai", null, ""));
    }
}
