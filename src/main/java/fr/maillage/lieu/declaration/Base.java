package fr.maillage.lieu.declaration;

import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Passage;
import java.util.List;

/**
 * What the declarant had before their eyes when they began.
 *
 * @param prerempli the answers shown: one that is left as it was keeps the field as it is, right or wrong
 */
public record Base(Fiche fiche, List<Passage> passages, Reponses prerempli) {
    /** A place of which nothing is known. */
    public static final Base VIDE = new Base(Fiche.VIDE, List.of(), Reponses.VIDES);

    public Base {
        passages = List.copyOf(passages);
    }

    static Base de(Fiche fiche, List<Passage> passages, String structure) {
        return new Base(fiche, passages, Preremplissage.de(fiche, passages, structure));
    }

    /** True when the answer, or its absence, is what was shown of a known place. */
    boolean inchangee(String question, Reponses reponses) {
        return connue() && prerempli.valeurs(question).equals(reponses.valeurs(question));
    }

    /** True when no answer to a page changed. */
    boolean inchangees(Etape etape, Reponses reponses) {
        return connue() && prerempli.seulement(etape::accepte).equals(reponses.seulement(etape::accepte));
    }

    private boolean connue() {
        return !prerempli.valeurs().isEmpty();
    }
}
