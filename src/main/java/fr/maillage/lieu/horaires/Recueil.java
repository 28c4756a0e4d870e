package fr.maillage.lieu.horaires;

import fr.maillage.lieu.horaires.Jeton.Genre;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The statements read so far in a text, the one being read, and the doubts. */
final class Recueil {
    final List<Jeton> jetons;
    final Regard regard;

    /** Whether the text is the cell of a day. */
    final boolean cellule;

    final List<Phrase> phrases = new ArrayList<>();
    final Set<String> doutes = new LinkedHashSet<>();
    final Set<String> incompris = new LinkedHashSet<>();
    Phrase phrase = new Phrase();

    /** Whether what follows is said of the school holidays, or of the rest of the year. */
    boolean enVacances;

    boolean horsVacances;

    Recueil(List<Jeton> jetons, boolean cellule) {
        this.cellule = cellule;
        this.jetons = jetons;
        this.regard = new Regard(jetons);
    }

    void ignorer(Jeton jeton) {
        incompris.add(jeton.texte().strip());
    }

    void clore() {
        if (!phrase.vide()) {
            if (enVacances && !phrase.ferme) {
                phrase.vacances = true;
            }
            phrase.horsVacances |= horsVacances && !phrase.vacances && !phrase.ferme;
            phrases.add(phrase);
        }
        phrase = new Phrase();
    }

    /**
     * Whether a condition (months, odd weeks) that comes after hours speaks of the hours that follow.
     *
     * @param debut its first piece
     * @param fin the piece after it
     */
    boolean enTete(int debut, int fin) {
        if (fin >= jetons.size() || jetons.get(fin).est(Genre.FIN_DE_PARENTHESE)) {
            return false;
        }
        var suite = jetons.get(fin);
        if (regard.separe(debut) || suite.texte().equals(":")) {
            return regard.suiviDHeures(fin);
        }
        if (suite.est(Genre.VIRGULE) || suite.est(Genre.SEPARATION) || suite.est(Genre.OU)) {
            return false;
        }
        if (!heuresApres(fin) && regard.suiviDHeures(fin)) {
            doutes.add("à quels horaires va «\u00a0" + jetons.get(debut).texte().strip() + "\u00a0»\u00a0?");
        }
        return heuresApres(fin);
    }

    boolean heuresApres(int n) {
        return regard.heuresApres(n, !phrase.heures.isEmpty());
    }
}
