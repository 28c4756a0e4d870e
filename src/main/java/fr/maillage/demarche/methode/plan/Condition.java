package fr.maillage.demarche.methode.plan;

/**
 * A gate of a step.
 *
 * @param nom what must be true, as people read it: « Le COPIL s’est réuni »
 * @param controle name of a check (see {@link fr.maillage.demarche.Controles}); {@link #PERSONNE} when a person ticks it
 * @param sujet what the check is about: « COPIL »; may be empty
 * @param minimum how many are asked for, 1 to {@link #MINIMUM_MAX}
 */
public record Condition(String id, String nom, String controle, String sujet, int minimum) implements Element {
    /** No check: somebody looks, and says so. */
    public static final String PERSONNE = "personne";

    /** The deliverable that the subject names is there: known to the plan itself. */
    public static final String LIVRABLE = "livrable-depose";

    public static final int MINIMUM_MAX = 9999;

    public Condition {
        Element.exiger(id, nom, sujet);
        if (!ID.matcher(controle).matches()) {
            throw new IllegalArgumentException("le contrôle «\u00a0" + controle
                    + "\u00a0» doit tenir en 40 petites lettres sans accent, chiffres et tirets");
        }
        if (minimum < 1 || minimum > MINIMUM_MAX) {
            throw new IllegalArgumentException("le minimum va de 1 à " + MINIMUM_MAX);
        }
    }
}
