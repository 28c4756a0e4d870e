package fr.maillage.lieu.horaires;

/** What can be said of a place at a moment. {@link #INCONNU} is an answer: the hours do not allow to promise anything. */
public enum Ouverture {
    OUVERT,
    FERME,
    INCONNU
}
