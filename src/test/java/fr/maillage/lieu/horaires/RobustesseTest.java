package fr.maillage.lieu.horaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is written, nothing is thrown, and what is read can be read again. */
class RobustesseTest {
    private static final List<String> MORCEAUX = List.of(
            "Mo",
            "Tu",
            "We-Fr",
            "Sa",
            "PH",
            "SH",
            "week",
            "1-53/2",
            "2-52/2",
            "[1]",
            "[-1]",
            "[2,4]",
            "09:00-12:00",
            "14:00-17:00",
            "22:00-02:00",
            "18:00+",
            "9h-12h",
            "12:00",
            "off",
            "closed",
            "open",
            "unknown",
            "\"rdv\"",
            "\"",
            ";",
            ",",
            "||",
            "-",
            "/",
            ":",
            "Jul",
            "Aug",
            "Jul 14",
            "Dec 24-Jan 02",
            "2026",
            "2026+",
            "easter",
            "-2 days",
            "+1 day",
            "sunrise",
            "sunset",
            "24/7",
            "(",
            ")",
            "lundi",
            "é",
            "\u0000",
            "\ud800",
            "00:00-00:00",
            "24:00",
            "48:00",
            "99",
            "99999999999",
            "Mo[1]",
            " ",
            " ",
            " ");

    private static final LocalDateTime MOMENT = LocalDateTime.parse("2026-11-23T10:00");

    @Test
    void noOsmTextThrowsAndWhatIsReadIsReadAgain() {
        var hasard = new Random(3);
        int lus = 0;
        for (int essai = 0; essai < 1_500; essai++) {
            var texte = auHasard(hasard);
            var horaires = Horaires.lire(texte);
            if (horaires.isPresent()) {
                lus++;
                eprouver(horaires.get());
            }
        }
        assertThat(lus).isGreaterThan(40);
    }

    static void eprouver(Horaires horaires) {
        assertThat(Horaires.lireOsm(horaires.osm())).isEqualTo(new LectureOsm.Lue(horaires, false));
        var jour = LocalDate.of(2026, 11, 23);
        assertThat(horaires.etatA(MOMENT, Zone.METROPOLE).enClair()).isNotBlank();
        assertThat(horaires.ouvertA(MOMENT, Zone.METROPOLE)).isNotNull();
        assertThat(horaires.minutesParSemaine(jour)).isBetween(0.0, 2 * 10_080.0);
        assertThat(horaires.presences(jour, jour.plusDays(40), Zone.METROPOLE)).hasSizeLessThan(42);
        horaires.ouvertLeWeekEnd(jour);
        assertThat(Semaine.de(horaires).lignes()).isNotEmpty();
        GrilleSemaine.de(horaires)
                .ifPresent(grille ->
                        assertThat(GrilleSemaine.de(grille.horaires())).hasValue(grille));
    }

    static String auHasard(Random hasard) {
        var texte = new StringBuilder();
        for (int n = hasard.nextInt(9); n >= 0; n--) {
            texte.append(MORCEAUX.get(hasard.nextInt(MORCEAUX.size()))).append(hasard.nextInt(4) > 0 ? " " : "");
        }
        return texte.toString();
    }

    private static final List<String> MOTS = List.of(
            "lundi",
            "mardi",
            "au",
            "à",
            "-",
            "/",
            "9h",
            "12h",
            "14h30",
            "17:00",
            "9",
            "12",
            "14:",
            "1730",
            "et",
            "ou",
            "fermé",
            "sauf",
            "sur rdv",
            "sans rendez-vous",
            "1er",
            "3e",
            "dernier",
            "du mois",
            "semaines paires",
            "semaine impaire",
            "juillet",
            "août",
            "vacances",
            "période scolaire",
            "jours fériés",
            "7j/7",
            "24h/24",
            "tous les jours",
            "matin",
            "après-midi",
            "(",
            ")",
            ";",
            ",",
            ".",
            "\n",
            "|",
            "&amp;",
            "<b>",
            "fabuleux",
            "\ufffd",
            "\ud800",
            "Mo-Fr",
            "off",
            "une semaine sur deux",
            "1x par mois",
            "le",
            "de",
            "99",
            "20261124",
            "midi",
            "minuit",
            "h",
            "L",
            "V");

    @Test
    void noFrenchTextThrowsAndWhatIsReadIsValid() {
        var hasard = new Random(5);
        int lus = 0;
        for (int essai = 0; essai < 500; essai++) {
            var texte = new StringBuilder();
            for (int n = hasard.nextInt(14); n >= 0; n--) {
                texte.append(MOTS.get(hasard.nextInt(MOTS.size()))).append(hasard.nextInt(5) > 0 ? " " : "");
            }
            lus += eprouver(LectureDHoraires.lire(texte.toString()));
            lus += eprouver(LectureDHoraires.lireParJour(java.util.Map.of(
                    java.time.DayOfWeek.MONDAY, texte.toString(), java.time.DayOfWeek.TUESDAY, auHasard(hasard))));
        }
        assertThat(lus).isGreaterThan(100);
    }

    private static int eprouver(LectureDHoraires.Resultat resultat) {
        return switch (resultat) {
            case LectureDHoraires.Sure(var horaires) -> eprouve(horaires);
            case LectureDHoraires.AVerifier(var horaires, var raison) -> eprouve(horaires);
            case LectureDHoraires.Illisible(var raison) -> 0;
        };
    }

    private static int eprouve(Horaires horaires) {
        eprouver(horaires);
        return 1;
    }

    @Test
    void longAndHostileTextsAreLeftAside() {
        for (var piece : List.of("9h", " ", "a", "(", "-", "lundi", "1", "&amp;", "\"", "9h 9h ", "lundi au ")) {
            var texte = piece.repeat(20_000 / piece.length());
            assertThat(LectureDHoraires.lire(texte)).isInstanceOf(LectureDHoraires.Illisible.class);
            assertThat(Horaires.lire(texte)).isEmpty();
            LectureDHoraires.lire(texte.substring(0, Horaires.LONGUEUR_MAX));
            Horaires.lire(texte.substring(0, Horaires.LONGUEUR_MAX));
        }
        assertThat(LectureDHoraires.lire(null)).isInstanceOf(LectureDHoraires.Illisible.class);
    }
}
