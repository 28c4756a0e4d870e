package fr.maillage.feuillederoute.saisie;

import fr.maillage.feuillederoute.modele.Champ;

/** Names of the controls of a form. */
final class Noms {
    /** Hidden field that says how many rows a table has. */
    private static final String RANGEES = "-rangees";

    static final String CLE = "cle";

    private Noms() {}

    static String de(Champ champ) {
        return "f-" + champ.cle();
    }

    static String rangees(Champ table) {
        return de(table) + RANGEES;
    }

    static String rangee(Champ table, int rang) {
        return de(table) + "-" + rang + "-";
    }

    static String de(Champ table, int rang, String colonne) {
        return rangee(table, rang) + colonne;
    }
}
