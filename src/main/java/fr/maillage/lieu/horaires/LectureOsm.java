package fr.maillage.lieu.horaires;

/** What came of reading an OSM {@code opening_hours} string. */
public sealed interface LectureOsm {
    /**
     * @param corrigee whether the written form had to be mended ({@code 9h-12h} for {@code 09:00-12:00}); a space or a leading zero is not
     *     a mending
     */
    record Lue(Horaires horaires, boolean corrigee) implements LectureOsm {}

    /**
     * @param message French sentence for the person who wrote the string
     * @param position rank of the character where reading stopped, from 1; 0 when not known
     */
    record Refusee(String message, int position) implements LectureOsm {}
}
