package fr.maillage.lieu.moderation;

/** A stretch of one side of a comparison. */
public record Morceau(String texte, Marque marque) {
    public enum Marque {
        COMMUN,
        RETIRE,
        AJOUTE
    }
}
