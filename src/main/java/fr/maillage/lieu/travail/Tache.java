package fr.maillage.lieu.travail;

/** What a piece of work does. */
@FunctionalInterface
public interface Tache {
    /**
     * @return its result, as its pages will read it
     * @throws Impossible when it cannot be done
     */
    byte[] faire(Avancement avancement);

    /** Work that cannot be done; the message is French, for the reader. */
    final class Impossible extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Impossible(String message, Throwable cause) {
            super(message, cause);
        }

        public Impossible(String message) {
            super(message);
        }
    }
}
