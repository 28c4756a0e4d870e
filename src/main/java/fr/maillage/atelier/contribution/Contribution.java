package fr.maillage.atelier.contribution;

import java.time.Instant;

/**
 * A need or an idea, said in a workshop.
 *
 * @param id « B-k3m7p » or « I-7x4qd »: never reused, the roadmap cites it; it stays when a need becomes an idea
 * @param origine the text as it was first sent
 * @param role key of the role of who said it; empty when unknown (paper). Never shown as it is: see {@link PetitsGroupes}
 * @param tardive true when it came after the collect was closed
 * @param version grows with each change: a writing names the one that was read
 */
public record Contribution(
        String id,
        Contenu contenu,
        String origine,
        String role,
        Source source,
        boolean tardive,
        int version,
        Instant creeLe) {
    public static final int TEXTE_MAX = 1000;

    /** How it came. */
    public enum Source {
        TELEPHONE,
        PAPIER,
        FICHIER
    }

    public Contribution avec(Contenu nouveau) {
        return new Contribution(id, nouveau, origine, role, source, tardive, version, creeLe);
    }

    public Genre genre() {
        return contenu.genre();
    }

    /** True when participants, synthesis and documents may show it. */
    public boolean montrable() {
        return !contenu.masquee() && !contenu.aRelire();
    }

    /** True when a facilitator worded it otherwise. */
    public boolean reformulee() {
        return !contenu.texte().equals(origine);
    }

    /** True when nothing was merged into anything: it has its own card. */
    public boolean seule() {
        return contenu.groupe() == null;
    }
}
