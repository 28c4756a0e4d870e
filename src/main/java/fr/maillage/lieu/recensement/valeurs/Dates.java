package fr.maillage.lieu.recensement.valeurs;

import fr.maillage.lieu.recensement.Avertissement;
import fr.maillage.lieu.recensement.Constat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as files write them. 1970-01-01 and other days before 2000 stand for « unknown », as do days to come. */
public final class Dates {
    private static final LocalDate PREMIERE = LocalDate.of(2000, 1, 1);
    private static final Pattern ANNEE_DEVANT = Pattern.compile("^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d).*");
    private static final Pattern JOUR_DEVANT = Pattern.compile("^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})\\b.*");
    private static final Pattern SERREE = Pattern.compile("^(20\\d{2})(\\d{2})(\\d{2})$");
    private static final Pattern EN_LETTRES = Pattern.compile("^(?:\\w+ )?(\\d{1,2})(?:er)? (\\w+) (\\d{4})\\b.*");
    private static final Pattern NOMBRE = Pattern.compile("^\\d{5,13}(\\.\\d+)?$");
    private static final List<String> MOIS = List.of(
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre");

    private Dates() {}

    public static Optional<LocalDate> lire(String texte, LocalDate aujourdhui, Constat constat) {
        var net = texte.strip();
        if (net.isEmpty()) {
            return Optional.empty();
        }
        try {
            var lue = jour(net);
            if (lue.isEmpty()) {
                constat.citer(Avertissement.Genre.DATE, texte);
            }
            return lue.filter(j -> !j.isBefore(PREMIERE) && !j.isAfter(aujourdhui));
        } catch (DateTimeException e) {
            constat.citer(Avertissement.Genre.DATE, texte);
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> jour(String net) {
        var annee = ANNEE_DEVANT.matcher(net);
        if (annee.matches()) {
            return Optional.of(LocalDate.of(entier(annee, 1), entier(annee, 2), entier(annee, 3)));
        }
        var jour = JOUR_DEVANT.matcher(net);
        if (jour.matches()) {
            int an = entier(jour, 3);
            return Optional.of(LocalDate.of(an < 100 ? 2000 + an : an, entier(jour, 2), entier(jour, 1)));
        }
        var serree = SERREE.matcher(net);
        if (serree.matches()) {
            return Optional.of(LocalDate.of(entier(serree, 1), entier(serree, 2), entier(serree, 3)));
        }
        var lettres = EN_LETTRES.matcher(Simplifie.de(net));
        if (lettres.matches() && MOIS.contains(lettres.group(2))) {
            return Optional.of(
                    LocalDate.of(entier(lettres, 3), MOIS.indexOf(lettres.group(2)) + 1, entier(lettres, 1)));
        }
        return NOMBRE.matcher(net).matches() ? nombre(Double.parseDouble(net)) : Optional.empty();
    }

    /** Days since 1900 (spreadsheets), seconds or thousandths since 1970 (programs). */
    private static Optional<LocalDate> nombre(double n) {
        if (n < 100_000) {
            return Optional.of(LocalDate.of(1899, 12, 30).plusDays((long) n));
        }
        long secondes = (long) (n >= 1e12 ? n / 1000 : n);
        return n >= 1e8
                ? Optional.of(
                        Instant.ofEpochSecond(secondes).atZone(ZoneOffset.UTC).toLocalDate())
                : Optional.empty();
    }

    private static int entier(Matcher trouve, int groupe) {
        return Integer.parseInt(trouve.group(groupe));
    }
}
