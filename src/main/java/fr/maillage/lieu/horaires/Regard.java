package fr.maillage.lieu.horaires;

import fr.maillage.lieu.horaires.Jeton.Genre;
import java.util.List;

/** What stands around a piece of a text. */
record Regard(List<Jeton> jetons) {
    boolean heureJuste(int n) {
        int suivant = apresRien(n);
        return suivant < jetons.size() && jetons.get(suivant).heure();
    }

    private int apresRien(int n) {
        int suivant = n;
        while (suivant < jetons.size() && jetons.get(suivant).est(Genre.RIEN)) {
            suivant++;
        }
        return suivant;
    }

    /** Whether a separator stands just before. */
    boolean separe(int n) {
        int avant = n - 1;
        while (avant >= 0
                && (jetons.get(avant).est(Genre.RIEN) || jetons.get(avant).est(Genre.TIRET))) {
            avant--;
        }
        return avant < 0 || jetons.get(avant).est(Genre.SEPARATION);
    }

    /** « Mardi : - » on its line, then « Mercredi : 9h-12h »: Tuesday has no hours. */
    boolean separeDesJours(int n) {
        for (int avant = n - 1; avant >= 0 && !jetons.get(avant).deJours(); avant--) {
            if (jetons.get(avant).est(Genre.SEPARATION)) {
                return true;
            }
        }
        return false;
    }

    boolean suiviDHeures(int n) {
        return jetons.stream()
                .skip(n)
                .takeWhile(j -> !j.est(Genre.FIN_DE_PARENTHESE))
                .anyMatch(Jeton::heure);
    }

    /** Whether these days go on with the ones just read: « du lundi au samedi et dimanche ». */
    boolean memeListe(int n) {
        int avant = n - 1;
        while (avant >= 0
                && (jetons.get(avant).est(Genre.RIEN)
                        || jetons.get(avant).est(Genre.ET)
                        || jetons.get(avant).est(Genre.VIRGULE))) {
            avant--;
        }
        return avant >= 0 && jetons.get(avant).deJours();
    }

    /** Whether hours come before the next days, outside the parenthesis where we are; when no hours were read yet, after the next days too. */
    boolean heuresApres(int n, boolean heuresLues) {
        for (int suivant = n; suivant < jetons.size(); suivant++) {
            var jeton = jetons.get(suivant);
            if (jeton.heure()) {
                return true;
            }
            if (jeton.deJours()
                    || jeton.est(Genre.FIN_DE_PARENTHESE)
                    || jeton.est(Genre.RANG)
                    || jeton.est(Genre.FERME)) {
                return jeton.deJours() && !heuresLues && heuresApres(suivant + 1, false);
            }
        }
        return false;
    }

    /** What stands before, past the empty words. */
    Genre avantRien(int n) {
        int avant = n;
        while (avant > 0 && jetons.get(avant - 1).est(Genre.RIEN)) {
            avant--;
        }
        return avant(avant);
    }

    Genre avant(int n) {
        return n > 0 ? jetons.get(n - 1).genre() : Genre.SEPARATION;
    }
}
