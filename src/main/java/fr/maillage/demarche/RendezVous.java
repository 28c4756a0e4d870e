package fr.maillage.demarche;

import fr.maillage.presentation.Formats;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A date of the public calendar of a démarche.
 *
 * @param debut first day
 * @param fin last day, the same as {@code debut} for one day
 * @param parMois only the months of the two days are known
 * @param heure « 10 h – 12 h »; may be empty
 * @param titre what it is
 * @param lieu where; may be empty
 * @param lien its page; null when it has none
 */
public record RendezVous(
        LocalDate debut,
        LocalDate fin,
        boolean parMois,
        String heure,
        String titre,
        String lieu,
        @Nullable String lien) {
    public RendezVous {
        if (fin.isBefore(debut)) {
            throw new IllegalArgumentException("ends before it begins: " + debut + " " + fin);
        }
    }

    /** One day. */
    public static RendezVous le(LocalDate jour, String heure, String titre, String lieu) {
        return new RendezVous(jour, jour, false, heure, titre, lieu, null);
    }

    public boolean passe(LocalDate aujourdhui) {
        return fin.isBefore(aujourdhui);
    }

    /** « 8 octobre 2021, 10 h », « du 27 janvier 2022 au 15 mars 2022 », « mars 2022 », « mars 2022 à avril 2022 ». */
    public String quand() {
        if (parMois) {
            return mois(debut).equals(mois(fin)) ? mois(debut) : mois(debut) + " à " + mois(fin);
        }
        var jours = debut.equals(fin) ? Formats.date(debut) : "du " + Formats.date(debut) + " au " + Formats.date(fin);
        return heure.isEmpty() ? jours : jours + ", " + heure;
    }

    private static String mois(LocalDate jour) {
        return jour.getMonth().getDisplayName(TextStyle.FULL, Locale.FRENCH) + "\u00a0" + jour.getYear();
    }
}
