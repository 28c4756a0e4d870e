package fr.maillage.demarche.instance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something to do.
 *
 * @param instance body that asked for it; null for none
 * @param reunion meeting that it was given in; null for none
 * @param echeance last day; null when there is none
 */
public record Tache(
        String id,
        String demarche,
        @Nullable String instance,
        @Nullable String reunion,
        String titre,
        Responsable responsable,
        @Nullable LocalDate echeance,
        Etat etat,
        int version,
        boolean retiree) {
    public static final int TITRE_MAX = 300;
    public static final int RESPONSABLE_MAX = 200;

    /**
     * Who does it: at most one of a person of the démarche and an account, and a structure or words.
     *
     * @param structure identifier of a structure of the démarche
     * @param personne identifier of one of its people
     * @param compte identifier of an account
     * @param texte words, when it is none of them; may be empty
     */
    public record Responsable(
            @Nullable String structure,
            @Nullable String personne,
            @Nullable String compte,
            String texte) {
        public static final Responsable PERSONNE = new Responsable(null, null, null, "");
    }

    public enum Etat {
        A_FAIRE("à faire"),
        EN_COURS("en cours"),
        FAITE("faite"),
        ABANDONNEE("abandonnée");

        private final String libelle;

        Etat(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }

        public boolean ouverte() {
            return this == A_FAIRE || this == EN_COURS;
        }
    }

    public boolean enRetard(LocalDate aujourdhui) {
        return etat.ouverte() && echeance != null && echeance.isBefore(aujourdhui);
    }
}
