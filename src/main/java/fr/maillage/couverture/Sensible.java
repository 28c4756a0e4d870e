package fr.maillage.couverture;

import java.util.function.Function;

/**
 * The same figures under two models of time: what is shown, and its sensitivity line.
 *
 * @param modele the one chosen
 * @param autreModele another one, for the line « avec l’autre modèle »
 */
public record Sensible<T>(Trajets modele, T valeur, Trajets autreModele, T autre) {
    /** A part of both. */
    public <R> Sensible<R> puis(Function<? super T, ? extends R> partie) {
        return new Sensible<>(modele, partie.apply(valeur), autreModele, partie.apply(autre));
    }
}
