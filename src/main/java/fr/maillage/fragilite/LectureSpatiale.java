package fr.maillage.fragilite;

import java.util.List;
import java.util.Optional;

/**
 * How fragility lies inside a territory: facts, then the sentences that say them.
 *
 * @param etat whether a reading is possible
 * @param communes how many communes have a score
 * @param fragiles the most fragile quarter of the territory's own communes
 * @param epargnees the least fragile quarter
 * @param rive water side along which the most fragile communes are numerous
 * @param regroupement whether communes are like their neighbours
 * @param moran whole Moran's I, NaN when {@link Regroupement#INDETERMINE}
 * @param hasard how often chance does as well as this I, on the side of the answer; NaN when undetermined
 * @param phrases French sentences, ready to be shown
 */
public record LectureSpatiale(
        Etat etat,
        int communes,
        Versant fragiles,
        Versant epargnees,
        Optional<Rive> rive,
        Regroupement regroupement,
        double moran,
        double hasard,
        List<String> phrases) {
    public LectureSpatiale {
        phrases = List.copyOf(phrases);
    }

    /** A reading that cannot be made. */
    static LectureSpatiale impossible(Etat etat, int communes) {
        return new LectureSpatiale(
                etat,
                communes,
                Versant.VIDE,
                Versant.VIDE,
                Optional.empty(),
                Regroupement.INDETERMINE,
                Double.NaN,
                Double.NaN,
                List.of());
    }

    LectureSpatiale avec(List<String> autresPhrases) {
        return new LectureSpatiale(
                etat, communes, fragiles, epargnees, rive, regroupement, moran, hasard, autresPhrases);
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
     * One end of the scale: the communes of a territory that are most, or least, fragile.
     *
     * @param communes positions of the quarter (with those that tie with its last), ascending
     * @param cote where they are
     * @param foyer positions of the widest spot of such communes, ascending; empty unless communes are {@link Regroupement#REGROUPEES}
     * @param debordement where the spot goes on beyond the territory's border
     */
    public record Versant(List<Integer> communes, Cote cote, List<Integer> foyer, Optional<Debordement> debordement) {
        static final Versant VIDE = new Versant(List.of(), Cote.AUCUN, List.of(), Optional.empty());

        public Versant {
            communes = List.copyOf(communes);
            foyer = List.copyOf(foyer);
        }
    }

    /**
     * The spot goes on beyond the territory's border.
     *
     * @param epci position of the EPCI it goes on into
     * @param communes positions of its communes that touch the spot and are as far on the scale, ascending
     */
    public record Debordement(int epci, List<Integer> communes) {
        public Debordement {
            communes = List.copyOf(communes);
        }
    }
}
