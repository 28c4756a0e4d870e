package fr.maillage.lieu.pages;

import java.util.List;

/**
 * A place in a list.
 *
 * @param type what it is (« Bibliothèque / Médiathèque »); may be empty
 * @param ou address and commune on one line
 * @param distance « à 3,2 km », « à 3,2 km, arrêt de Vaubecourt »; may be empty
 * @param services what one can do there, in the words of the reader
 * @param marques short remarks (« Gratuit », « Vient près de chez vous », « Pas sur la carte »)
 * @param fraicheur « À jour : 12 mars 2026 »
 */
public record LigneDeLieu(
        String id,
        String chemin,
        String nom,
        String type,
        String ou,
        String distance,
        EtatDuLieu etat,
        String telephone,
        List<String> services,
        List<String> marques,
        String fraicheur) {}
