package fr.maillage.atelier.contribution;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What facilitators may change of a contribution.
 *
 * @param famille identifier of its family; null when it has none
 * @param texte 1 to {@value Contribution#TEXTE_MAX} characters
 * @param verbatim true when these are the very words of somebody
 * @param besoin for an idea, the need that it answers; null when free
 * @param groupe the contribution that it was merged into; null when it stands by itself
 * @param masquee true when neither participants nor the synthesis show it
 * @param aVerifier what looks like a personal datum, until somebody has looked
 * @param voixPapier supports counted by hand
 */
public record Contenu(
        @Nullable String famille,
        String texte,
        boolean verbatim,
        @Nullable String besoin,
        @Nullable String groupe,
        boolean masquee,
        Set<Signal> aVerifier,
        Decision decision,
        Notation notation,
        int voixPapier) {
    public Contenu {
        aVerifier = Set.copyOf(aVerifier);
    }

    public Contenu avecFamille(@Nullable String nouvelle) {
        return new Contenu(
                nouvelle, texte, verbatim, besoin, groupe, masquee, aVerifier, decision, notation, voixPapier);
    }

    public Contenu avecBesoin(@Nullable String nouveau) {
        return new Contenu(
                famille, texte, verbatim, nouveau, groupe, masquee, aVerifier, decision, notation, voixPapier);
    }

    public Contenu avecGroupe(@Nullable String nouveau) {
        return new Contenu(
                famille, texte, verbatim, besoin, nouveau, masquee, aVerifier, decision, notation, voixPapier);
    }

    public Contenu avecMasquee(boolean cachee) {
        return new Contenu(famille, texte, verbatim, besoin, groupe, cachee, aVerifier, decision, notation, voixPapier);
    }

    /** Somebody looked: nothing is left to check. */
    public Contenu verifie() {
        return new Contenu(famille, texte, verbatim, besoin, groupe, masquee, Set.of(), decision, notation, voixPapier);
    }

    public Contenu avecNotation(Notation nouvelle, Decision prise) {
        return new Contenu(famille, texte, verbatim, besoin, groupe, masquee, aVerifier, prise, nouvelle, voixPapier);
    }
}
