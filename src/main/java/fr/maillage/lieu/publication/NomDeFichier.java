package fr.maillage.lieu.publication;

import java.time.LocalDate;
import java.util.Locale;

/** The name that the national schema gives to its files. */
public final class NomDeFichier {
    private NomDeFichier() {}

    /** @param territoire « departement:55 », « france », or a code */
    public static String national(LocalDate jour, String producteur, String territoire) {
        var court = territoire.replace(':', '-').toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "");
        return jour + "_" + producteur + "_lieux-de-mediation-numerique_" + court + ".csv";
    }
}
