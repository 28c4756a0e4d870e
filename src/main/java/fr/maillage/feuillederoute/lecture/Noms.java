package fr.maillage.feuillederoute.lecture;

import fr.maillage.presentation.Lien;

/** Names of what a roadmap cites. An answer without address is read, not followed. */
public interface Noms {
    Lien element(String id);

    Lien structure(String id);

    /** The name of somebody whose name was erased says so. */
    Lien personne(String id);

    Lien lieu(String id);

    Lien commune(String code);

    /** Identifiers as they are: for tests and for files. */
    Noms BRUTS = new Noms() {
        @Override
        public Lien element(String id) {
            return new Lien(id, "");
        }

        @Override
        public Lien structure(String id) {
            return new Lien(id, "");
        }

        @Override
        public Lien personne(String id) {
            return new Lien(id, "");
        }

        @Override
        public Lien lieu(String id) {
            return new Lien(id, "");
        }

        @Override
        public Lien commune(String code) {
            return new Lien(code, "");
        }
    };
}
