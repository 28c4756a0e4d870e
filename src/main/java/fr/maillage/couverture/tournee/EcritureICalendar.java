package fr.maillage.couverture.tournee;

import fr.maillage.presentation.FichierICalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A round as an iCalendar file (RFC 5545). Each reception is one event that repeats every so many weeks until the end of the ISO year, where
 * the cycle starts again; public holidays are taken out.
 */
public final class EcritureICalendar {
    private final FichierICalendar fichier;
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
        this.fichier = new FichierICalendar("Tournee", nom, calendrier.zone().fuseau());
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
        series(sorties, commune).forEach(this::evenement);
        return fichier.terminer();
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
        var premiere = venue.dates().getFirst();
        var derniere = venue.dates().getLast();
        var arret = venue.arret();
        fichier.ligne("BEGIN:VEVENT");
        fichier.ligne("UID:tournee-" + id + "-" + serie.arret().replaceAll("[^A-Za-z0-9]", "-") + "-" + premiere + "-"
                + serie.plage().debut() + "@maillage");
        fichier.ligne("DTSTAMP:" + FichierICalendar.utc(le));
        fichier.moment("DTSTART", moment(premiere, serie.plage().debut()));
        fichier.moment("DTEND", moment(premiere, serie.plage().fin()));
        if (venue.dates().size() > 1) {
            var jusqua = derniere.atTime(heure(serie.plage().debut()))
                    .atZone(calendrier.zone().fuseau())
                    .toInstant();
            fichier.ligne(
                    "RRULE:FREQ=WEEKLY;INTERVAL=" + calendrier.semaines() + ";UNTIL=" + FichierICalendar.utc(jusqua));
            for (var date = premiere; date.isBefore(derniere); date = date.plusWeeks(calendrier.semaines())) {
                if (!venue.dates().contains(date)) {
                    fichier.moment("EXDATE", moment(date, serie.plage().debut()));
                }
            }
        }
        fichier.propriete("SUMMARY", nom + "\u00a0: " + arret.nomDeCommune());
        fichier.propriete("LOCATION", arret.libelle());
        if (arret.situe()) {
            fichier.ligne(String.format(
                    Locale.ROOT,
                    "GEO:%.6f;%.6f",
                    arret.position().latitude(),
                    arret.position().longitude()));
        }
        if (!mention.isEmpty()) {
            fichier.propriete("DESCRIPTION", mention);
        }
        fichier.ligne("END:VEVENT");
    }

    private static LocalDateTime moment(LocalDate date, int minutes) {
        // Midnight at the end of a day is the next day's.
        return date.atStartOfDay().plusMinutes(minutes);
    }

    private static LocalTime heure(int minutes) {
        return LocalTime.of(minutes / 60 % 24, minutes % 60);
    }
}
