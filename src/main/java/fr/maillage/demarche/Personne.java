package fr.maillage.demarche;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in a démarche. How to reach them is kept apart: see {@link Coordonnees}.
 *
 * @param id eight characters, never reused; attendance cites it
 * @param structure identifier of the {@link StructureDeDemarche} that the person speaks for; null for none
 * @param nom empty once purged: show {@link #nomMontre}
 * @param fonction may be empty
 * @param derniereActivite last day that the person took part or was written about
 * @param purgeLe the day its name and contact data are erased
 * @param purgeChoisie that day was typed by somebody; otherwise it is two years after the last activity
 * @param purgee its name is gone, its attendance still counts
 */
public record Personne(
        String id,
        String demarche,
        @Nullable String structure,
        String nom,
        String fonction,
        LocalDate derniereActivite,
        LocalDate purgeLe,
        boolean purgeChoisie,
        boolean purgee,
        int version,
        boolean retiree) {
    public static final int NOM_MAX = 120;
    public static final int FONCTION_MAX = 160;

    /** What stands for the name of somebody whose name was erased. */
    public static final String ANONYME = "Personne au nom effacé";

    /**
     * How to reach a person; for sending invitations and minutes, never for exports of content, logs or journals.
     *
     * @param courriel may be empty
     * @param telephone may be empty
     * @param finalite what they are kept for
     */
    public record Coordonnees(String courriel, String telephone, String finalite) {}

    public String nomMontre() {
        return purgee ? ANONYME : nom;
    }
}
