package fr.maillage.feuillederoute.fichier;

import java.util.List;

/**
 * What becomes of a row of a file.
 *
 * @param ou « Actions, ligne 12 »
 * @param intitule of the element; the text of the row when it proposes none
 * @param details what changes, what was left out, or why it is rejected
 */
public record LigneDEssai(String ou, String intitule, Sort sort, List<String> details) {
    public LigneDEssai {
        details = List.copyOf(details);
    }

    public enum Sort {
        AJOUTEE("Ajoutées", "ajoutée", "ajoutées"),
        CHANGEE("Changées", "changée", "changées"),
        INCHANGEE("Inchangées", "inchangée", "inchangées"),
        A_REGARDER("À regarder", "à regarder", "à regarder"),
        REJETEE("Rejetées", "rejetée", "rejetées");

        private final String titre;
        private final String singulier;
        private final String pluriel;

        Sort(String titre, String singulier, String pluriel) {
            this.titre = titre;
            this.singulier = singulier;
            this.pluriel = pluriel;
        }

        public String titre() {
            return titre;
        }

        public String singulier() {
            return singulier;
        }

        public String pluriel() {
            return pluriel;
        }
    }
}
