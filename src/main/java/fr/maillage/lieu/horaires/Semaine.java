package fr.maillage.lieu.horaires;

import java.time.DayOfWeek;
import java.util.List;

/**
 * Hours in French, for a page or a leaflet: a table from Monday to Sunday, then notes.
 *
 * @param jours the seven days of an ordinary week; empty when the hours have none (a stop once a month, a place on appointment)
 * @param notes full phrases, in the order to show them
 */
public record Semaine(List<Jour> jours, List<String> notes) {
    public Semaine {
        jours = List.copyOf(jours);
        notes = List.copyOf(notes);
    }

    /** @param plages {@code 9 h – 12 h}, with the words that go with it; empty when closed */
    public record Jour(DayOfWeek jour, List<String> plages) {
        public Jour {
            plages = List.copyOf(plages);
        }

        /** {@code Lundi}. */
        public String nom() {
            return MotsFrancais.majuscule(MotsFrancais.jour(jour));
        }

        public boolean ferme() {
            return plages.isEmpty();
        }

        /** {@code 9 h – 12 h, 14 h – 17 h} or {@code fermé}. */
        public String enClair() {
            return ferme() ? "fermé" : String.join(", ", plages);
        }
    }

    /** Every valid hours have a reading: what has no words here is shown as it is written, with a word of explanation. */
    public static Semaine de(Horaires horaires) {
        return LectureEnFrancais.lire(horaires);
    }

    /** Days with the same hours put together: « Du lundi au vendredi : 9 h – 12 h », then the notes. For small spaces. */
    public List<String> lignes() {
        return LectureEnFrancais.lignes(this);
    }
}
