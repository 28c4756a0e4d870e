package fr.maillage.atelier;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What happens when in a workshop, in the order that it was written.
 *
 * @param sequences possibly none: the programme is not written yet
 */
public record Programme(List<Sequence> sequences) {
    public static final Programme VIDE = new Programme(List.of());
    public static final int TEXTE_MAX = 4000;
    public static final int SEQUENCES_MAX = 30;

    private static final String HEURE = "([01]?[0-9]|2[0-3])\\s*[hH:]\\s*([0-5][0-9])?";
    private static final Pattern LIGNE =
            Pattern.compile(HEURE + "(?:\\s*[-–—/àa]\\s*" + HEURE + ")?\\s*[-–—:/]?\\s+(\\S.*)");

    public Programme {
        sequences = List.copyOf(sequences);
    }

    /**
     * @param fin after {@code debut}; null when only the beginning is written
     * @param titre what is done then; never empty
     */
    public record Sequence(LocalTime debut, @Nullable LocalTime fin, String titre) {
        public Sequence {
            if (titre.isBlank() || fin != null && !fin.isAfter(debut)) {
                throw new IllegalArgumentException("a sequence has a title, and ends after it begins");
            }
        }

        /** « 10h30–11h20 », « 10h ». */
        public String heures() {
            return heure(debut) + (fin == null ? "" : "\u2013" + heure(fin));
        }
    }

    /** What was read, or what to mend. */
    public sealed interface Lecture {
        record Lu(Programme programme) implements Lecture {}

        /** @param explication in French: the line, and what is expected */
        record Refuse(String explication) implements Lecture {}
    }

    /** Reads a line for each sequence: « 10h30-11h20 Les enjeux du territoire », « 10h Accueil ». Blank lines are passed over. */
    public static Lecture lire(String texte) {
        var sequences = new ArrayList<Sequence>();
        int numero = 0;
        for (var ligne : texte.lines().toList()) {
            numero++;
            if (ligne.isBlank()) {
                continue;
            }
            var lue = sequence(ligne.strip());
            if (lue.isEmpty()) {
                return new Lecture.Refuse(
                        "Ligne " + numero
                                + "\u00a0: écrivez l’heure, puis ce qui se passe, comme «\u00a010h30-11h20 Les enjeux du territoire\u00a0».");
            }
            sequences.add(lue.get());
        }
        return sequences.size() > SEQUENCES_MAX
                ? new Lecture.Refuse("Un programme tient en " + SEQUENCES_MAX + " lignes au plus.")
                : new Lecture.Lu(new Programme(sequences));
    }

    private static Optional<Sequence> sequence(String ligne) {
        var lue = LIGNE.matcher(ligne);
        if (!lue.matches()) {
            return Optional.empty();
        }
        var debut = heure(lue.group(1), lue.group(2));
        var fin = lue.group(3) == null ? null : heure(lue.group(3), lue.group(4));
        return fin != null && !fin.isAfter(debut)
                ? Optional.empty()
                : Optional.of(new Sequence(debut, fin, lue.group(5).strip()));
    }

    private static LocalTime heure(String heures, @Nullable String minutes) {
        return LocalTime.of(Integer.parseInt(heures), minutes == null ? 0 : Integer.parseInt(minutes));
    }

    private static String heure(LocalTime heure) {
        return heure.getHour() + "h" + (heure.getMinute() == 0 ? "" : "%02d".formatted(heure.getMinute()));
    }

    /** As {@link #lire} reads it back. */
    public String ecrire() {
        return sequences.stream()
                .map(s -> s.heures().replace('\u2013', '-') + " " + s.titre())
                .collect(Collectors.joining("\n"));
    }

    public boolean vide() {
        return sequences.isEmpty();
    }

    /** How long a sequence lasts: to its end, else to the beginning of the next; empty when neither is known. */
    public Optional<Duration> duree(int rang) {
        var sequence = sequences.get(rang);
        var fin = sequence.fin() != null
                ? sequence.fin()
                : rang + 1 < sequences.size() ? sequences.get(rang + 1).debut() : null;
        return fin == null || !fin.isAfter(sequence.debut())
                ? Optional.empty()
                : Optional.of(Duration.between(sequence.debut(), fin));
    }

    /**
     * What does not hold together, in French: said, never refused.
     *
     * @param debut hours of the workshop; null while unknown
     */
    public List<String> avertissements(@Nullable LocalTime debut, @Nullable LocalTime fin) {
        var dits = new ArrayList<String>();
        for (int i = 0; i < sequences.size(); i++) {
            var ici = sequences.get(i);
            if (i > 0) {
                var avant = sequences.get(i - 1);
                if (ici.debut().isBefore(avant.fin() == null ? avant.debut() : avant.fin())) {
                    dits.add("«\u00a0" + ici.titre() + "\u00a0» commence avant que «\u00a0" + avant.titre()
                            + "\u00a0» soit fini.");
                }
            }
            if (debut != null && ici.debut().isBefore(debut)
                    || fin != null && (ici.fin() == null ? ici.debut() : ici.fin()).isAfter(fin)) {
                dits.add("«\u00a0" + ici.titre() + "\u00a0» sort des heures de l’atelier.");
            }
        }
        return dits;
    }
}
