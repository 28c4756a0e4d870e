package fr.maillage.lieu.declaration;

import fr.maillage.lieu.Declaration.Genre;
import fr.maillage.lieu.EtatDeDeclaration;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code lieu.declaration}.
 *
 * @param versionLue of the place that is corrected; 0 for a new one
 * @param remplace declaration already sent that this draft reopens; null for the others
 * @param courriel of the declarant; null when none was left, or when it was purged
 */
public record Ligne(
        String id,
        Genre genre,
        EtatDeDeclaration etat,
        @Nullable String lieu,
        int versionLue,
        @Nullable String remplace,
        boolean parLien,
        Reponses reponses,
        List<String> signaux,
        @Nullable String courriel,
        int version,
        Instant creeLe,
        Instant modifieLe,
        @Nullable Instant envoyeLe) {
    /** How long a draft is kept after its last writing. */
    public static final Duration VIE_D_UN_BROUILLON = Duration.ofDays(30);

    public Ligne {
        signaux = List.copyOf(signaux);
    }

    public boolean brouillon() {
        return etat == EtatDeDeclaration.BROUILLON;
    }

    /** The moment from which a draft is gone. */
    public Instant expireLe() {
        return modifieLe.plus(VIE_D_UN_BROUILLON);
    }

    /** The author of what it writes in places. */
    public String auteur() {
        return "declaration:" + id;
    }
}
