package fr.maillage.lieu.travail;

/** Where a piece of work says how far it is. */
@FunctionalInterface
public interface Avancement {
    /** For work that nobody follows. */
    Avancement MUET = (fait, total) -> {};

    /** @throws Arret when somebody stopped the work: it must leave everything as it was and let this go through */
    void dire(int fait, int total);

    /** The work was stopped. */
    final class Arret extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Arret() {
            super("stopped", null, false, false);
        }
    }
}
