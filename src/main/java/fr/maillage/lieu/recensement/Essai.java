package fr.maillage.lieu.recensement;

import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Passage;
import fr.maillage.lieu.recensement.lecture.Tableau;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an import would do, had it been run now.
 *
 * @param tableau the file as it was read
 * @param bilan of all its rows
 * @param lignes fate of each row, in the order of the file
 * @param apercus first places, as they would be written
 */
public record Essai(Tableau tableau, Bilan bilan, List<LigneImportee> lignes, List<Apercu> apercus) {
    public Essai {
        lignes = List.copyOf(lignes);
        apercus = List.copyOf(apercus);
    }

    /** @param ligne first row that tells it */
    public record Apercu(int ligne, Fiche fiche, List<Passage> passages, List<Avertissement> avertissements) {
        public Apercu {
            passages = List.copyOf(passages);
            avertissements = List.copyOf(avertissements);
        }
    }

    /** Rows that bear a warning, by kind. */
    public Map<Avertissement.Genre, Long> avertissements() {
        var comptes = new TreeMap<Avertissement.Genre, Long>();
        for (var ligne : lignes) {
            ligne.avertissements().stream()
                    .map(Avertissement::genre)
                    .distinct()
                    .forEach(genre -> comptes.merge(genre, 1L, Long::sum));
        }
        return comptes;
    }
}
