package fr.maillage.enquete;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A survey of a démarche.
 *
 * @param id eight characters, never reused
 * @param demarche identifier of the démarche
 * @param code what the public types or scans
 * @param titre of its questionnaire
 * @param ouvreLe first day; null while it is not set
 * @param fermeLe last day; null while it is not set
 * @param responsable the body that answers for the data; may be empty
 * @param contact how to reach it; may be empty
 * @param garderJusquAu the day after which every answer is erased
 * @param publiee true once somebody opened it
 * @param closeLe when somebody closed it before its last day; null otherwise
 * @param version grows with each change of what is here
 */
public record Enquete(
        String id,
        String demarche,
        String code,
        String titre,
        Destinataires destinataires,
        @Nullable LocalDate ouvreLe,
        @Nullable LocalDate fermeLe,
        String responsable,
        String contact,
        LocalDate garderJusquAu,
        boolean publiee,
        @Nullable Instant closeLe,
        int version,
        @Nullable Instant retireLe) {
    public static final int RESPONSABLE_MAX = 160;
    public static final int CONTACT_MAX = 200;

    /** A form begun before midnight on the last day is still taken the day after. */
    private static final int JOURS_DE_GRACE = 1;

    /** Where it stands. */
    public enum Etat {
        PREPARATION("En préparation"),
        A_VENIR("Ouvre bientôt"),
        OUVERTE("Ouverte"),
        CLOSE("Close");

        private final String libelle;

        Etat(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }

    public Etat etat(LocalDate jour) {
        if (closeLe != null) {
            return Etat.CLOSE;
        }
        if (!publiee) {
            return Etat.PREPARATION;
        }
        if (ouvreLe != null && jour.isBefore(ouvreLe)) {
            return Etat.A_VENIR;
        }
        return fermeLe != null && jour.isAfter(fermeLe) ? Etat.CLOSE : Etat.OUVERTE;
    }

    /** Whether a form that was begun while it was open is still taken. */
    public boolean recoit(LocalDate jour) {
        return etat(jour) == Etat.OUVERTE
                || closeLe == null && etat(jour) == Etat.CLOSE && etat(jour.minusDays(JOURS_DE_GRACE)) == Etat.OUVERTE;
    }

    /** Where accounts work on it. */
    public String chemin() {
        return "/gestion/demarches/" + demarche + "/enquetes/" + id;
    }

    public String cheminPublic() {
        return "/enquetes/" + code;
    }
}
