package fr.maillage.lieu.horaires;

import fr.maillage.lieu.horaires.Jeton.Genre;
import java.util.ArrayList;
import java.util.List;

/** Bare numbers are hours when they stand beside an hour or make a slot with another number: {@code 9-12}, {@code 14 18 h}. */
final class NombresEnHeures {
    private NombresEnHeures() {}

    static List<Jeton> resoudre(List<Jeton> jetons) {
        var resolus = new ArrayList<>(jetons);
        for (int n = 0; n < resolus.size(); n++) {
            midi(resolus, n);
            plage(resolus, n);
        }
        // From the left then from the right: an hour makes hours of its neighbours.
        for (int n = 1; n < resolus.size(); n++) {
            voisin(resolus, n, -1);
        }
        for (int n = resolus.size() - 2; n >= 0; n--) {
            voisin(resolus, n, 1);
        }
        resolus.replaceAll(jeton -> jeton.est(Genre.NOMBRE) ? new Jeton(Genre.INCONNU, 0, jeton.texte()) : jeton);
        return resolus;
    }

    /** « jusqu'à midi » is an hour, « entre midi et deux » and « le midi » are not. */
    private static void midi(List<Jeton> jetons, int n) {
        if (jetons.get(n).est(Genre.MIDI)) {
            var heure = n > 0
                    && (jetons.get(n - 1).est(Genre.A) || jetons.get(n - 1).est(Genre.TIRET));
            jetons.set(n, new Jeton(heure ? Genre.HEURE : Genre.INCONNU, 12 * 60, "midi"));
        }
    }

    private static void plage(List<Jeton> jetons, int n) {
        if (n + 2 < jetons.size()
                && possible(jetons.get(n))
                && possible(jetons.get(n + 2))
                && (jetons.get(n + 1).est(Genre.TIRET) || jetons.get(n + 1).est(Genre.A))
                && jetons.get(n).valeur() < jetons.get(n + 2).valeur()) {
            heure(jetons, n);
            heure(jetons, n + 2);
        }
    }

    private static void voisin(List<Jeton> jetons, int n, int sens) {
        if (!possible(jetons.get(n))) {
            return;
        }
        int autre = n + sens;
        if (autre >= 0 && autre < jetons.size() && lien(jetons.get(autre))) {
            autre += sens;
        }
        if (autre >= 0 && autre < jetons.size() && jetons.get(autre).heure()) {
            heure(jetons, n);
        }
    }

    private static boolean lien(Jeton jeton) {
        return switch (jeton.genre()) {
            case A, TIRET, BARRE, VIRGULE -> true;
            default -> false;
        };
    }

    private static boolean possible(Jeton jeton) {
        return jeton.est(Genre.NOMBRE) && jeton.valeur() <= 24;
    }

    private static void heure(List<Jeton> jetons, int n) {
        var jeton = jetons.get(n);
        jetons.set(n, new Jeton(Genre.HEURE, jeton.valeur() * 60, jeton.texte()));
    }
}
