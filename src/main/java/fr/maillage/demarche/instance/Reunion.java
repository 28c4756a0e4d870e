package fr.maillage.demarche.instance;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a body, without what happened in it: see {@link Deroule}.
 *
 * @param debut null when the hour is not known
 * @param fin after {@code debut}; null when not known
 * @param lieu may be empty
 * @param publique shown to the public once the démarche is published
 */
public record Reunion(
        String id,
        String demarche,
        String instance,
        String titre,
        LocalDate jour,
        @Nullable LocalTime debut,
        @Nullable LocalTime fin,
        String lieu,
        boolean publique,
        boolean annulee,
        int version,
        boolean retiree) {
    public static final int TITRE_MAX = 160;
    public static final int LIEU_MAX = 200;

    public boolean tenue(LocalDate aujourdhui) {
        return !annulee && !retiree && !jour.isAfter(aujourdhui);
    }
}
