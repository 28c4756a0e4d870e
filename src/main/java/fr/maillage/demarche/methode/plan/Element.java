package fr.maillage.demarche.methode.plan;

import java.util.regex.Pattern;

/** A piece of a plan that has a name and can be moved, changed and taken out. */
public sealed interface Element permits Phase, Etape, Livrable, Condition {
    int NOM_MAX = 200;
    int TEXTE_MAX = 2000;
    Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    /** Unique in its plan; small letters, digits, hyphens. What is written of a piece cites it. */
    String id();

    String nom();

    /** Says in French what cannot be written. */
    static void exiger(String id, String nom, String texte) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("l’identifiant «\u00a0" + id
                    + "\u00a0» doit tenir en 40 petites lettres sans accent, chiffres et tirets");
        }
        if (nom.isBlank() || nom.length() > NOM_MAX) {
            throw new IllegalArgumentException("un nom a de 1 à " + NOM_MAX + " caractères");
        }
        if (texte.length() > TEXTE_MAX) {
            throw new IllegalArgumentException("un texte a " + TEXTE_MAX + " caractères au plus");
        }
    }
}
