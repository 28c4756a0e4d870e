package fr.maillage.demarche.methode.plan;

import java.util.Optional;

/**
 * A gate as it stands today.
 *
 * @param enClair where things stand: « 2 membres sur 3 attendus »
 * @param levee what a person wrote of it; also there when what was missing came later
 */
public record Porte(Condition condition, Etat etat, String enClair, Optional<Suivi.Levee> levee) {
    public enum Etat {
        /** A check finds what is asked for. */
        REMPLIE(true),
        /** A person saw what is asked for. */
        COCHEE(true),
        /** Opened without what is asked for, with a written reason. */
        PASSEE(true),
        /** A check finds that something is missing. */
        MANQUE(false),
        /** No check: a person has to look. */
        A_COCHER(false);

        private final boolean ouverte;

        Etat(boolean ouverte) {
            this.ouverte = ouverte;
        }
    }

    /** Whether the step can be called done, as far as this gate is concerned. */
    public boolean ouverte() {
        return etat.ouverte;
    }
}
