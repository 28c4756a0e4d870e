package fr.maillage.lieu.rapprochement;

/** The three zones. */
public enum Decision {
    /** One place: the records may be joined without asking. */
    AUTOMATIQUE,
    /** A person decides. */
    A_REVOIR,
    /** Two places. */
    DISTINCT
}
