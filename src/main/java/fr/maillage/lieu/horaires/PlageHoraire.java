package fr.maillage.lieu.horaires;

import java.time.LocalTime;

/**
 * A slot within a day, to the minute.
 *
 * @param fin after {@code debut}; midnight stands for the end of the day
 */
public record PlageHoraire(LocalTime debut, LocalTime fin) {
    public PlageHoraire {
        debut = debut.withSecond(0).withNano(0);
        fin = fin.withSecond(0).withNano(0);
        if (!enOrdre(debut, fin)) {
            throw new IllegalArgumentException("a slot ends after it starts: " + debut + "-" + fin);
        }
    }

    static boolean enOrdre(LocalTime debut, LocalTime fin) {
        return fin.equals(LocalTime.MIDNIGHT) || debut.isBefore(fin);
    }

    /** @param fin up to 1 440 */
    static PlageHoraire de(int debut, int fin) {
        return new PlageHoraire(
                LocalTime.ofSecondOfDay(debut * 60L), LocalTime.ofSecondOfDay(fin % Journee.MINUTES * 60L));
    }

    public int debutEnMinutes() {
        return debut.toSecondOfDay() / 60;
    }

    /** 1 440 for midnight. */
    public int finEnMinutes() {
        return fin.equals(LocalTime.MIDNIGHT) ? Journee.MINUTES : fin.toSecondOfDay() / 60;
    }

    EcritureOsm.Minutes minutes() {
        return new EcritureOsm.Minutes(debutEnMinutes(), finEnMinutes());
    }

    /** {@code 9 h – 12 h}. */
    public String enClair() {
        return MotsFrancais.plage(debutEnMinutes(), finEnMinutes());
    }
}
