package fr.maillage.courrier;

/**
 * A letter in plain text, to one person.
 *
 * @param destinataire one e-mail address
 * @param objet one line
 * @param texte lines of any length; addresses of the site are whole (« https://… »)
 */
public record Lettre(String destinataire, String objet, String texte) {}
