package fr.maillage.fragilite.pages;

import fr.maillage.fragilite.Axe;
import fr.maillage.fragilite.Classe;
import fr.maillage.fragilite.ModeleIndice;
import fr.maillage.fragilite.Score;
import fr.maillage.fragilite.TableIndice;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Tri;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sorts the lines of an index and puts them in words. */
final class TablesDeScores {
    private TablesDeScores() {}

    /** The most fragile first. */
    static final Tri ORDRE_HABITUEL = new Tri("total", true);

    /** @param titre caption */
    static TableDeScores table(String titre, TableIndice indice, Tri tri, Adresses adresses) {
        var lignes = indice.lignes().stream()
                .sorted(comparateur(indice.modele(), tri))
                .map(ligne -> ligne(indice, ligne, adresses))
                .toList();
        return new TableDeScores(titre, indice.modele().axes(), tri, adresses.parametres(), lignes);
    }

    /** What a table can be sorted by. */
    static List<String> colonnes(ModeleIndice modele) {
        return Stream.concat(
                        Stream.of("nom", "population", "total", "classe"),
                        modele.axes().stream().map(Axe::id))
                .toList();
    }

    private static TableDeScores.Ligne ligne(TableIndice indice, TableIndice.Ligne ligne, Adresses adresses) {
        Score score = ligne.score();
        var sousScores = Notes.sousScores(indice.modele());
        var axes = score.axes().stream()
                .map(axe -> cellule(axe.score(), sousScores))
                .toList();
        return new TableDeScores.Ligne(
                new Lien(ligne.nom(), adresses.territoire(indice.niveau(), ligne.code())),
                new TableDeScores.Cellule(Formats.entier(score.population()), Long.toString(score.population())),
                cellule(score.total(), Notes.totaux(indice.modele())),
                score.classe(),
                axes,
                doute(score));
    }

    private static TableDeScores.Cellule cellule(double score, Notes notes) {
        return new TableDeScores.Cellule(notes.ecrire(score), Double.isNaN(score) ? "" : Double.toString(score));
    }

    private static @Nullable String doute(Score score) {
        if (score.population() == 0) {
            return "pas d’habitant";
        }
        if (score.petitePopulation()) {
            return "moins de " + Score.PETITE_POPULATION + " habitants";
        }
        if (!score.connu()) {
            return "pas de donnée";
        }
        return 2 * score.indicateursConnus() < score.indicateursDuModele()
                ? "sur " + score.indicateursConnus() + " indicateurs seulement"
                : null;
    }

    private static Comparator<TableIndice.Ligne> comparateur(ModeleIndice modele, Tri tri) {
        Comparator<TableIndice.Ligne> parNom =
                Comparator.comparing(TableIndice.Ligne::nom, Collator.getInstance(Locale.FRENCH));
        if (tri.colonne().equals("nom")) {
            return tri.decroissant() ? parNom.reversed() : parNom;
        }
        ToDoubleFunction<TableIndice.Ligne> valeur = valeur(modele, tri.colonne());
        Comparator<TableIndice.Ligne> parValeur = Comparator.comparingDouble(valeur);
        // Missing figures come last in both directions.
        return Comparator.comparing((TableIndice.Ligne l) -> Double.isNaN(valeur.applyAsDouble(l)))
                .thenComparing(tri.decroissant() ? parValeur.reversed() : parValeur)
                .thenComparing(parNom);
    }

    private static ToDoubleFunction<TableIndice.Ligne> valeur(ModeleIndice modele, String colonne) {
        return switch (colonne) {
            case "population" -> ligne -> ligne.score().population();
            case "classe" ->
                ligne -> ligne.classe()
                        .map(Classe::rang)
                        .map(Integer::doubleValue)
                        .orElse(Double.NaN);
            default -> {
                int axe = modele.axes().stream().map(Axe::id).toList().indexOf(colonne);
                yield axe < 0
                        ? ligne -> ligne.score().total()
                        : ligne -> ligne.score().axes().get(axe).score();
            }
        };
    }
}
