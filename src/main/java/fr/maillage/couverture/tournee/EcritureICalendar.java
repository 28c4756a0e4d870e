package fr.maillage.couverture.tournee;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A round as an iCalendar file (RFC 5545). Each reception is one event that repeats every so many weeks until the end of the ISO year, where
 * the cycle starts again; public holidays are taken out. Lines are folded at 75 octets and end with CR LF.
 */
public final class EcritureICalendar {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);
    private static final int OCTETS = 75;

    private final StringBuilder texte = new StringBuilder(16_384);
    private final String id;
    private final String nom;
    private final String mention;
    private final Calendrier calendrier;
    private final Instant le;

    private EcritureICalendar(String id, String nom, String mention, Calendrier calendrier, Instant le) {
        this.id = id;
        this.nom = nom;
        this.mention = mention;
        this.calendrier = calendrier;
        this.le = le;
    }

    /**
     * @param id of the scenario, part of the identifiers of events
     * @param nom of the round, part of each event's title
     * @param mention told in each event; empty for nothing
     * @param sorties days out, see {@link Calendrier#sorties}
     * @param commune INSEE code of the only commune wanted; empty for all
     * @param le stamp of the file
     */
    public static String ecrire(
            String id,
            String nom,
            String mention,
            Calendrier calendrier,
            List<Calendrier.Sortie> sorties,
            String commune,
            Instant le) {
        return new EcritureICalendar(id, nom, mention, calendrier, le).ecrire(sorties, commune);
    }

    /** Events that repeat: same stop, same hours, same week of the cycle, same ISO year. */
    private record Serie(String arret, int semaine, int jour, Plage plage, int annee) {}

    private record Venue(Arret arret, List<LocalDate> dates) {}

    private String ecrire(List<Calendrier.Sortie> sorties, String commune) {
        ligne("BEGIN:VCALENDAR");
        ligne("VERSION:2.0");
        ligne("PRODID:-//Maillage//Tournee//FR");
        ligne("CALSCALE:GREGORIAN");
        ligne("METHOD:PUBLISH");
        ligne("X-WR-CALNAME:" + echapper(nom));
        FuseauICalendar.lignes(calendrier.zone().fuseau()).forEach(this::ligne);
        series(sorties, commune).forEach(this::evenement);
        ligne("END:VCALENDAR");
        return texte.toString();
    }

    private static Map<Serie, Venue> series(List<Calendrier.Sortie> sorties, String commune) {
        var series = new LinkedHashMap<Serie, Venue>();
        for (var sortie : sorties) {
            var date = sortie.date();
            for (var halte : sortie.journee().haltes()) {
                if (!commune.isEmpty() && !halte.arret().commune().equals(commune)) {
                    continue;
                }
                for (var plage : halte.presences()) {
                    var serie = new Serie(
                            halte.arret().id(),
                            sortie.journee().semaine(),
                            date.getDayOfWeek().getValue(),
                            plage,
                            date.get(IsoFields.WEEK_BASED_YEAR));
                    series.computeIfAbsent(serie, s -> new Venue(halte.arret(), new ArrayList<>()))
                            .dates()
                            .add(date);
                }
            }
        }
        return series;
    }

    private void evenement(Serie serie, Venue venue) {
        var fuseau = calendrier.zone().fuseau();
        var premiere = venue.dates().getFirst();
        var derniere = venue.dates().getLast();
        var arret = venue.arret();
        ligne("BEGIN:VEVENT");
        ligne("UID:tournee-" + id + "-" + serie.arret().replaceAll("[^A-Za-z0-9]", "-") + "-" + premiere + "-"
                + serie.plage().debut() + "@maillage");
        ligne("DTSTAMP:" + UTC.format(le.atOffset(ZoneOffset.UTC)));
        ligne("DTSTART;TZID=" + fuseau + ":" + moment(premiere, serie.plage().debut()));
        ligne("DTEND;TZID=" + fuseau + ":" + moment(premiere, serie.plage().fin()));
        if (venue.dates().size() > 1) {
            var jusqua =
                    derniere.atTime(heure(serie.plage().debut())).atZone(fuseau).withZoneSameInstant(ZoneOffset.UTC);
            ligne("RRULE:FREQ=WEEKLY;INTERVAL=" + calendrier.semaines() + ";UNTIL=" + UTC.format(jusqua));
            for (var date = premiere; date.isBefore(derniere); date = date.plusWeeks(calendrier.semaines())) {
                if (!venue.dates().contains(date)) {
                    ligne("EXDATE;TZID=" + fuseau + ":"
                            + moment(date, serie.plage().debut()));
                }
            }
        }
        ligne("SUMMARY:" + echapper(nom + "\u00a0: " + arret.nomDeCommune()));
        ligne("LOCATION:" + echapper(arret.libelle()));
        if (arret.situe()) {
            ligne(String.format(
                    Locale.ROOT,
                    "GEO:%.6f;%.6f",
                    arret.position().latitude(),
                    arret.position().longitude()));
        }
        if (!mention.isEmpty()) {
            ligne("DESCRIPTION:" + echapper(mention));
        }
        ligne("END:VEVENT");
    }

    private static String moment(LocalDate date, int minutes) {
        // Midnight at the end of a day is the next day's.
        return LOCAL.format(date.atStartOfDay().plusMinutes(minutes));
    }

    private static LocalTime heure(int minutes) {
        return LocalTime.of(minutes / 60 % 24, minutes % 60);
    }

    private static String echapper(String valeur) {
        return valeur.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /** One content line, folded between characters. */
    private void ligne(String contenu) {
        int octets = 0;
        for (int i = 0; i < contenu.length(); ) {
            int point = contenu.codePointAt(i);
            var caractere = Character.toString(point);
            int taille = caractere.getBytes(StandardCharsets.UTF_8).length;
            if (octets + taille > OCTETS) {
                texte.append("\r\n ");
                octets = 1;
            }
            texte.append(caractere);
            octets += taille;
            i += Character.charCount(point);
        }
        texte.append("\r\n");
    }
}
