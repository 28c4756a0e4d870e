package fr.maillage.feuillederoute.fichier;

import fr.maillage.territoire.NomSimplifie;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The row that names the columns of a table, whatever their order, accents and case.
 *
 * @param rangee number of the row
 * @param colonnes by simplified title, from 0; the first one of those that are called alike
 */
record Titres(int rangee, Map<String, Integer> colonnes) {
    /** How far down the titles are looked for: a name or a notice may stand over them. */
    static final int RECHERCHE = 30;

    Titres {
        colonnes = Map.copyOf(colonnes);
    }

    static Titres de(Feuillet.Rangee rangee) {
        var colonnes = new HashMap<String, Integer>();
        for (int i = 0; i < rangee.cellules().size(); i++) {
            var mots = simplifie(rangee.cellule(i));
            if (!mots.isEmpty()) {
                colonnes.putIfAbsent(mots, i);
            }
        }
        return new Titres(rangee.numero(), colonnes);
    }

    static String simplifie(String titre) {
        return NomSimplifie.de(titre).mots();
    }

    Optional<Integer> colonne(String titre) {
        return Optional.ofNullable(colonnes.get(simplifie(titre)));
    }
}
