package fr.maillage.feuillederoute.edition;

/**
 * How much of a roadmap a document tells.
 *
 * @param chantiersSeuls only the pages of chantiers, without what comes before and after
 * @param fichesActions with the sheets of actions
 */
public record Etendue(boolean chantiersSeuls, boolean fichesActions) {
    public static final Etendue TOUT = new Etendue(false, true);
}
