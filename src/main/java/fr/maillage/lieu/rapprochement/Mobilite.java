package fr.maillage.lieu.rapprochement;

/** Whether a place moves. */
public enum Mobilite {
    FIXE,
    ITINERANT,
    INCONNUE
}
