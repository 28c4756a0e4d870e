package fr.maillage.demarche.calendrier;

import fr.maillage.demarche.JalonDeFrise;
import fr.maillage.presentation.FichierICalendar;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** The events of a démarche as an iCalendar file: meetings, workshops, single days. Phases and steps are no events. */
public final class AgendaDeDemarche {
    private AgendaDeDemarche() {}

    /**
     * @param demarche identifier, part of those of events
     * @param page whole address of the page that the calendar comes from
     * @param le stamp of the file
     */
    public static String ecrire(
            String demarche, String nom, List<JalonDeFrise> jalons, ZoneId fuseau, String page, Instant le) {
        var fichier = new FichierICalendar("Demarche", nom, fuseau);
        jalons.stream().filter(j -> j.genre().evenement()).forEach(j -> evenement(fichier, demarche, j, page, le));
        return fichier.terminer();
    }

    private static void evenement(
            FichierICalendar fichier, String demarche, JalonDeFrise jalon, String page, Instant le) {
        fichier.ligne("BEGIN:VEVENT");
        fichier.ligne("UID:demarche-" + demarche + "-" + jalon.genre().name().toLowerCase(java.util.Locale.ROOT) + "-"
                + jalon.id().replaceAll("[^A-Za-z0-9]", "-") + "@maillage");
        fichier.ligne("DTSTAMP:" + FichierICalendar.utc(le));
        var heure = jalon.heure();
        if (heure == null) {
            fichier.jour("DTSTART", jalon.debut());
            // The end is the first day that is no longer part of it.
            fichier.jour("DTEND", jalon.fin().plusDays(1));
        } else {
            fichier.moment("DTSTART", jalon.debut().atTime(heure));
            if (jalon.heureFin() != null) {
                fichier.moment("DTEND", jalon.fin().atTime(jalon.heureFin()));
            }
        }
        fichier.propriete("SUMMARY", jalon.libelle());
        if (!jalon.lieu().isEmpty()) {
            fichier.propriete("LOCATION", jalon.lieu());
        }
        if (jalon.etat() == JalonDeFrise.Etat.ANNULE) {
            fichier.ligne("STATUS:CANCELLED");
        }
        fichier.ligne("URL:" + page);
        fichier.ligne("END:VEVENT");
    }
}
