package fr.maillage.atelier.contribution;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What facilitators may change of a contribution.
 *
 * @param genre need or idea; the identifier keeps the letter of what it was first
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
        Genre genre,
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
                genre, nouvelle, texte, verbatim, besoin, groupe, masquee, aVerifier, decision, notation, voixPapier);
    }

    public Contenu avecBesoin(@Nullable String nouveau) {
        return new Contenu(
                genre, famille, texte, verbatim, nouveau, groupe, masquee, aVerifier, decision, notation, voixPapier);
    }

    public Contenu avecGroupe(@Nullable String nouveau) {
        return new Contenu(
                genre, famille, texte, verbatim, besoin, nouveau, masquee, aVerifier, decision, notation, voixPapier);
    }

    public Contenu avecMasquee(boolean cachee) {
        return new Contenu(
                genre, famille, texte, verbatim, besoin, groupe, cachee, aVerifier, decision, notation, voixPapier);
    }

    /** Need or idea, free of the need that it answered and of the card that it was merged into. */
    public Contenu avecGenre(Genre nouveau) {
        return new Contenu(
                nouveau, famille, texte, verbatim, null, null, masquee, aVerifier, decision, notation, voixPapier);
    }

    /** It seems to name somebody, and nobody has looked yet: neither participants, nor synthesis, nor documents show it. */
    public boolean aRelire() {
        return !aVerifier.isEmpty();
    }

    /** Somebody looked: nothing is left to check. */
    public Contenu verifie() {
        return new Contenu(
                genre, famille, texte, verbatim, besoin, groupe, masquee, Set.of(), decision, notation, voixPapier);
    }

    public Contenu avecNotation(Notation nouvelle, Decision prise) {
        return new Contenu(
                genre, famille, texte, verbatim, besoin, groupe, masquee, aVerifier, prise, nouvelle, voixPapier);
    }
}
