package fr.maillage.couverture.implantation.lecture;

import fr.maillage.couverture.ImplantationRefusee;
import fr.maillage.couverture.ReseauOrlib;
import fr.maillage.couverture.TableDesDurees;
import java.util.StringTokenizer;

/** Networks of the OR-Library. */
public final class LectureOrlib {
    /** A table of all ways for more would take over a gigabyte. */
    private static final int NOEUDS_AU_PLUS = 10_000;

    private final StringTokenizer mots;
    private int lus;

    private LectureOrlib(String texte) {
        mots = new StringTokenizer(texte);
    }

    public static ReseauOrlib lire(String texte) {
        return new LectureOrlib(texte).lire();
    }

    private ReseauOrlib lire() {
        int n = (int) entier("le nombre de nœuds", 1, NOEUDS_AU_PLUS);
        int m = (int) entier("le nombre d’arêtes", 0, 50_000_000);
        int p = (int) entier("le nombre de sites à ouvrir (p)", 1, n);
        var reseau = new PlusCourtsChemins(n);
        for (int k = 1; k <= m; k++) {
            String arete = "de l’arête " + k;
            int a = (int) entier("le premier nœud " + arete, 1, n) - 1;
            int b = (int) entier("le second nœud " + arete, 1, n) - 1;
            reseau.relier(a, b, nombre("la longueur " + arete));
        }
        if (mots.hasMoreTokens()) {
            throw new ImplantationRefusee("Le fichier continue après ses " + m + " arêtes\u00a0: «\u00a0"
                    + mots.nextToken() + "\u00a0». Vérifiez sa première ligne.");
        }
        return new ReseauOrlib(p, TableDesDurees.de(reseau.table()));
    }

    private long entier(String quoi, long minimum, long maximum) {
        String mot = mot(quoi);
        try {
            long x = Long.parseLong(mot);
            if (x >= minimum && x <= maximum) {
                return x;
            }
        } catch (NumberFormatException e) {
            // told below, as a number out of range is
        }
        throw new ImplantationRefusee("Nombre " + lus + " du fichier, " + quoi + "\u00a0: «\u00a0" + mot
                + "\u00a0» n’est pas un entier de " + minimum + " à " + maximum + ".");
    }

    private double nombre(String quoi) {
        String mot = mot(quoi);
        try {
            double x = Double.parseDouble(mot);
            if (x >= 0 && x < Double.POSITIVE_INFINITY) {
                return x;
            }
        } catch (NumberFormatException e) {
            // told below, as a negative number is
        }
        throw new ImplantationRefusee("Nombre " + lus + " du fichier, " + quoi + "\u00a0: «\u00a0" + mot
                + "\u00a0» n’est pas un nombre positif ou nul.");
    }

    private String mot(String quoi) {
        if (!mots.hasMoreTokens()) {
            throw new ImplantationRefusee("Le fichier s’arrête trop tôt\u00a0: il manque " + quoi + ".");
        }
        lus++;
        String mot = mots.nextToken();
        return mot.length() > 40 ? mot.substring(0, 40) + "…" : mot;
    }
}
