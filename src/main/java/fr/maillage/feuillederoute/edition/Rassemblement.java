package fr.maillage.feuillederoute.edition;

import fr.maillage.feuillederoute.lecture.Lisible.ChampLu;
import fr.maillage.feuillederoute.lecture.Noms;
import fr.maillage.feuillederoute.lecture.Valeur;
import fr.maillage.feuillederoute.modele.Champ;
import fr.maillage.feuillederoute.modele.Chantier;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Fiche;
import fr.maillage.feuillederoute.modele.Fonction;
import fr.maillage.feuillederoute.modele.Gouvernance;
import fr.maillage.presentation.Lien;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Rows that are read better gathered than one by one: who does what, by role; resources, by family. */
final class Rassemblement {
    private final Noms noms;
    private final RessourcesParFamille ressources;

    Rassemblement(Noms noms, RessourcesParFamille ressources) {
        this.noms = noms;
        this.ressources = ressources;
    }

    /** A field for each role that somebody has; who coordinates a chantier heads its fiche. */
    List<ChampLu> roles(Champ table, Element element, Gouvernance gouvernance) {
        return Arrays.stream(Fonction.values())
                .filter(f -> !gouvernance.de(f).isEmpty() && !(f == Fonction.COORDONNE && element instanceof Chantier))
                .map(f -> new ChampLu(
                        nomme(table, f.libelle()),
                        new Valeur.Liens(gouvernance.de(f).stream()
                                .map(r -> new Lien(nom(r), ""))
                                .toList())))
                .toList();
    }

    String coordination(Chantier chantier) {
        return chantier.gouvernance().de(Fonction.COORDONNE).stream()
                .map(this::nom)
                .collect(Collectors.joining(", "));
    }

    /** « Ressources humaines (Camille Martin) » */
    String nom(Gouvernance.Responsable responsable) {
        var parties = new ArrayList<String>();
        if (!responsable.nom().isBlank()) {
            parties.add(responsable.nom());
        }
        if (!responsable.structure().isBlank()) {
            var structure = noms.structure(responsable.structure()).libelle();
            if (!structure.equalsIgnoreCase(responsable.nom())) {
                parties.add(structure);
            }
        }
        if (!responsable.personne().isBlank()) {
            parties.add(noms.personne(responsable.personne()).libelle());
        }
        return parties.size() < 2
                ? String.join("", parties)
                : parties.getFirst() + " (" + String.join(", ", parties.subList(1, parties.size())) + ")";
    }

    /** A field for each family and each kind of link. */
    List<ChampLu> ressources(Champ table, Fiche fiche) {
        return ressources.de(fiche).stream()
                .map(g -> new ChampLu(
                        nomme(table, g.libelle()),
                        new Valeur.Liens(
                                g.noms().stream().map(n -> new Lien(n, "")).toList())))
                .toList();
    }

    private static Champ nomme(Champ table, String libelle) {
        return new Champ(
                table.cle(), libelle, "", Champ.Nature.ELEMENTS, false, List.of(), List.of(), "", List.of(), false);
    }
}
