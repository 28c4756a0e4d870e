package fr.maillage.demarche;

/**
 * A check that the gate of a step may name.
 *
 * @param nom stable, small letters and hyphens: « instance-reunie »
 * @param libelle for the person who writes a method: « Une instance s’est réunie »
 * @param sujet what the gate says besides: « l’instance : COPIL, COTECH… »; empty when it says nothing more
 */
public record Controle(String nom, String libelle, String sujet, Verification verification) {
    /** Looks at the démarche as it stands. */
    @FunctionalInterface
    public interface Verification {
        /**
         * @param sujet as the gate writes it; empty when it says none
         * @param minimum how many are asked for, 1 or more
         */
        Constat verifier(Demarche demarche, String sujet, int minimum);
    }
}
