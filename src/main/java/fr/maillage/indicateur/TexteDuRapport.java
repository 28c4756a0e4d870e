package fr.maillage.indicateur;

import fr.maillage.territoire.preparation.BilanDeFichier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A report as a person reads it in a terminal. */
record TexteDuRapport(RapportDesDonnees rapport) {

    List<String> lignes() {
        var lignes = new ArrayList<String>();
        if (!rapport.fichiers().isEmpty()) {
            lignes.add("Fichiers lus");
            rapport.fichiers().forEach(bilan -> lignes.addAll(lignes(bilan)));
        }
        lignes.add("Valeurs par colonne");
        rapport.colonnes()
                .forEach(c -> lignes.add("  " + c.table() + ", " + c.colonne() + "\u00a0: " + nombre(c.valeurs())
                        + " sur " + nombre(c.total())));
        lignes.add("Tables");
        rapport.tables()
                .forEach(t -> lignes.add("  " + t.chemin() + "\u00a0: " + nombre(t.octets() / 1000) + "\u00a0ko"));
        if (rapport.sain()) {
            lignes.add("Aucune anomalie.");
        } else {
            lignes.add("Anomalies");
            rapport.anomalies().forEach(a -> lignes.add("  " + a));
        }
        return lignes;
    }

    private static List<String> lignes(BilanDeFichier bilan) {
        var lignes = new ArrayList<String>();
        lignes.add("  " + bilan.fichier() + " (" + bilan.encodage() + ")\u00a0: " + nombre(bilan.lues())
                + " lignes lues = " + nombre(bilan.reprises()) + " reprises + " + nombre(bilan.recodees())
                + " recodées + "
                + nombre(bilan.rejetees().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                + " écartées");
        bilan.rejetees().forEach((raison, n) -> lignes.add("    écartées, " + raison + "\u00a0: " + nombre(n)));
        return lignes;
    }

    private static String nombre(long n) {
        return String.format(Locale.ROOT, "%,d", n).replace(',', '\u202f');
    }
}
