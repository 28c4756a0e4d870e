package fr.maillage.feuillederoute.origine;

import fr.maillage.feuillederoute.modele.GenreDOrigine;
import fr.maillage.feuillederoute.modele.Origine.Citation;
import fr.maillage.presentation.Hasard;

/**
 * What a piece of the roadmap may cite.
 *
 * @param reference by which it is found again: « B-k3m7p », « indice:epci:200066108:total »
 * @param texte what it says now
 * @param source « Atelier de Revigny, 8 avril 2022 »
 * @param rubrique under which a list shows it: its family, its axis; may be empty
 * @param voix supports of the room; 0 for a figure
 */
public record Parole(GenreDOrigine genre, String reference, String texte, String source, String rubrique, int voix) {
    private static final int TEXTE_MAX = 2000;
    private static final int SOURCE_MAX = 300;

    public Citation citation() {
        return new Citation(Hasard.identifiant(), genre, reference, court(texte, TEXTE_MAX), court(source, SOURCE_MAX));
    }

    /** Its first words, for a title. */
    public String titre() {
        return court(texte.replaceAll("\\s+", " ").strip(), SOURCE_MAX);
    }

    private static String court(String texte, int maximum) {
        return texte.length() <= maximum ? texte : texte.substring(0, maximum - 1) + "…";
    }
}
