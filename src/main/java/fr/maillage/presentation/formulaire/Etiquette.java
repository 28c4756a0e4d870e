package fr.maillage.presentation.formulaire;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What every field has.
 *
 * @param nom name sent by the form, and root of the identifiers in the page: letters, digits, hyphens
 * @param libelle label, or legend of a group; the mark of an obligatory field is added to it
 * @param aide sentence under the label, null when the label is enough
 * @param erreur what is wrong and what is expected, null when nothing is
 */
public record Etiquette(
        String nom,
        String libelle,
        @Nullable String aide,
        @Nullable String erreur,
        boolean obligatoire) {
    public static Etiquette de(String nom, String libelle) {
        return new Etiquette(nom, libelle, null, null, false);
    }

    public Etiquette avecAide(String phrase) {
        return new Etiquette(nom, libelle, phrase, erreur, obligatoire);
    }

    public Etiquette avecErreur(@Nullable String phrase) {
        return new Etiquette(nom, libelle, aide, phrase, obligatoire);
    }

    public Etiquette estObligatoire() {
        return new Etiquette(nom, libelle, aide, erreur, true);
    }

    public boolean enErreur() {
        return erreur != null;
    }

    public String idAide() {
        return nom + "-aide";
    }

    public String idErreur() {
        return nom + "-erreur";
    }

    /** For aria-describedby: the help, then the error; null when there is neither. */
    public @Nullable String decritPar() {
        var ids = Stream.of(aide == null ? "" : idAide(), erreur == null ? "" : idErreur())
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }
}
