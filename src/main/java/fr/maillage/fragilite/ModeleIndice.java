package fr.maillage.fragilite;

import java.util.List;
import java.util.Optional;

/**
 * An index model, read from a YAML file by {@link ModelesIndice}. Nothing of a model is in the code.
 *
 * @param id name of the file without its ending (« ifn-2021 »)
 * @param nom title shown to readers
 * @param description what it measures and how to read it, in French
 * @param methode from values to sub-scores
 * @param totalMinimum total of a commune that has the least sub-score everywhere
 * @param totalMaximum total of a commune that has the greatest sub-score everywhere
 * @param axes in reading order; an indicator is in one axis only
 * @param classes {@link Classe#NOMBRE} classes, least fragile first
 * @param freins rule of the specific obstacles
 * @param ecarts vocabulary of the observations
 */
public record ModeleIndice(
        String id,
        String nom,
        String description,
        Methode methode,
        double totalMinimum,
        double totalMaximum,
        List<Axe> axes,
        List<Classe> classes,
        RegleDesFreins freins,
        SeuilsDEcart ecarts) {
    public ModeleIndice {
        axes = List.copyOf(axes);
        classes = List.copyOf(classes);
    }

    /** Identifiers of all indicators, in reading order. */
    public List<String> indicateurs() {
        return axes.stream().flatMap(a -> a.indicateurs().stream()).toList();
    }

    public Optional<Axe> axe(String idAxe) {
        return axes.stream().filter(a -> a.id().equals(idAxe)).findFirst();
    }

    /** The total of these sub-scores: their plain mean, brought to the scale of totals; NaN ones are left out, NaN if none is left. */
    public double total(double... sousScores) {
        double somme = 0;
        int nombre = 0;
        for (double sousScore : sousScores) {
            if (!Double.isNaN(sousScore)) {
                somme += sousScore;
                nombre++;
            }
        }
        return totalDesSommes(somme, nombre);
    }

    /** Named apart: a caller of {@code total(1, 2)} must never land here. */
    double totalDesSommes(double somme, int nombre) {
        if (nombre == 0) {
            return Double.NaN;
        }
        double facteur = (totalMaximum - totalMinimum) / (methode.maximum() - methode.minimum());
        double decalage = totalMinimum - methode.minimum() * facteur;
        return somme / nombre * facteur + decalage;
    }

    /** The class of a total; empty (« pas de score ») for NaN. A total on a bound goes to the class nearer to the middle one. */
    public Optional<Classe> classe(double total) {
        if (Double.isNaN(total)) {
            return Optional.empty();
        }
        for (Classe classe : classes) {
            boolean borneIncluse = classe.rang() >= Classe.RANG_DU_MILIEU;
            if (borneIncluse ? total <= classe.maximum() : total < classe.maximum()) {
                return Optional.of(classe);
            }
        }
        return Optional.of(classes.getLast());
    }
}
