package fr.maillage.atelier.invitation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody invited to a workshop, registered for it or met there. Never tied to what participants say.
 *
 * @param personne identifier of the person of the démarche; null for somebody else
 * @param structure identifier of the structure of the démarche; null while unknown
 * @param structureDite as the person typed it; may be empty
 * @param reponse null while there is none
 * @param present ticked on the attendance sheet
 * @param lettres numbers of the letters sent, the last one last
 * @param annulee the invitation was taken back
 * @param effacee its name and contact data are gone: it only counts
 */
public record Inscription(
        String id,
        String atelier,
        Origine origine,
        @Nullable String personne,
        @Nullable String structure,
        String nom,
        String structureDite,
        String role,
        String courriel,
        @Nullable Venue reponse,
        boolean present,
        List<Long> lettres,
        boolean annulee,
        boolean effacee) {
    /** What stands for the name of somebody whose name was erased. */
    static final String ANONYME = "Nom effacé";

    /** How somebody came to be there. */
    public enum Origine {
        INVITATION,
        LIEN,
        SUR_PLACE
    }

    public Inscription {
        lettres = List.copyOf(lettres);
    }

    /** The name, else the address that was written to. */
    public String nomMontre() {
        if (effacee) {
            return ANONYME;
        }
        return nom.isEmpty() ? courriel : nom;
    }

    public boolean vient() {
        return reponse == Venue.VIENT && !annulee;
    }
}
