package fr.maillage.lieu.pages;

import java.util.List;

/**
 * The printed guide of a territory.
 *
 * @param titre « Se faire aider avec le numérique : Meuse »
 * @param date of the day it was made, in French
 * @param compte « 73 lieux dans 28 communes »
 * @param criteres of the selection, in words
 * @param omis places that did not fit; 0 when all are there
 * @param editeur who makes the guide; may be empty
 * @param carte SVG with numbered marks; empty when the guide has no map
 * @param sansNumero places that are not on the map
 */
public record PageGuide(
        String titre,
        String date,
        String compte,
        List<String> criteres,
        int omis,
        String editeur,
        String adresse,
        String carte,
        int sansNumero,
        List<CommuneDuGuide> communes,
        List<ServiceDuGuide> services) {

    public record CommuneDuGuide(String nom, String ancre, List<LieuDuGuide> lieux) {}

    /**
     * @param numero of its mark on the map; empty for none
     * @param horaires in French, one line each
     * @param arrets stops of the round
     */
    public record LieuDuGuide(
            String numero,
            String nom,
            String ancre,
            String type,
            String ou,
            String telephone,
            List<String> horaires,
            List<String> services,
            List<String> marques,
            List<ArretDuGuide> arrets,
            String fraicheur) {}

    public record ArretDuGuide(String ou, String quand) {}

    public record ServiceDuGuide(String nom, List<Renvoi> renvois) {}

    /** Leads to a place by its anchor; the page number is set by the layout. */
    public record Renvoi(String nom, String commune, String ancre) {}
}
