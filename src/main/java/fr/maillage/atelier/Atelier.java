package fr.maillage.atelier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A workshop of a démarche: a few hours during which people of a territory say what they need and what could be done.
 *
 * @param id eight characters, never reused; what hangs on a workshop cites it
 * @param demarche identifier of the démarche
 * @param nom 1 to 120 characters
 * @param perimetre « epci:200066108 », or another territory of the démarche
 * @param jour null while the date is not fixed; likewise its hours, {@code debut} before {@code fin}
 * @param lieu where it takes place; may be empty
 * @param programme what happens when; possibly not written yet
 * @param code what participants type to join (see {@link CodeDAtelier})
 * @param gele true while only facilitators may write
 * @param voix how many contributions a participant may support, 0 to {@value #VOIX_MAX}
 * @param minuteur when the time given to participants ends; null when none runs
 * @param version grows with each change of its description: a writing names the one that was read
 * @param retireLe when it was removed from the list; null while it is there
 */
public record Atelier(
        String id,
        String demarche,
        String nom,
        String perimetre,
        @Nullable LocalDate jour,
        @Nullable LocalTime debut,
        @Nullable LocalTime fin,
        String lieu,
        Programme programme,
        String code,
        Etat etat,
        boolean gele,
        int voix,
        @Nullable Instant minuteur,
        int version,
        Instant creeLe,
        Instant modifieLe,
        @Nullable Instant retireLe) {
    public static final int NOM_MAX = 120;
    public static final int LIEU_MAX = 200;
    public static final int VOIX_MAX = 50;

    /** Where accounts work on it, by its identifier. */
    public static final String RACINE = "/gestion/ateliers";

    /** What participants may do. A facilitator goes from one to another, both ways. */
    public enum Etat {
        PREPARATION("En préparation", "Les participants ne peuvent pas encore entrer."),
        COLLECTE("Collecte ouverte", "Les participants disent leurs besoins et leurs idées."),
        VOTE("Vote ouvert", "Les participants soutiennent les contributions qui comptent pour eux."),
        CLOS("Atelier clos", "Plus personne n’écrit. La synthèse peut partir.");

        private final String libelle;
        private final String phrase;

        Etat(String libelle, String phrase) {
            this.libelle = libelle;
            this.phrase = phrase;
        }

        public String libelle() {
            return libelle;
        }

        /** One sentence: who may do what. */
        public String phrase() {
            return phrase;
        }
    }

    public boolean retire() {
        return retireLe != null;
    }

    public String chemin() {
        return RACINE + "/" + id;
    }

    /** Where participants go, without an account. */
    public String cheminPublic() {
        return "/atelier/" + code;
    }

    public String codeAffiche() {
        return CodeDAtelier.affiche(code);
    }
}
