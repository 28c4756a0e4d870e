package fr.maillage.lieu.recensement;

import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Passage;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an import would do, had it been run now.
 *
 * @param format « CSV », « GeoJSON »…: how the file was read
 * @param details of that reading: encoding, sheet…
 * @param colonnes names of the columns of the file
 * @param bilan of all its rows
 * @param lignes fate of each row, in the order of the file
 * @param apercus first places, as they would be written
 */
public record Essai(
        String format,
        List<String> details,
        List<String> colonnes,
        Bilan bilan,
        List<LigneImportee> lignes,
        List<Apercu> apercus) {
    public Essai {
        colonnes = List.copyOf(colonnes);
        details = List.copyOf(details);
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
