package fr.maillage.lieu.moderation.pages;

import fr.maillage.presentation.formulaire.ChampDate;
import fr.maillage.presentation.formulaire.Etiquette;
import java.util.Map;

/** Reads what forms send, bounded. */
public final class Entrees {
    private static final int COURT_MAX = 300;

    private Entrees() {}

    /** One line, cut at 300 characters. */
    public static String court(Map<String, String> parametres, String nom) {
        var texte = parametres.getOrDefault(nom, "").strip();
        return texte.length() > COURT_MAX ? texte.substring(0, COURT_MAX) : texte;
    }

    /** 0 for what is not a small whole number. */
    public static int entier(Map<String, String> parametres, String nom) {
        var texte = parametres.getOrDefault(nom, "");
        return texte.matches("\\d{1,9}") ? Integer.parseInt(texte) : 0;
    }

    /** A date in three fields, as {@link ChampDate} sends it. */
    public static ChampDate date(Etiquette etiquette, Map<String, String> parametres) {
        var nom = etiquette.nom();
        return new ChampDate(
                etiquette,
                court(parametres, nom + "-jour"),
                court(parametres, nom + "-mois"),
                court(parametres, nom + "-annee"));
    }
}
