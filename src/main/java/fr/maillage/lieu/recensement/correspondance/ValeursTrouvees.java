package fr.maillage.lieu.recensement.correspondance;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.recensement.lecture.Tableau;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The texts that a column holds, all different. */
public final class ValeursTrouvees {
    /** More than that is no list: a person would not map them one by one. */
    public static final int MAXIMUM = 60;

    private static final List<String> SURS = List.of("|", ";", "\n");
    private static final int VALEUR_MAX = 200;

    private ValeursTrouvees() {}

    /** Most frequent first, {@link #MAXIMUM} at most. */
    public static List<String> dans(Tableau tableau, String colonne, List<String> separe) {
        return comptes(tableau, colonne, separe).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(MAXIMUM)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Integer> comptes(Tableau tableau, String colonne, List<String> separe) {
        int rang = tableau.colonnes().indexOf(colonne);
        var motif = separe.isEmpty()
                ? null
                : Pattern.compile(
                        String.join("|", separe.stream().map(Pattern::quote).toList()));
        var comptes = new LinkedHashMap<String, Integer>();
        for (var ligne : tableau.lignes()) {
            var cellule = ligne.cellule(rang);
            var morceaux = motif == null ? new String[] {cellule} : motif.split(cellule);
            for (var morceau : morceaux) {
                var texte = morceau.strip();
                if (!texte.isEmpty() && texte.length() <= VALEUR_MAX) {
                    comptes.merge(texte, 1, Integer::sum);
                }
            }
        }
        return comptes;
    }

    /** What stands between several values of a cell. A comma is one only when it makes fewer different values, or more that are known. */
    static List<String> separateurs(Tableau tableau, String colonne, Champ champ) {
        int rang = tableau.colonnes().indexOf(colonne);
        var surs = SURS.stream()
                .filter(s ->
                        tableau.lignes().stream().anyMatch(l -> l.cellule(rang).contains(s)))
                .toList();
        if (!surs.isEmpty()) {
            return surs;
        }
        if (tableau.lignes().stream().noneMatch(l -> l.cellule(rang).contains(","))) {
            return List.of();
        }
        if (champ.genre() != Champ.Genre.CODES) {
            return List.of(",");
        }
        var entieres = dans(tableau, colonne, List.of());
        var coupees = dans(tableau, colonne, List.of(","));
        long connuesEntieres = Voisinage.connus(champ, entieres).size();
        long connuesCoupees = Voisinage.connus(champ, coupees).size();
        return connuesCoupees * entieres.size() > connuesEntieres * coupees.size() || coupees.size() < entieres.size()
                ? List.of(",")
                : List.of();
    }
}
