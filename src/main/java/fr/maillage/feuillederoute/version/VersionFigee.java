package fr.maillage.feuillederoute.version;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * « V1 »: the roadmap as it stood at a gesture.
 *
 * @param numero from 1
 * @param nom 1 to {@link #NOM_MAX} characters
 * @param geste the last one that it holds
 * @param validePar the body that validated it; may be empty
 * @param valideLe null while nobody validated it
 */
public record VersionFigee(
        int numero,
        String nom,
        long geste,
        String validePar,
        @Nullable LocalDate valideLe,
        String note,
        Instant creeLe) {
    static final int NOM_MAX = 120;
    static final int VALIDE_PAR_MAX = 300;
    static final int NOTE_MAX = 2000;

    /** How addresses name it: « v1 ». */
    public String cle() {
        return "v" + numero;
    }

    /** « V1 · Document brut des ateliers ». */
    public String intitule() {
        return "V" + numero + (nom.equals("V" + numero) ? "" : " · " + nom);
    }
}
