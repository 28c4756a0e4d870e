package fr.maillage.fragilite.pages;

import fr.maillage.fragilite.IndiceDeFrance;
import fr.maillage.fragilite.Score;
import fr.maillage.fragilite.ScoreIndicateur;
import fr.maillage.indicateur.Indicateur;
import fr.maillage.indicateur.Indicateurs;
import fr.maillage.indicateur.Source;
import fr.maillage.presentation.Formats;
import fr.maillage.territoire.Commune;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Perimetre;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a reader should know before trusting a figure, and where each figure comes from. */
@Component
class Doutes {
    private final Indicateurs indicateurs;

    Doutes(Indicateurs indicateurs) {
        this.indicateurs = indicateurs;
    }

    /** Sentences, the most important first. */
    List<String> phrases(IndiceDeFrance indice, Perimetre territoire, Score score) {
        if (!score.connu()) {
            return List.of("Il n’y a pas de total\u00a0: aucun indicateur n’a de valeur ici.");
        }
        var phrases = new ArrayList<String>();
        phrases.add(nombre(score));
        estimation(indice, territoire, score, phrases);
        petites(indice, territoire, score, phrases);
        phrases.add(millesimes(score));
        return phrases;
    }

    private String nombre(Score score) {
        String manquants = score.indicateurs()
                .filter(i -> !i.connu())
                .map(i -> "«\u00a0" + libelle(i) + "\u00a0»")
                .collect(Collectors.joining(", "));
        String debut = "Le total repose sur "
                + Formats.compte(score.indicateursConnus(), "indicateur", "indicateurs") + " sur "
                + score.indicateursDuModele() + ".";
        return manquants.isEmpty() ? debut : debut + " Il manque\u00a0: " + manquants + ".";
    }

    private void estimation(IndiceDeFrance indice, Perimetre territoire, Score score, List<String> phrases) {
        if (score.indicateursEstimes() == 0) {
            return;
        }
        var notes = Notes.totaux(indice.modele());
        String estimes = score.indicateurs()
                .filter(ScoreIndicateur::estime)
                .map(i -> "«\u00a0" + libelle(i) + "\u00a0»")
                .collect(Collectors.joining(", "));
        String communes = territoire.niveau() == Niveau.COMMUNE
                ? ""
                : " C’est le cas de "
                        + Formats.entier(
                                territoire.positions().filter(indice::estime).count())
                        + " communes sur " + Formats.entier(territoire.taille()) + ".";
        phrases.add("Valeur estimée, et non observée\u00a0: " + estimes
                + ". Quand une commune est couverte par le secret statistique, Maillage prend la valeur de son intercommunalité."
                + communes + " Total avec cette estimation\u00a0: " + notes.ecrire(score.total())
                + "\u202f; sans elle\u00a0: " + notes.ecrire(score.totalSansEstimation()) + ".");
    }

    private static void petites(IndiceDeFrance indice, Perimetre territoire, Score score, List<String> phrases) {
        if (territoire.niveau() == Niveau.COMMUNE) {
            if (score.petitePopulation()) {
                phrases.add("Cette commune compte moins de " + Score.PETITE_POPULATION
                        + " habitants\u00a0: une seule personne déplace les pourcentages.");
            }
            return;
        }
        List<Commune> communes =
                territoire.positions().mapToObj(indice.territoires()::commune).toList();
        long vides = communes.stream().filter(c -> !c.habitee()).count();
        long petites = communes.stream()
                .filter(c -> c.habitee() && c.population() < Score.PETITE_POPULATION)
                .count();
        if (petites > 0) {
            phrases.add(Formats.compte(petites, "commune compte", "communes comptent") + " moins de "
                    + Score.PETITE_POPULATION
                    + " habitants\u00a0: leurs pourcentages sont instables. Le tableau les signale.");
        }
        if (vides > 0) {
            phrases.add(
                    Formats.compte(vides, "commune n’a pas d’habitant et n’a", "communes n’ont pas d’habitant et n’ont")
                            + " donc pas de score.");
        }
    }

    private String millesimes(Score score) {
        var annees = score.indicateurs()
                .filter(ScoreIndicateur::connu)
                .flatMap(i -> indicateurs.indicateur(i.indicateur()).stream())
                .flatMap(i -> Stream.ofNullable(i.source()))
                .map(Source::millesime)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return "Les données ne sont pas toutes de la même année\u00a0: " + annees
                + ". L’indice compare des territoires entre eux\u202f; il ne mesure pas une évolution.";
    }

    /** One line per indicator of the model, those without a source included. */
    List<TerritoirePage.SourceCitee> sources(IndiceDeFrance indice) {
        return indice.modele().indicateurs().stream()
                .map(id -> indicateurs.indicateur(id).orElseThrow())
                .map(Doutes::citer)
                .toList();
    }

    private static TerritoirePage.SourceCitee citer(Indicateur indicateur) {
        Source source = indicateur.source();
        return source == null
                ? new TerritoirePage.SourceCitee(indicateur.libelle(), null, null, null, null)
                : new TerritoirePage.SourceCitee(
                        indicateur.libelle(),
                        source.producteur() + ", " + source.titre(),
                        source.millesime(),
                        source.licence(),
                        source.transformation());
    }

    private String libelle(ScoreIndicateur score) {
        return indicateurs
                .indicateur(score.indicateur())
                .map(Indicateur::libelle)
                .orElse(score.indicateur());
    }
}
