package fr.maillage.couverture;

/** What new sites are for. */
public enum ObjectifDImplantation {
    /** The most weight at a threshold or less (maximal covering, MCLP). The value grows. */
    COUVERTURE,
    /** The least time, weighted and summed (p-median, conditional when places exist). The value shrinks. */
    TEMPS,
    /** Nobody beyond a threshold, with the fewest sites (set covering, LSCP). The value is the number of sites, pinned ones included. */
    TOUS
}
