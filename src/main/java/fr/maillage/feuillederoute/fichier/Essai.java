package fr.maillage.feuillederoute.fichier;

import fr.maillage.feuillederoute.modele.Element;
import java.util.List;

/**
 * What an import would do.
 *
 * @param avis of the file as a whole
 * @param aEcrire elements that are new or changed
 */
public record Essai(String format, List<String> avis, List<LigneDEssai> lignes, List<Element> aEcrire) {
    public Essai {
        avis = List.copyOf(avis);
        lignes = List.copyOf(lignes);
        aEcrire = List.copyOf(aEcrire);
    }

    public long nombre(LigneDEssai.Sort sort) {
        return lignes.stream().filter(l -> l.sort() == sort).count();
    }
}
