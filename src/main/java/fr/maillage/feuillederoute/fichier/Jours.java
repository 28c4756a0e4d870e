package fr.maillage.feuillederoute.fichier;

import fr.maillage.feuillederoute.fichier.Valeurs.Refusee;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people type them: « 2026-11-24 », « 24/11/2026 », « 24 novembre 2026 »; a month or a year alone is no date. */
final class Jours {
    private static final Pattern ISO = Pattern.compile("([0-9]{4,9})-([0-9]{1,2})-([0-9]{1,2})(?:[T ].*)?");
    private static final Pattern FRANCAISE = Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})");
    private static final Pattern EN_LETTRES = Pattern.compile("([0-9]{1,2})(?:er)?\\s+([\\p{L}.]+)\\s+([0-9]{4})");
    private static final List<String> MOIS =
            List.of("janv", "fev", "mars", "avr", "mai", "juin", "juil", "aout", "sept", "oct", "nov", "dec");

    private Jours() {}

    static LocalDate lire(String texte) throws Refusee {
        var net = texte.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
        try {
            if (net.startsWith("+") || net.startsWith("-")) {
                return LocalDate.parse(net);
            }
            var iso = ISO.matcher(net);
            if (iso.matches()) {
                return LocalDate.of(nombre(iso, 1), nombre(iso, 2), nombre(iso, 3));
            }
            var francaise = FRANCAISE.matcher(net);
            if (francaise.matches()) {
                return LocalDate.of(nombre(francaise, 3), nombre(francaise, 2), nombre(francaise, 1));
            }
            var lettres = EN_LETTRES.matcher(net);
            if (lettres.matches()) {
                var mot =
                        fr.maillage.territoire.NomSimplifie.de(lettres.group(2)).mots();
                for (int i = 0; i < MOIS.size(); i++) {
                    if (mot.startsWith(MOIS.get(i))) {
                        return LocalDate.of(nombre(lettres, 3), i + 1, nombre(lettres, 1));
                    }
                }
            }
        } catch (DateTimeException e) {
            throw new Refusee("«\u00a0" + Valeurs.court(net) + "\u00a0» n’est pas un jour du calendrier");
        }
        throw new Refusee(
                "«\u00a0" + Valeurs.court(net) + "\u00a0» n’est pas une date\u00a0: écrivez par exemple 24/11/2026");
    }

    private static int nombre(Matcher lu, int groupe) {
        return Integer.parseInt(lu.group(groupe));
    }
}
