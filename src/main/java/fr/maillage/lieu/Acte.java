package fr.maillage.lieu;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why a place is written: kept with the version it makes.
 *
 * @param genre what was done
 * @param auteur identifier of the account, of the import or of the declaration; never a name nor an address
 * @param source where the values come from, as shown (« déclaration », « France services »)
 * @param vraiLe the day the source says its values were true; null when it does not say
 * @param motif one line for who reads the history; may be empty
 */
public record Acte(
        Genre genre, String auteur, String source, @Nullable LocalDate vraiLe, String motif) {
    public enum Genre {
        DECLARATION("Déclaration"),
        CORRECTION("Correction"),
        CONFIRMATION("Confirmation"),
        MODERATION("Modération"),
        IMPORT("Import"),
        ANNULATION_IMPORT("Annulation d’un import"),
        FUSION("Fusion"),
        ANNULATION_FUSION("Annulation d’une fusion"),
        RESTAURATION("Retour à une version");

        private final String libelle;

        Genre(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }

        public String cle() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
