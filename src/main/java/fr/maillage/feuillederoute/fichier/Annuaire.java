package fr.maillage.feuillederoute.fichier;

/** The structures and people of the démarche, found by the names that files give. */
public interface Annuaire {
    /** Identifier of the structure of this name; empty when the démarche has none. */
    String structure(String nom);

    /** Identifier of the person of this name; empty when the démarche has none, or several. */
    String personne(String nom);

    Annuaire VIDE = new Annuaire() {
        @Override
        public String structure(String nom) {
            return "";
        }

        @Override
        public String personne(String nom) {
            return "";
        }
    };
}
