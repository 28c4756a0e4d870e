package fr.maillage.feuillederoute.demonstration;

import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Enjeu;
import fr.maillage.feuillederoute.modele.GenreDOrigine;
import fr.maillage.feuillederoute.modele.Origine;
import fr.maillage.fragilite.IndiceDeFrance;
import fr.maillage.fragilite.Indices;
import fr.maillage.presentation.Formats;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.PerimetresEcrits;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Ties the enjeu about the countryside to the index of the territory: computed here, from the site's own tables. */
@Component
class FaitsDuTerritoire {
    private static final String PERIMETRE = "epci:200040392";
    private static final String ENJEU = "e3";

    private final Indices indices;
    private final PerimetresEcrits perimetres;

    FaitsDuTerritoire(Indices indices, PerimetresEcrits perimetres) {
        this.indices = indices;
        this.perimetres = perimetres;
    }

    /** The same elements, the enjeu with its figure; unchanged when the territory has no score. */
    List<Element> citer(List<Element> elements) {
        return perimetres
                .perimetre(PERIMETRE)
                .flatMap(this::citation)
                .map(citation -> elements.stream()
                        .map(e -> e instanceof Enjeu enjeu && enjeu.id().equals(ENJEU) ? avec(enjeu, citation) : e)
                        .toList())
                .orElse(elements);
    }

    private static Element avec(Enjeu enjeu, Origine.Citation citation) {
        return new Enjeu(
                enjeu.id(),
                enjeu.rang(),
                enjeu.presentation(),
                enjeu.priorite(),
                new Origine(List.of(citation)),
                enjeu.falc());
    }

    private Optional<Origine.Citation> citation(Perimetre perimetre) {
        return indices.indice(indices.parDefaut().id()).map(indice -> {
            var score = indice.score(perimetre);
            long fragiles = fragiles(indice, perimetre);
            var texte = score.connu()
                    ? "Score de l’agglomération\u00a0: " + Formats.nombre(score.total(), 1) + ", sur une échelle de "
                            + Formats.entier(Math.round(indice.modele().totalMinimum())) + " (peu fragile) à "
                            + Formats.entier(Math.round(indice.modele().totalMaximum())) + " (très fragile). "
                            + Formats.compte(fragiles, "commune sur ", "communes sur ")
                            + Formats.entier(score.communes()) + " dans les deux classes les plus fragiles."
                    : "Pas de score pour ce territoire.";
            return new Origine.Citation(
                    "r1",
                    GenreDOrigine.CHIFFRE,
                    "indice:" + PERIMETRE,
                    texte,
                    indice.modele().nom());
        });
    }

    private static long fragiles(IndiceDeFrance indice, Perimetre perimetre) {
        int seuil = indice.modele().classes().getLast().rang() - 1;
        return Arrays.stream(perimetre.positionsEnTableau())
                .filter(commune ->
                        indice.classe(commune).map(c -> c.rang() >= seuil).orElse(false))
                .count();
    }
}
