package fr.maillage.lieu.recensement.correspondance;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Nomenclature;
import fr.maillage.lieu.recensement.lecture.Tableau;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** What rules give on the first rows of a file, before values are cleaned: for who chooses the columns. */
public final class Exemples {
    private static final int NOMBRE = 5;
    private static final int LONGUEUR = 100;
    private static final int LIGNES = 2_000;

    private final Tableau tableau;
    private final Map<String, Integer> rangs = new HashMap<>();

    public Exemples(Tableau tableau) {
        this.tableau = tableau;
        for (int i = 0; i < tableau.colonnes().size(); i++) {
            rangs.put(tableau.colonnes().get(i), i);
        }
    }

    /** Five different results at most. */
    public List<String> de(Champ champ, List<Regle> regles) {
        var exemples = new LinkedHashSet<String>();
        for (var ligne :
                tableau.lignes().subList(0, Math.min(LIGNES, tableau.lignes().size()))) {
            var rangee = new Brute(ligne);
            for (var regle : regles) {
                for (var valeur : regle.lire(rangee).valeurs()) {
                    exemples.add(court(Nomenclature.livree().libelle(champ, valeur)));
                    if (exemples.size() == NOMBRE) {
                        return List.copyOf(exemples);
                    }
                }
            }
        }
        return List.copyOf(exemples);
    }

    public List<String> de(String colonne) {
        return colonne.isEmpty() ? List.of() : de(Champ.NOM, List.of(Regle.colonne(colonne)));
    }

    private static String court(String texte) {
        return texte.length() > LONGUEUR ? texte.substring(0, LONGUEUR) + "…" : texte;
    }

    private final class Brute implements Rangee {
        private final Tableau.Ligne ligne;

        Brute(Tableau.Ligne ligne) {
            this.ligne = ligne;
        }

        @Override
        public String cellule(String colonne) {
            return ligne.cellule(rangs.getOrDefault(colonne, -1)).strip();
        }

        @Override
        public boolean vide(String texte) {
            return texte.isBlank();
        }
    }
}
