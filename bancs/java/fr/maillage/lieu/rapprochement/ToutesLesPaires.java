package fr.maillage.lieu.rapprochement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The simple way that the engine is measured beside: every pair of a commune, the mean of three likenesses out of 100 (raw
 * name, raw address, distance), one threshold. Texts are compared as they are written.
 */
final class ToutesLesPaires {
    private static final double SEUIL = 83;

    record Paire(Empreinte a, Empreinte b) {}

    private ToutesLesPaires() {}

    static List<Paire> doublons(List<Empreinte> lieux) {
        Map<String, List<Empreinte>> communes = new HashMap<>();
        lieux.forEach(lieu ->
                communes.computeIfAbsent(lieu.codeInsee(), code -> new ArrayList<>()).add(lieu));
        communes.remove("");
        var doublons = new ArrayList<Paire>();
        for (List<Empreinte> commune : communes.values()) {
            for (int i = 0; i < commune.size(); i++) {
                for (int j = i + 1; j < commune.size(); j++) {
                    if (score(commune.get(i), commune.get(j)) > SEUIL) {
                        doublons.add(new Paire(commune.get(i), commune.get(j)));
                    }
                }
            }
        }
        return doublons;
    }

    private static double score(Empreinte a, Empreinte b) {
        return (ratio(a.adresse(), b.adresse()) + ratio(a.nom(), b.nom()) + proximite(a, b)) / 3;
    }

    /** An unknown position counts half. */
    private static double proximite(Empreinte a, Empreinte b) {
        if (!a.situee() || !b.situee()) {
            return 50;
        }
        double degres = Math.hypot(a.latitude() - b.latitude(), a.longitude() - b.longitude());
        return degres < 0.0004 ? 100 : 100 / (1000 * degres + 1);
    }

    private static double ratio(String a, String b) {
        int longueur = Math.max(a.length(), b.length());
        return longueur == 0 ? 100 : 100.0 * (longueur - distance(a, b)) / longueur;
    }

    /** Levenshtein's distance, two rows. */
    private static int distance(String a, String b) {
        int[] avant = new int[b.length() + 1];
        int[] ligne = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            avant[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            ligne[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                ligne[j] = Math.min(avant[j - 1] + change, Math.min(avant[j], ligne[j - 1]) + 1);
            }
            int[] reste = avant;
            avant = ligne;
            ligne = reste;
        }
        return avant[b.length()];
    }
}
