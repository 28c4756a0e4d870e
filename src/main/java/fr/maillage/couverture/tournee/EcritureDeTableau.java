package fr.maillage.couverture.tournee;

import fr.maillage.presentation.EcritureDeTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The timetable as CSV for a French spreadsheet, one row for each stop of each day of the cycle. */
public final class EcritureDeTableau {
    private static final EcritureDeTable TABLE = new EcritureDeTable(
            List.of(
                    "semaine",
                    "jour",
                    "ordre",
                    "commune",
                    "code_insee",
                    "arret",
                    "latitude",
                    "longitude",
                    "arrivee",
                    "accueil",
                    "depart",
                    "minutes_de_presence",
                    "minutes_de_route_avant",
                    "kilometres_avant",
                    "remarques"),
            6);

    private EcritureDeTableau() {}

    /** @param mention told on each row; empty for nothing */
    public static String csv(List<Journee> journees, String mention) {
        var lignes = new ArrayList<List<Object>>();
        for (var journee : journees) {
            var remarques = Stream.concat(Stream.of(mention), journee.remarques().stream())
                    .filter(r -> !r.isEmpty())
                    .collect(Collectors.joining(" "));
            int ordre = 1;
            for (var halte : journee.haltes()) {
                lignes.add(ligne(journee, ordre++, halte, remarques));
            }
        }
        var texte = new StringBuilder();
        TABLE.csv(texte, lignes, EcritureDeTable.Variante.TABLEUR);
        return texte.toString();
    }

    /** A stop known by its commune only has no position. */
    private static List<Object> ligne(Journee journee, int ordre, Journee.Halte halte, String remarques) {
        var arret = halte.arret();
        return List.of(
                journee.semaine(),
                Journee.nom(journee.jour()),
                ordre,
                arret.nomDeCommune(),
                arret.commune(),
                arret.nom(),
                arret.situe() ? arret.position().latitude() : Double.NaN,
                arret.situe() ? arret.position().longitude() : Double.NaN,
                heure(halte.arrivee()),
                halte.presences().stream().map(Plage::osm).collect(Collectors.joining(",")),
                heure(halte.depart()),
                halte.minutes(),
                halte.route(),
                Math.round(10 * halte.kilometres()) / 10.0,
                remarques);
    }

    private static String heure(int minutes) {
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }
}
