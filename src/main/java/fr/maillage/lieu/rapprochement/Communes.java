package fr.maillage.lieu.rapprochement;

/** What is known of communes. */
public interface Communes {
    /** Nothing is known: codes are compared as they are. */
    Communes INCONNUES = new Communes() {
        @Override
        public String code(String codeInsee, String codePostal, String nom) {
            return codeInsee;
        }

        @Override
        public int population(String code) {
            return -1;
        }
    };

    /**
     * The code in force of a record's commune: by its code of any year, else by its name and postal code; the given code,
     * maybe empty, when nothing is found.
     */
    String code(String codeInsee, String codePostal, String nom);

    /** Inhabitants of the commune with this code in force, -1 when unknown. */
    int population(String code);
}
