package fr.maillage.atelier.pages;

import fr.maillage.atelier.Atelier;
import fr.maillage.presentation.Formats;
import java.time.format.DateTimeFormatter;

/** The date and hours of a workshop, as people say them. */
public final class Quand {
    private static final DateTimeFormatter HEURE = DateTimeFormatter.ofPattern("H'h'mm");

    private Quand() {}

    /** « 12 avril 2022, de 14h00 à 16h00 », or « date à fixer ». */
    public static String de(Atelier atelier) {
        var jour = atelier.jour();
        var debut = atelier.debut();
        var fin = atelier.fin();
        var texte = new StringBuilder(jour == null ? "date à fixer" : Formats.date(jour));
        if (debut != null && fin != null) {
            texte.append(", de ").append(HEURE.format(debut)).append(" à ").append(HEURE.format(fin));
        } else if (debut != null) {
            texte.append(", à partir de ").append(HEURE.format(debut));
        }
        return texte.toString();
    }
}
