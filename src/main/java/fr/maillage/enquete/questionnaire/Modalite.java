package fr.maillage.enquete.questionnaire;

/**
 * One of the answers that a question proposes.
 *
 * @param id « m1 »: never reused in its question, so that an answer keeps its meaning when the label is mended
 * @param libelle 1 to 200 characters
 */
public record Modalite(String id, String libelle) {
    public static final int LIBELLE_MAX = 200;

    public Modalite {
        Bornes.identifiant(id, 'm');
        libelle = Bornes.texte(libelle, 1, LIBELLE_MAX, "une réponse proposée");
    }
}
