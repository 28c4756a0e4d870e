package fr.maillage.demarche;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A digital-inclusion programme of a territory, from its launch to the follow-up of its roadmap.
 *
 * @param id eight characters, never reused; other rooms cite it
 * @param nom 1 to 120 characters
 * @param perimetre « departement:55 », « epci:… », « selection:… »
 * @param porteur the body that steers it (« Département de la Meuse »)
 * @param presentation what it is, for the public; may be empty
 * @param publiee true once its public page is open
 * @param demonstration content made to try the site: every page and document says so
 * @param version grows with each change: a writing names the one that was read
 * @param retireLe when it was removed from the list; null while it is there
 */
public record Demarche(
        String id,
        String nom,
        String perimetre,
        String porteur,
        String presentation,
        boolean publiee,
        boolean demonstration,
        int version,
        Instant creeLe,
        Instant modifieLe,
        @Nullable Instant retireLe) {
    public static final int NOM_MAX = 120;
    public static final int PORTEUR_MAX = 160;
    public static final int PRESENTATION_MAX = 5000;

    /** What every page and document of a démarche of the demonstration says. */
    public static final String AVIS_DE_DEMONSTRATION =
            "Démonstration\u00a0: ce contenu est un exemple fait pour essayer le site. Il n’engage personne.";

    public boolean retiree() {
        return retireLe != null;
    }

    /** Where accounts work on it. */
    public String chemin() {
        return "/gestion/demarches/" + id;
    }

    /** Its public page, once {@link #publiee}. */
    public String cheminPublic() {
        return "/demarches/" + id;
    }
}
