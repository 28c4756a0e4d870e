package fr.maillage.lieu.recensement.correspondance;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.recensement.lecture.Tableau;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The texts that a column holds, all different. */
public final class ValeursTrouvees {
    /** More than that is no list: a person would not map them one by one. */
    public static final int MAXIMUM = 60;

    private static final List<String> SURS = List.of("|", ";", "\n", "•");
    private static final List<String> PEUT_ETRE = List.of(",", " / ", "/", " - ", " + ");
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
        var comptes = new LinkedHashMap<String, Integer>();
        for (var ligne : tableau.lignes()) {
            var cellule = ligne.cellule(rang);
            for (var morceau : Decoupe.de(cellule, separe)) {
                var texte = Decoupe.nette(morceau);
                if (!texte.isEmpty() && texte.length() <= VALEUR_MAX) {
                    comptes.merge(texte, 1, Integer::sum);
                }
            }
        }
        return comptes;
    }

    /** What stands between several values of a cell; a comma or a stroke does only when as many values are known with it. */
    static List<String> separateurs(Tableau tableau, String colonne, Champ champ) {
        int rang = tableau.colonnes().indexOf(colonne);
        var presents = new ArrayList<>(
                SURS.stream().filter(s -> contient(tableau, rang, s)).toList());
        if (champ.genre() != Champ.Genre.CODES) {
            return presents.isEmpty() && contient(tableau, rang, ",") ? List.of(",") : presents;
        }
        for (var peutEtre : PEUT_ETRE) {
            if (contient(tableau, rang, peutEtre)) {
                var avec = new ArrayList<>(presents);
                avec.add(peutEtre);
                if (connues(champ, dans(tableau, colonne, avec))
                        >= Math.max(1, connues(champ, dans(tableau, colonne, presents)))) {
                    presents.add(peutEtre);
                }
            }
        }
        return presents;
    }

    private static boolean contient(Tableau tableau, int rang, String separateur) {
        return tableau.lignes().stream().anyMatch(l -> l.cellule(rang).contains(separateur));
    }

    private static long connues(Champ champ, List<String> textes) {
        var lexique = new Lexique(champ, false);
        return textes.stream().filter(t -> lexique.valeurs(t).isPresent()).count();
    }
}
