package fr.maillage.fragilite.pages;

import fr.maillage.fragilite.IndiceDeFrance;
import fr.maillage.fragilite.Methode;
import fr.maillage.fragilite.Score;
import fr.maillage.fragilite.ScoreAxe;
import fr.maillage.fragilite.ScoreIndicateur;
import fr.maillage.indicateur.Indicateur;
import fr.maillage.indicateur.Indicateurs;
import fr.maillage.presentation.Barre;
import fr.maillage.presentation.Formats;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.Territoires;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The table of the workshops: each indicator of each axis, beside the reference. */
@Component
class TableauDesSousScores {
    private final Indicateurs indicateurs;
    private final int[] populations;

    TableauDesSousScores(Indicateurs indicateurs, Territoires territoires) {
        this.indicateurs = indicateurs;
        this.populations = territoires.populations();
    }

    TerritoirePage.SousScores de(
            IndiceDeFrance indice, Perimetre territoire, Score score, @Nullable Reference reference) {
        Methode methode = indice.modele().methode();
        var notes = Notes.sousScores(indice.modele());
        var totaux = Notes.totaux(indice.modele());
        var axes = score.axes().stream()
                .map(axe -> groupe(methode, notes, territoire, axe, reference))
                .toList();
        return new TerritoirePage.SousScores(
                reference == null ? null : reference.nom(),
                notes.intervalle(methode.minimum(), methode.maximum()),
                totaux.ecrire(score.total()),
                reference == null ? null : totaux.ecrire(reference.score().total()),
                axes);
    }

    private TerritoirePage.Groupe groupe(
            Methode methode, Notes notes, Perimetre territoire, ScoreAxe axe, @Nullable Reference reference) {
        ScoreAxe autre =
                reference == null ? null : reference.score().axe(axe.axe().id()).orElse(null);
        var lignes = axe.indicateurs().stream()
                .map(i -> ligne(
                        methode,
                        notes,
                        territoire,
                        i,
                        reference == null
                                ? null
                                : reference.score().indicateur(i.indicateur()).orElse(null)))
                .toList();
        return new TerritoirePage.Groupe(
                axe.axe().nom(), notes.ecrire(axe.score()), autre == null ? null : notes.ecrire(autre.score()), lignes);
    }

    private TerritoirePage.Ligne ligne(
            Methode methode,
            Notes notes,
            Perimetre territoire,
            ScoreIndicateur score,
            @Nullable ScoreIndicateur reference) {
        Indicateur indicateur = indicateurs.indicateur(score.indicateur()).orElseThrow();
        double valeur = moyenne(indicateur, territoire);
        return new TerritoirePage.Ligne(
                indicateur.libelle(),
                indicateur.definition(),
                Double.isNaN(valeur) ? null : Formats.avecUnite(valeur, 1, indicateur.unite()),
                notes.ecrire(score.score()),
                reference == null ? null : notes.ecrire(reference.score()),
                score.connu() ? barre(methode, score, reference) : null,
                estime(territoire, score),
                score.connu() ? null : absence(indicateur));
    }

    /** Of a commune, its value; of a larger territory, the mean of its communes weighted by their inhabitants. NaN if unknown. */
    private double moyenne(Indicateur indicateur, Perimetre territoire) {
        var serie = indicateurs.serie(indicateur.id());
        if (serie.isEmpty()) {
            return Double.NaN;
        }
        double somme = 0;
        double poids = 0;
        for (int i : territoire.positionsEnTableau()) {
            if (serie.get().connue(i)) {
                somme += serie.get().valeur(i) * populations[i];
                poids += populations[i];
            }
        }
        return somme / poids;
    }

    private static @Nullable String estime(Perimetre territoire, ScoreIndicateur score) {
        if (!(score.partEstimee() > 0)) {
            return null;
        }
        return territoire.niveau() == Niveau.COMMUNE
                ? "estimé"
                : "estimé pour " + Formats.pourcent(score.partEstimee() * 100, 0) + " des habitants";
    }

    private static String absence(Indicateur indicateur) {
        return indicateur.disponible() ? "pas de valeur ici" : Formats.ABSENT;
    }

    /** The drawing starts from the middle of the scale: 0 between −3 and +3, 5.5 between 1 and 10. */
    private static Barre barre(Methode methode, ScoreIndicateur score, @Nullable ScoreIndicateur reference) {
        double milieu = (methode.minimum() + methode.maximum()) / 2;
        double autre = reference == null ? Double.NaN : reference.score();
        return new Barre(score.score() - milieu, autre - milieu, methode.maximum() - milieu);
    }

    /** What a territory is compared with. */
    record Reference(String nom, Score score) {}
}
