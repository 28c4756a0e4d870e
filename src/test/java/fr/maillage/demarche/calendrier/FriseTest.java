package fr.maillage.demarche.calendrier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.demarche.Frise;
import fr.maillage.demarche.JalonDeFrise;
import fr.maillage.demarche.JalonDeFrise.Etat;
import fr.maillage.demarche.JalonDeFrise.Genre;
import fr.maillage.document.Image;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class FriseTest {
    private static final LocalDate COPIL = LocalDate.of(2021, 10, 8);
    private static final Pattern BOITE = Pattern.compile("<rect x=\"([-0-9.]+)\" y=\"([-0-9.]+)\" width=\"([0-9.]+)\"");

    private static JalonDeFrise bande(String id, Genre genre, String libelle, LocalDate debut, LocalDate fin) {
        return new JalonDeFrise(id, genre, libelle, debut, fin, null, null, "", "", Etat.EN_COURS, true);
    }

    private static Frise meuse(LocalDate aujourdhui) {
        return new Frise(
                "Frise d’essai",
                List.of(
                        bande("p1", Genre.PHASE, "Explorer", LocalDate.of(2021, 10, 1), LocalDate.of(2022, 3, 31)),
                        JalonDeFrise.jour("r", Genre.REUNION, "COPIL <de> lancement & co", COPIL, Etat.FAIT, true),
                        JalonDeFrise.jour("x", Genre.ATELIER, "Annulé", COPIL, Etat.ANNULE, true),
                        bande("p2", Genre.PHASE, "Choisir", LocalDate.of(2022, 3, 1), LocalDate.of(2022, 5, 31))),
                aujourdhui);
    }

    @Test
    void theTimelineSaysWhereOneIsWhileItReachesToday() {
        assertThat(meuse(LocalDate.of(2022, 1, 15)).svg()).contains("Vous êtes ici");
        assertThat(meuse(LocalDate.of(2022, 6, 20)).svg()).contains("Vous êtes ici");
        assertThat(meuse(LocalDate.of(2026, 11, 24)).svg()).doesNotContain("Vous êtes ici");
    }

    @Test
    void whatIsCancelledIsNotDrawnAndNamesAreEscaped() {
        var frise = meuse(COPIL);
        assertThat(frise.svg()).contains("COPIL &lt;de&gt; lancement &amp; co").doesNotContain("Annulé");
        assertThat(frise.alternative())
                .contains("COPIL <de> lancement & co (réunion, 8\u00a0octobre 2021, fait)")
                .contains("Explorer (phase, du 1er\u00a0octobre 2021 au 31\u00a0mars 2022, en cours)");
    }

    @Test
    void withoutAnyDateThereIsNothingToDraw() {
        var frise = new Frise("Vide", List.of(), COPIL);
        assertThat(frise.vide()).isTrue();
        assertThat(frise.svg()).isEmpty();
    }

    /** Whatever is drawn is well formed, stays in the canvas, asks for no style and can go into a document. */
    @Test
    void anyTimelineIsADrawingCompleteByItself() throws Exception {
        var alea = new Random(12);
        for (int i = 0; i < 150; i++) {
            var jalons = new ArrayList<JalonDeFrise>();
            for (int n = 1 + alea.nextInt(25); n > 0; n--) {
                var genre = Genre.values()[alea.nextInt(Genre.values().length)];
                var debut = COPIL.plusDays(alea.nextInt(1 + alea.nextInt(3000)));
                var fin = genre.evenement() ? debut : debut.plusDays(alea.nextInt(200));
                jalons.add(bande("j" + n, genre, "Étape « n° " + n + " » ".repeat(1 + alea.nextInt(8)), debut, fin));
            }
            var frise = new Frise("Essai", jalons, COPIL.plusDays(alea.nextInt(2000)));
            var svg = frise.svg();
            var racine = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement();
            double hauteur = Double.parseDouble(racine.getAttribute("height"));
            assertThat(racine.getElementsByTagName("title").getLength()).isEqualTo(jalons.size());
            assertThat(svg).doesNotContain("style=").doesNotContain("<script");
            var boites = BOITE.matcher(svg);
            while (boites.find()) {
                assertThat(Double.parseDouble(boites.group(1))).isBetween(0.0, 1000.0);
                assertThat(Double.parseDouble(boites.group(1)) + Double.parseDouble(boites.group(3)))
                        .isLessThanOrEqualTo(1000.0);
                assertThat(Double.parseDouble(boites.group(2))).isBetween(0.0, hauteur);
            }
            assertThat(Image.svg(svg, frise.alternative()).dimensions().largeur())
                    .isEqualTo(1000.0);
        }
    }

    @Test
    void aCalendarFileHoldsMeetingsAndWorkshopsWithTheirHoursAndPlace() {
        var jalons = List.of(
                bande("p", Genre.PHASE, "Explorer", COPIL, COPIL.plusDays(90)),
                new JalonDeFrise(
                        "abc",
                        Genre.ATELIER,
                        "Atelier, besoins; idées",
                        COPIL,
                        COPIL,
                        LocalTime.of(10, 0),
                        LocalTime.of(12, 0),
                        "Salle des fêtes",
                        "",
                        Etat.A_VENIR,
                        true),
                new JalonDeFrise("def", Genre.REUNION, "COPIL", COPIL, COPIL, null, null, "", "", Etat.ANNULE, false));
        var ics = AgendaDeDemarche.ecrire(
                        "zzzz2222",
                        "Essai",
                        jalons,
                        ZoneId.of("Europe/Paris"),
                        "https://example.org/demarches/zzzz2222",
                        Instant.EPOCH)
                .replace("\r\n ", "");
        assertThat(ics)
                .contains(
                        "UID:demarche-zzzz2222-atelier-abc@maillage",
                        "DTSTART;TZID=Europe/Paris:20211008T100000",
                        "DTEND;TZID=Europe/Paris:20211008T120000",
                        "SUMMARY:Atelier\\, besoins\\; idées",
                        "LOCATION:Salle des fêtes",
                        "DTSTART;VALUE=DATE:20211008",
                        "DTEND;VALUE=DATE:20211009",
                        "STATUS:CANCELLED",
                        "BEGIN:VTIMEZONE")
                .doesNotContain("Explorer");
        assertThat(ics.split("BEGIN:VEVENT")).hasSize(3);
    }
}
