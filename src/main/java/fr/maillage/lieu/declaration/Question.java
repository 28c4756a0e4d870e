package fr.maillage.lieu.declaration;

import fr.maillage.lieu.Champ;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One question of the form.
 *
 * @param nom name of its field, and key of its answer in a draft
 * @param champ field of the place that the answer fills; null when it is read apart
 * @param aide sentence under the label
 * @param longueur of one answer, in characters
 * @param lignes height of a text of several lines
 * @param clavier inputmode, null for the ordinary one
 * @param completion autocomplete token, null when the browser has nothing to propose
 * @param court a field as wide as a code or a number
 * @param repliee shown folded as long as it has no answer
 */
public record Question(
        String nom,
        @Nullable Champ champ,
        Forme forme,
        String libelle,
        @Nullable String aide,
        boolean obligatoire,
        int longueur,
        int lignes,
        @Nullable String clavier,
        @Nullable String completion,
        boolean court,
        boolean repliee) {

    public enum Forme {
        TEXTE,
        ZONE,
        NOMBRE,
        TELEPHONE,
        COURRIELS,
        SITES,
        LISTE,
        CASES
    }

    /** True when the answer is one or several values of the field's own list. */
    public boolean fermee() {
        return forme == Forme.LISTE || forme == Forme.CASES;
    }

    /** @throws IllegalStateException for a question that fills no field */
    public Champ champConnu() {
        return Objects.requireNonNull(champ, nom);
    }
}
