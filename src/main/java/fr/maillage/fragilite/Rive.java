package fr.maillage.fragilite;

import fr.maillage.territoire.Commune;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A water side along which a territory's most fragile communes are more numerous than chance would have it. We hold no map of rivers:
 * the names of the communes say which they stand by (« Dun-sur-Meuse »), and the sentence says so.
 *
 * @param nom as in the names: « Meuse », « Mer », « l’Isle »
 * @param communes how many communes with a score bear it, {@value #MINIMUM} at least
 * @param fragiles how many of them are among the most fragile
 * @param hasard probability that as many would be, were the most fragile drawn at random (hypergeometric law)
 */
public record Rive(String nom, int communes, int fragiles, double hasard) {
    /** Under it a share means nothing. */
    static final int MINIMUM = 5;

    private static final Pattern NOM = Pattern.compile("-sur-((?:la-|le-|l['’])?\\p{Lu}[\\p{L}-]*)$");

    /**
     * The clearest one, when chance explains it less than once in twenty, all rivers of the territory being looked at.
     *
     * @param communes those that have a score
     * @param fragiles the most fragile of them
     */
    static Optional<Rive> de(List<Commune> communes, List<Commune> fragiles) {
        var parNom = new TreeMap<String, List<Commune>>();
        for (Commune commune : communes) {
            Matcher nom = NOM.matcher(commune.nom());
            if (nom.find()) {
                parNom.computeIfAbsent(nom.group(1), n -> new ArrayList<>()).add(commune);
            }
        }
        parNom.values().removeIf(bordant -> bordant.size() < MINIMUM);
        var choisies = new HashSet<>(fragiles);
        return parNom.entrySet().stream()
                .map(e -> {
                    int dedans = (int)
                            e.getValue().stream().filter(choisies::contains).count();
                    double hasard = auMoins(dedans, e.getValue().size(), choisies.size(), communes.size());
                    return new Rive(e.getKey(), e.getValue().size(), dedans, hasard);
                })
                .min(Comparator.comparingDouble(Rive::hasard))
                .filter(rive -> rive.hasard() * parNom.size() <= Orientation.SEUIL);
    }

    /** Probability that a draw of {@code tirees} among {@code total} holds at least {@code vues} of {@code marquees}. */
    static double auMoins(int vues, int marquees, int tirees, int total) {
        double somme = 0;
        for (int k = vues; k <= Math.min(marquees, tirees); k++) {
            if (tirees - k <= total - marquees) {
                somme += Math.exp(choix(marquees, k) + choix(total - marquees, tirees - k) - choix(total, tirees));
            }
        }
        return Math.min(1, somme);
    }

    /** Logarithm of the number of ways to choose k among n. */
    private static double choix(int n, int k) {
        double somme = 0;
        for (int i = 1; i <= k; i++) {
            somme += Math.log((double) (n - k + i) / i);
        }
        return somme;
    }
}
