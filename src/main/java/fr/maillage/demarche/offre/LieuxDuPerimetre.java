package fr.maillage.demarche.offre;

import fr.maillage.lieu.Catalogue;
import fr.maillage.lieu.Lieu;
import fr.maillage.territoire.NomSimplifie;
import fr.maillage.territoire.PerimetresEcrits;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The published places of a perimeter: those whose commune, or one of whose stops, is in it. */
@Component
public class LieuxDuPerimetre {
    private final Catalogue catalogue;
    private final PerimetresEcrits perimetres;

    LieuxDuPerimetre(Catalogue catalogue, PerimetresEcrits perimetres) {
        this.catalogue = catalogue;
        this.perimetres = perimetres;
    }

    /** By name. */
    public List<Lieu> lieux(String perimetre) {
        var communes = perimetres.communes(perimetre);
        return catalogue.courant().publies().stream()
                .filter(lieu -> dans(lieu, communes))
                .sorted(Comparator.comparing(
                                (Lieu lieu) -> NomSimplifie.de(lieu.nom()).mots())
                        .thenComparing(Lieu::id))
                .toList();
    }

    private static boolean dans(Lieu lieu, Set<String> communes) {
        return (lieu.communeActuelle() != null && communes.contains(lieu.communeActuelle()))
                || lieu.passages().stream().anyMatch(p -> communes.contains(p.codeInsee()));
    }
}
