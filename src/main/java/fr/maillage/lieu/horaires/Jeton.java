package fr.maillage.lieu.horaires;

/**
 * A piece of a text about hours.
 *
 * @param valeur minutes of an hour, number of a day, of a month, rank in the month
 * @param texte as written, or the words to keep of it
 */
record Jeton(Genre genre, int valeur, String texte) {
    enum Genre {
        HEURE,
        HEURE_DOUTEUSE,
        NOMBRE,
        JOUR,
        JOUR_ABREGE,
        TOUS_LES_JOURS,
        TOUS_LES_JOURS_OUVRES,
        SEMAINE_DE_TRAVAIL,
        FIN_DE_SEMAINE,
        TOUJOURS,
        FREQUENCE,
        RDV,
        PERIODE_SCOLAIRE,
        VACANCES,
        FERIES,
        SAUF,
        FERME,
        A_PARTIR,
        MATIN,
        APRES_MIDI,
        SOIR,
        PAIRE,
        IMPAIRE,
        DU_MOIS,
        RANG,
        DATE,
        MOIS,
        MIDI,
        MINUIT,
        A,
        TIRET,
        ET,
        OU,
        BARRE,
        VIRGULE,
        SEPARATION,
        PARENTHESE,
        FIN_DE_PARENTHESE,
        RIEN,
        INCONNU
    }

    boolean est(Genre genre) {
        return this.genre == genre;
    }

    boolean heure() {
        return genre == Genre.HEURE || genre == Genre.HEURE_DOUTEUSE;
    }

    boolean deJours() {
        return switch (genre) {
            case JOUR, JOUR_ABREGE, TOUS_LES_JOURS, TOUS_LES_JOURS_OUVRES, SEMAINE_DE_TRAVAIL, FIN_DE_SEMAINE -> true;
            default -> false;
        };
    }

    /** What may stand between two hours of one slot, or two days of one list. */
    boolean lien() {
        return switch (genre) {
            case A, TIRET, ET, BARRE, VIRGULE, RIEN -> true;
            default -> false;
        };
    }
}
