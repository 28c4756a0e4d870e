package fr.maillage.demarche.acteur;

import fr.maillage.demarche.offre.LieuxDuPerimetre;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Structure;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.territoire.NomSimplifie;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The structures that hold the places of a perimeter, for who says that a structure of the démarche is one of them. */
@Component
class StructuresDeLieux {
    private final LieuxDuPerimetre lieuxDuPerimetre;
    private final Lieux lieux;

    StructuresDeLieux(LieuxDuPerimetre lieuxDuPerimetre, Lieux lieux) {
        this.lieuxDuPerimetre = lieuxDuPerimetre;
        this.lieux = lieux;
    }

    List<Option> options(String perimetre) {
        var ids = lieuxDuPerimetre.lieux(perimetre).stream()
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
