package fr.maillage.couverture;

import fr.maillage.presentation.FichierInvalideException;
import fr.maillage.presentation.NoeudYaml;
import fr.maillage.presentation.Typographie;
import java.io.Reader;
import java.util.List;

/**
 * How unmet need is counted, read from {@code donnees/couverture/besoin.yaml}.
 *
 * @param taux share of the people of France who are concerned, 0 to 1
 * @param source of that share, in French
 * @param manqueNul minutes up to which nobody lacks access
 * @param manquePlein minutes from which access lacks wholly
 * @param rangFragile rank of class from which a commune is fragile
 * @param servi minutes up to which a commune is served, unless the reader chooses others
 * @param seuils minutes for which inhabitants are counted, ascending
 */
public record ReglesDeBesoin(
        double taux,
        String source,
        double manqueNul,
        double manquePlein,
        int rangFragile,
        double servi,
        List<Double> seuils) {
    public ReglesDeBesoin {
        seuils = List.copyOf(seuils);
        if (!(taux > 0 && taux <= 1)) {
            throw new IllegalArgumentException("le taux doit être entre 0 et 100 %");
        }
        if (!(manqueNul >= 0 && manquePlein > manqueNul)) {
            throw new IllegalArgumentException("il faut 0 ≤ nul < plein");
        }
        if (rangFragile < 1 || !(servi > 0)) {
            throw new IllegalArgumentException("le rang et la durée « servi » doivent être positifs");
        }
        if (seuils.isEmpty()
                || seuils.getFirst() <= 0
                || !seuils.stream().sorted().distinct().toList().equals(seuils)) {
            throw new IllegalArgumentException("les seuils doivent être positifs et croissants");
        }
    }

    private static final class Livrees {
        static final ReglesDeBesoin REGLES =
                NoeudYaml.livre("/donnees/couverture/besoin.yaml", ReglesDeBesoin::deNoeud);
    }

    public static ReglesDeBesoin livrees() {
        return Livrees.REGLES;
    }

    /**
     * @param fichier name shown in complaints
     * @throws FichierInvalideException with the file, the line and the field
     */
    public static ReglesDeBesoin lire(String fichier, Reader texte) {
        return deNoeud(NoeudYaml.lire(fichier, texte));
    }

    private static ReglesDeBesoin deNoeud(NoeudYaml racine) {
        racine.attendre("personnes-concernees", "manque", "fragile", "servi", "seuils");
        var personnes = racine.champ("personnes-concernees").attendre("taux", "source");
        var manque = racine.champ("manque").attendre("nul", "plein");
        double taux = personnes.champ("taux").nombre() / 100;
        String source = Typographie.francaise(personnes.champ("source").texte());
        double nul = manque.champ("nul").nombre();
        double plein = manque.champ("plein").nombre();
        int rang = (int) racine.champ("fragile").attendre("rang").champ("rang").nombre();
        double servi = racine.champ("servi").nombre();
        var seuils =
                racine.champ("seuils").liste().stream().map(NoeudYaml::nombre).toList();
        return racine.construire(() -> new ReglesDeBesoin(taux, source, nul, plein, rang, servi, seuils));
    }

    /** Lack of access, 0 to 1; NaN for a time that nobody knows. */
    public double manque(double minutes) {
        return Double.isNaN(minutes)
                ? Double.NaN
                : Math.clamp((minutes - manqueNul) / (manquePlein - manqueNul), 0.0, 1.0);
    }

    /**
     * Share of the inhabitants of a commune who are concerned, 0 to 1; NaN without score.
     *
     * @param place of the commune on the scale of the index, 0 to 1
     * @param placeMoyenne of the inhabitants of France
     */
    public double part(double place, double placeMoyenne) {
        return Double.isNaN(place) ? Double.NaN : Math.clamp(taux * place / placeMoyenne, 0.0, 1.0);
    }
}
