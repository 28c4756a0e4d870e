package fr.maillage.lieu;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody without an account says of a place, as a moderator reads it. Never holds the declarant's e-mail address.
 *
 * @param id short identifier, not the tracking code
 * @param lieu the place that it creates (state {@link Etat#DECLARE}) or corrects; null for a draft
 * @param versionLue version of the place that the declarant had before their eyes; 0 for a new place
 * @param fiche content proposed, whole
 * @param passages stops proposed, whole
 * @param structure name of the structure as typed; may be empty
 * @param remarque what the declarant tells the moderator; may be empty
 * @param parLien sent with a link received by e-mail, so by somebody known of the place
 * @param joignable an e-mail address was left: questions and decisions are also mailed
 * @param signaux French sentences on what to look at (links in texts, hours not understood…)
 * @param echanges questions and answers, oldest first
 * @param envoyeeLe last sending; null for a draft
 * @param version grows at each writing: give it back when deciding
 */
public record Declaration(
        String id,
        Genre genre,
        EtatDeDeclaration etat,
        @Nullable String lieu,
        int versionLue,
        Fiche fiche,
        List<Passage> passages,
        String structure,
        String remarque,
        boolean parLien,
        boolean joignable,
        List<String> signaux,
        List<Echange> echanges,
        Instant creeeLe,
        @Nullable Instant envoyeeLe,
        int version) {
    public Declaration {
        passages = List.copyOf(passages);
        signaux = List.copyOf(signaux);
        echanges = List.copyOf(echanges);
    }

    public enum Genre {
        NOUVEAU("Nouveau lieu"),
        CORRECTION("Correction"),
        FERMETURE("Fermeture signalée");

        private final String libelle;

        Genre(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }

        public String cle() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @throws IllegalArgumentException when no kind has this key */
        public static Genre deCle(String cle) {
            return Arrays.stream(values())
                    .filter(g -> g.cle().equals(cle))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("unknown kind: " + cle));
        }
    }

    /**
     * One message.
     *
     * @param duModerateur false when the declarant wrote it
     */
    public record Echange(Instant le, boolean duModerateur, String texte) {}
}
