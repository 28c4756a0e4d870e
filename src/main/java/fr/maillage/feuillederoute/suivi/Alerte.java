package fr.maillage.feuillederoute.suivi;

import fr.maillage.feuillederoute.modele.Element;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something of the roadmap that somebody should look at.
 *
 * @param detail what exactly, in a sentence
 * @param echeance the day that has passed, or comes; null when there is none
 */
public record Alerte(
        Nature nature,
        Element element,
        String detail,
        @Nullable LocalDate echeance) {
    /** In the order in which they are read: what stops everything first. */
    public enum Nature {
        BLOQUE("Bloqué", "bloqué", "bloqués"),
        ACTION_EN_RETARD("En retard", "en retard", "en retard"),
        ETAPE_EN_RETARD("Étape en retard", "étape en retard", "étapes en retard"),
        FREIN_EN_RETARD("Frein à lever, échéance passée", "frein en retard", "freins en retard"),
        CIBLE_DEPASSEE("Cible non atteinte à la date prévue", "cible manquée", "cibles manquées"),
        ECHEANCE_PROCHE("Échéance proche", "échéance proche", "échéances proches"),
        SANS_NOUVELLE("Sans nouvelle", "sans nouvelle", "sans nouvelle"),
        SANS_PILOTE("Sans pilote", "sans pilote", "sans pilote");

        private final String libelle;
        private final String singulier;
        private final String pluriel;

        Nature(String libelle, String singulier, String pluriel) {
            this.libelle = libelle;
            this.singulier = singulier;
            this.pluriel = pluriel;
        }

        public String libelle() {
            return libelle;
        }

        public String singulier() {
            return singulier;
        }

        public String pluriel() {
            return pluriel;
        }

        /** Asks for something now; the others are for information. */
        public boolean pressante() {
            return compareTo(ECHEANCE_PROCHE) < 0;
        }
    }
}
