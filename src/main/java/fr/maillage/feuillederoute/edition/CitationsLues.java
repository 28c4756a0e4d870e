package fr.maillage.feuillederoute.edition;

import fr.maillage.feuillederoute.modele.Defi;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Enjeu;
import fr.maillage.feuillederoute.modele.Fiche;
import fr.maillage.feuillederoute.modele.GenreDOrigine;
import fr.maillage.feuillederoute.modele.Origine.Citation;
import fr.maillage.feuillederoute.modele.Ressource;
import java.util.List;

/** What an element says it comes from. */
final class CitationsLues {
    private CitationsLues() {}

    static List<Citation> de(Element element) {
        return switch (element) {
            case Enjeu enjeu -> enjeu.origine().citations();
            case Defi defi -> defi.origine().citations();
            case Fiche fiche -> fiche.origine().citations();
            case Ressource r -> List.of();
        };
    }

    /** What was heard, as opposed to what was measured. */
    static boolean entendue(Citation citation) {
        return citation.genre() != GenreDOrigine.CHIFFRE && !citation.texte().isBlank();
    }

    /** « 12 communes sur 43… (Insee, recensement 2020) » */
    static String phrase(Citation citation) {
        var texte = citation.texte().isBlank()
                ? citation.reference()
                : citation.texte().strip();
        return citation.source().isBlank()
                ? texte
                : texte + " (" + citation.source().strip() + ")";
    }
}
