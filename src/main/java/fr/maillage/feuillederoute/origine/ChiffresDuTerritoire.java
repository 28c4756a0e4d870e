package fr.maillage.feuillederoute.origine;

import fr.maillage.feuillederoute.modele.GenreDOrigine;
import fr.maillage.fragilite.Indices;
import fr.maillage.fragilite.ModeleIndice;
import fr.maillage.fragilite.Score;
import fr.maillage.fragilite.ScoreAxe;
import fr.maillage.fragilite.ScoreIndicateur;
import fr.maillage.indicateur.Indicateur;
import fr.maillage.indicateur.Indicateurs;
import fr.maillage.indicateur.Source;
import fr.maillage.presentation.Formats;
import fr.maillage.territoire.Perimetre;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the index says of a territory: its total, each axis, each indicator, with source and vintage. */
@Component
public class ChiffresDuTerritoire {
    private final Indices indices;
    private final Indicateurs indicateurs;

    ChiffresDuTerritoire(Indices indices, Indicateurs indicateurs) {
        this.indices = indices;
        this.indicateurs = indicateurs;
    }

    /** @param ecrit « epci:200066108 »: the perimeter as references write it */
    public List<Parole> de(Perimetre perimetre, String ecrit) {
        var modele = indices.parDefaut();
        var score = indices.indice(modele.id()).orElseThrow().score(perimetre);
        return Stream.of(
                        total(modele, score, perimetre, ecrit),
                        score.axes().stream().filter(ScoreAxe::connu).map(a -> axe(modele, a, perimetre, ecrit)),
                        score.axes().stream()
                                .flatMap(a -> a.indicateurs().stream()
                                        .filter(ScoreIndicateur::connu)
                                        .flatMap(i -> indicateur(a, i, perimetre, ecrit))))
                .flatMap(s -> s)
                .toList();
    }

    private static Stream<Parole> total(ModeleIndice modele, Score score, Perimetre perimetre, String ecrit) {
        var classe =
                score.classe().map(c -> " (" + c.nom() + ", " + c.signe() + ")").orElse("");
        return score.connu()
                ? Stream.of(chiffre(
                        ecrit + ":total",
                        perimetre.nom() + "\u00a0: indice de fragilité " + Formats.signe(score.total(), 1) + classe
                                + ".",
                        modele.nom(),
                        "Indice"))
                : Stream.empty();
    }

    private static Parole axe(ModeleIndice modele, ScoreAxe axe, Perimetre perimetre, String ecrit) {
        return chiffre(
                ecrit + ":axe:" + axe.axe().id(),
                perimetre.nom() + "\u00a0: axe «\u00a0" + axe.axe().nom() + "\u00a0» à " + Formats.signe(axe.score(), 1)
                        + ".",
                modele.nom(),
                "Axes");
    }

    private Stream<Parole> indicateur(ScoreAxe axe, ScoreIndicateur score, Perimetre perimetre, String ecrit) {
        return indicateurs.indicateur(score.indicateur()).stream()
                .map(i -> chiffre(
                        ecrit + ":" + i.id(),
                        perimetre.nom() + "\u00a0: «\u00a0" + i.libelle() + "\u00a0», sous-score "
                                + Formats.signe(score.score(), 1) + (score.estime() ? " (en partie estimé)" : "") + ".",
                        source(i),
                        axe.axe().nom()));
    }

    private static String source(Indicateur indicateur) {
        Source source = indicateur.source();
        return source == null ? "" : source.producteur() + ", " + source.titre() + ", " + source.millesime();
    }

    private static Parole chiffre(String reference, String texte, String source, String rubrique) {
        return new Parole(GenreDOrigine.CHIFFRE, "indice:" + reference, texte, source, rubrique, 0);
    }
}
