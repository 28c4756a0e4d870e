package fr.maillage.lieu.fusion.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Pagination;
import fr.maillage.presentation.formulaire.Option;
import java.util.List;

/**
 * Pairs to review.
 *
 * @param annonce what has just been done; empty for none
 * @param compte « 12 paires à revoir »
 * @param territoires where to look for duplicates
 * @param finie true when one comes from a search
 */
public record DoublonsPage(
        EnTete enTete,
        String annonce,
        String compte,
        List<PaireVue> paires,
        Pagination pages,
        List<Option> territoires,
        DerniereRecherche recherche,
        boolean finie) {
    public record PaireVue(Cote a, Cote b, List<String> preuves) {}

    public record Cote(String id, String nom, String etat, String adresse, String source, String maj) {}
}
