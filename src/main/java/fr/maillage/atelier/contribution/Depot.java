package fr.maillage.atelier.contribution;

import fr.maillage.atelier.contribution.Contribution.Source;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sends to the board.
 *
 * @param famille identifier of the family chosen; null when none was
 * @param besoin for an idea, the need that it answers; null when free
 * @param role key of the role of who says it; empty on paper
 * @param participant who sends it; null when a facilitator does
 * @param cle of the form: the same form sent twice is one contribution
 */
public record Depot(
        Genre genre,
        @Nullable String famille,
        String texte,
        boolean verbatim,
        @Nullable String besoin,
        String role,
        Source source,
        @Nullable Long participant,
        int voixPapier,
        String cle) {
    /** What this text seems to say of somebody. */
    public Set<Signal> signaux() {
        return DonneesPersonnelles.chercher(texte);
    }

    /** The same for the same form sent twice; another as soon as the text changed: a page come back to keeps its key. */
    public byte[] empreinte() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((cle + "\n" + genre + "\n" + texte).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What became of it. */
    public sealed interface Suite {
        /** @param deja true when it was there already: sent twice */
        record Ecrite(String id, boolean deja) implements Suite {}

        /** Nothing was written: the workshop takes nothing now. */
        record Fermee() implements Suite {}

        /** Nothing was written: this participant sent too much in a short time. */
        record TropSouvent() implements Suite {}
    }
}
