package fr.maillage.lieu.moderation;

import fr.maillage.compte.Comptes;
import fr.maillage.lieu.Acte;
import org.springframework.stereotype.Component;

/** Names the author of an act, for who reads a history. */
@Component
public class Auteurs {
    private final Comptes comptes;

    Auteurs(Comptes comptes) {
        this.comptes = comptes;
    }

    /** « Mission inclusion numérique (chargé·e de mission) », « Déclarant », « Import i1 ». */
    public String nom(Acte acte) {
        return comptes.parId(acte.auteur())
                .map(c -> c.nom() + " (" + c.role().libelle().toLowerCase(java.util.Locale.FRENCH) + ")")
                .orElseGet(() -> sansCompte(acte));
    }

    private static String sansCompte(Acte acte) {
        return switch (acte.genre()) {
            case DECLARATION, CORRECTION -> "Déclarant sans compte";
            case CONFIRMATION -> "Lien sans compte";
            case IMPORT, ANNULATION_IMPORT -> "Import " + acte.auteur();
            case MODERATION, FUSION, ANNULATION_FUSION, RESTAURATION -> "Programme";
        };
    }
}
