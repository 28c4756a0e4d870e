package fr.maillage.couverture.tournee;

import fr.maillage.territoire.Coordonnees;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a scenario was asked for. Times of day are minutes from midnight, durations minutes.
 *
 * @param base INSEE code of the commune where the bus spends the night
 * @param jours working days; at least one
 * @param soirees whether people may be received after {@link #SOIR}
 * @param pauseMinutes 0 for none
 * @param frequence weeks between two visits of a stop, at most
 * @param portee minutes that people accept to travel to a stop
 * @param modele identifier of the model of time
 * @param service value of the field SERVICES that fixed places must give to count; empty for any
 */
public record Reglages(
        String base,
        SortedSet<DayOfWeek> jours,
        int debut,
        int fin,
        boolean soirees,
        int pauseDebut,
        int pauseMinutes,
        int arretMinimal,
        int arretMaximal,
        int installation,
        int semaines,
        int frequence,
        int portee,
        String modele,
        String service) {
    /** Six in the evening. */
    public static final int SOIR = 18 * 60;

    public Reglages {
        jours = Collections.unmodifiableSortedSet(new TreeSet<>(jours));
    }

    /** @throws IllegalArgumentException when these are no hours or no stops */
    public Bus bus(Coordonnees position) {
        return new Bus(
                position,
                Bus.chaque(jours, new Plage(debut, fin)),
                arretMinimal,
                arretMaximal,
                installation,
                pauseMinutes == 0 ? Bus.Pause.AUCUNE : new Bus.Pause(pauseDebut, pauseMinutes),
                soirees ? fin : Math.min(fin, SOIR),
                semaines,
                frequence);
    }

    public Reglages avecModele(String autre) {
        return new Reglages(
                base,
                jours,
                debut,
                fin,
                soirees,
                pauseDebut,
                pauseMinutes,
                arretMinimal,
                arretMaximal,
                installation,
                semaines,
                frequence,
                portee,
                autre,
                service);
    }
}
