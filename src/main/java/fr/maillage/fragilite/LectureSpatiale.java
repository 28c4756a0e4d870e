package fr.maillage.fragilite;

import java.util.List;
import java.util.Optional;

/**
 * How fragility lies inside a territory: facts, then the sentences that say them. « Most fragile » means, here, in the upper quarter of the
 * territory's own communes.
 *
 * @param etat whether a reading is possible
 * @param communes how many communes have a score
 * @param fragiles positions of the most fragile quarter (with those that tie with its last), ascending
 * @param cote where they are
 * @param regroupement whether communes are like their neighbours
 * @param moran whole Moran's I, NaN when {@link Regroupement#INDETERMINE}
 * @param hasard how often chance does as well as this I, on the side of the answer; NaN when undetermined
 * @param foyer positions of the widest spot of fragile communes, ascending; empty unless communes are {@link Regroupement#REGROUPEES}
 * @param phrases French sentences, ready to be shown
 */
public record LectureSpatiale(
        Etat etat,
        int communes,
        List<Integer> fragiles,
        Cote cote,
        Regroupement regroupement,
        double moran,
        double hasard,
        List<Integer> foyer,
        Optional<Debordement> debordement,
        List<String> phrases) {
    public LectureSpatiale {
        fragiles = List.copyOf(fragiles);
        foyer = List.copyOf(foyer);
        phrases = List.copyOf(phrases);
    }

    public enum Etat {
        LUE,
        /** Fewer communes with a score than a reading needs. */
        TROP_PEU_DE_COMMUNES,
        /** All totals are the same. */
        UNIFORME,
        /** A whole country is not read this way. */
        TROP_VASTE
    }

    public enum Regroupement {
        REGROUPEES,
        DISPERSEES,
        HASARD,
        /** Too few communes touch each other. */
        INDETERMINE
    }

    /**
     * The spot goes on beyond the territory's border.
     *
     * @param epci position of the EPCI it goes on into
     * @param communes positions of its communes that touch the spot and are as fragile, ascending
     */
    public record Debordement(int epci, List<Integer> communes) {
        public Debordement {
            communes = List.copyOf(communes);
        }
    }
}
