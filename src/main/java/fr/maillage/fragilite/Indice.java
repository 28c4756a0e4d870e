package fr.maillage.fragilite;

import fr.maillage.indicateur.Indicateur;
import fr.maillage.indicateur.Indicateurs;
import fr.maillage.presentation.FichierInvalideException;
import fr.maillage.territoire.Territoires;
import java.util.Arrays;
import java.util.List;

/** The engine: one model over the whole of France. */
public final class Indice {
    private Indice() {}

    /** Refused when the model names an indicator that the catalogue does not hold; one without figures is left out of the totals. */
    public static IndiceDeFrance calculer(ModeleIndice modele, Indicateurs indicateurs, Territoires territoires) {
        List<String> ids = modele.indicateurs();
        int[] populations = territoires.populations();
        var colonnes = new Colonne[ids.size()];
        for (int k = 0; k < colonnes.length; k++) {
            Indicateur indicateur = connu(modele, indicateurs, ids.get(k));
            colonnes[k] = indicateurs
                    .serie(indicateur.id())
                    .map(s -> Colonne.de(
                            scores(modele.methode(), s.valeurs(), indicateur.sens(), populations), s.estimees()))
                    .orElse(Colonne.VIDE);
        }
        return new IndiceDeFrance(modele, territoires, colonnes);
    }

    private static Indicateur connu(ModeleIndice modele, Indicateurs indicateurs, String id) {
        return indicateurs
                .indicateur(id)
                .orElseThrow(
                        () -> new FichierInvalideException(
                                "Le modèle « " + modele.id() + " » cite l’indicateur « " + id
                                        + " », que le catalogue ne connaît pas. Corrigez son identifiant, ou ajoutez-le au catalogue."));
    }

    /** Sub-score of each commune; NaN without value or without inhabitant. {@code valeurs} is overwritten with them. */
    static double[] scores(Methode methode, double[] valeurs, int sens, int[] populations) {
        if (valeurs.length != populations.length) {
            throw new IllegalArgumentException(
                    "one value per commune: " + valeurs.length + " for " + populations.length);
        }
        double[] rangees = new double[valeurs.length];
        int n = 0;
        for (int i = 0; i < valeurs.length; i++) {
            valeurs[i] = populations[i] > 0 ? sens * valeurs[i] : Double.NaN;
            if (!Double.isNaN(valeurs[i])) {
                rangees[n++] = valeurs[i];
            }
        }
        Bareme bareme = Bareme.de(methode, rangees, n);
        for (int i = 0; i < valeurs.length; i++) {
            if (!Double.isNaN(valeurs[i])) {
                valeurs[i] = bareme.score(valeurs[i]);
            }
        }
        return valeurs;
    }

    /** Totals of all communes: the mean over the indicators that each of them has. */
    static double[] totaux(ModeleIndice modele, Colonne[] colonnes, int communes) {
        double[] totaux = new double[communes];
        int[] nombres = new int[communes];
        for (Colonne colonne : colonnes) {
            double[] scores = colonne.scores();
            for (int i = 0; i < scores.length; i++) {
                if (!Double.isNaN(scores[i])) {
                    totaux[i] += scores[i];
                    nombres[i]++;
                }
            }
        }
        Arrays.setAll(totaux, i -> modele.totalDesSommes(totaux[i], nombres[i]));
        return totaux;
    }
}
