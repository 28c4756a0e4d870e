package fr.maillage.demarche.acteur;

import fr.maillage.lieu.Catalogue;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Structure;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.territoire.NomSimplifie;
import fr.maillage.territoire.PerimetresEcrits;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The visible places of a perimeter, and the structures that hold them. */
@Component
class StructuresDeLieux {
    private final Catalogue catalogue;
    private final Lieux lieux;
    private final PerimetresEcrits perimetres;

    StructuresDeLieux(Catalogue catalogue, Lieux lieux, PerimetresEcrits perimetres) {
        this.catalogue = catalogue;
        this.lieux = lieux;
        this.perimetres = perimetres;
    }

    /** Places published, with their commune or one of their stops in the perimeter, by name. */
    List<Lieu> lieux(String perimetre) {
        var communes = perimetres.communes(perimetre);
        return catalogue.courant().publies().stream()
                .filter(lieu -> dans(lieu, communes))
                .sorted(Comparator.comparing(lieu -> NomSimplifie.de(lieu.nom()).mots()))
                .toList();
    }

    private static boolean dans(Lieu lieu, Set<String> communes) {
        return (lieu.communeActuelle() != null && communes.contains(lieu.communeActuelle()))
                || lieu.passages().stream().anyMatch(p -> communes.contains(p.codeInsee()));
    }

    List<Option> options(String perimetre) {
        var ids = lieux(perimetre).stream()
                .map(Lieu::structure)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return lieux.structures(ids).values().stream()
                .sorted(Comparator.comparing(
                                (Structure s) -> NomSimplifie.de(s.nom()).mots())
                        .thenComparing(Structure::id))
                .map(s -> new Option(s.id(), s.nom()))
                .toList();
    }
}
