package fr.maillage.presentation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes an iCalendar file (RFC 5545): lines folded at 75 octets between characters, ended by CR LF; texts escaped; dates with their zone. */
public final class FichierICalendar {
    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);
    private static final int OCTETS = 75;

    private final StringBuilder texte = new StringBuilder(16_384);
    private final ZoneId fuseau;

    /**
     * @param produit part of the site that writes: « Tournee »
     * @param nom of the calendar, as programs show it
     * @param fuseau zone of the dates
     */
    public FichierICalendar(String produit, String nom, ZoneId fuseau) {
        this.fuseau = fuseau;
        ligne("BEGIN:VCALENDAR");
        ligne("VERSION:2.0");
        ligne("PRODID:-//Maillage//" + produit + "//FR");
        ligne("CALSCALE:GREGORIAN");
        ligne("METHOD:PUBLISH");
        propriete("X-WR-CALNAME", nom);
        FuseauICalendar.lignes(fuseau).forEach(this::ligne);
    }

    /** One content line, already in the words of the format. */
    public void ligne(String contenu) {
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

    /** A property whose value is a text of any kind. */
    public void propriete(String nom, String valeur) {
        ligne(nom + ":"
                + valeur.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replace("\r", "")
                        .replace("\n", "\\n"));
    }

    /** A day without hour. */
    public void jour(String nom, LocalDate jour) {
        ligne(nom + ";VALUE=DATE:" + JOUR.format(jour));
    }

    /** A moment on the clocks of the zone. */
    public void moment(String nom, LocalDateTime moment) {
        ligne(nom + ";TZID=" + fuseau + ":" + LOCAL.format(moment));
    }

    /** « 20261124T080000Z » */
    public static String utc(Instant instant) {
        return UTC.format(instant.atOffset(ZoneOffset.UTC));
    }

    /** The whole file. Nothing is added after it. */
    public String terminer() {
        ligne("END:VCALENDAR");
        return texte.toString();
    }
}
