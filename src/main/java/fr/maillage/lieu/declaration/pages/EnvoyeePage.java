package fr.maillage.lieu.declaration.pages;

import fr.maillage.lieu.Declaration.Genre;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Rubrique;

/**
 * What is shown once sent, to be printed.
 *
 * @param code tracking code; empty when an earlier declaration was sent again: its code stays
 * @param suivi whole address of the tracking page
 * @param courriel true when a letter left
 */
public record EnvoyeePage(Genre genre, String nom, String code, String suivi, boolean courriel) {
    public EnTete enTete() {
        return EnTete.de(titre(), Rubrique.LIEUX)
                .sous(new Lien("Trouver un lieu", "/lieux"))
                .avecStyle("declaration.css");
    }

    private String titre() {
        return switch (genre) {
            case NOUVEAU -> "Votre déclaration est envoyée";
            case CORRECTION -> "Votre correction est envoyée";
            case FERMETURE -> "Votre signalement est envoyé";
        };
    }
}
