package fr.maillage.demarche.publication;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A news item.
 *
 * @param titre 1 to 160 characters
 * @param texte paragraphs between empty lines
 * @param publiee false for a draft
 */
record Actualite(
        String id,
        String titre,
        LocalDate jour,
        String texte,
        boolean publiee,
        int version,
        Instant modifieLe,
        boolean retiree) {
    static final int TITRE_MAX = 160;
    static final int TEXTE_MAX = 10_000;
}
