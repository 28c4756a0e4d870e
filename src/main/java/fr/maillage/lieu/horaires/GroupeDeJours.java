package fr.maillage.lieu.horaires;

import fr.maillage.lieu.horaires.Jeton.Genre;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Days written together: « lundi, mardi et jeudi », « du lundi au vendredi », « mar-mer-jeu », « tous les jours ». */
final class GroupeDeJours {
    private static final Set<DayOfWeek> OUVRES = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private final List<Jeton> jetons;
    private final Set<DayOfWeek> jours = EnumSet.noneOf(DayOfWeek.class);
    private final List<String> doutes = new ArrayList<>();
    private int fin;

    GroupeDeJours(List<Jeton> jetons, int debut) {
        this.jetons = jetons;
        this.fin = debut;
        while (fin < jetons.size()) {
            var suivant = prochainJour(fin);
            if (fin > debut && suivant == -1) {
                break;
            }
            lire(fin == debut ? debut : suivant);
        }
    }

    Set<DayOfWeek> jours() {
        return jours;
    }

    List<String> doutes() {
        return doutes;
    }

    /** The position after the last day. */
    int fin() {
        return fin;
    }

    /** The position of the next day of the list, or -1 when something else than links comes first. */
    private int prochainJour(int n) {
        for (int suivant = n; suivant < jetons.size() && suivant <= n + 4; suivant++) {
            if (jetons.get(suivant).deJours()) {
                return suivant;
            }
            if (!jetons.get(suivant).lien()) {
                return -1;
            }
        }
        return -1;
    }

    private void lire(int n) {
        var jeton = jetons.get(n);
        fin = n + 1;
        switch (jeton.genre()) {
            case TOUS_LES_JOURS -> jours.addAll(EnumSet.allOf(DayOfWeek.class));
            case TOUS_LES_JOURS_OUVRES -> {
                jours.addAll(OUVRES);
                doutes.add("«\u00a0" + jeton.texte() + "\u00a0»\u00a0: lu du lundi au vendredi");
            }
            case SEMAINE_DE_TRAVAIL -> jours.addAll(OUVRES);
            case FIN_DE_SEMAINE -> jours.addAll(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
            default -> jour(n, jeton);
        }
    }

    private void jour(int n, Jeton jeton) {
        var jour = DayOfWeek.of(jeton.valeur());
        if (jeton.est(Genre.JOUR_ABREGE)) {
            doutes.add("jour deviné\u00a0: «\u00a0" + jeton.texte() + "\u00a0»");
        }
        jours.add(jour);
        int suivant = prochainJour(n + 1);
        if (suivant == -1 || !nomme(suivant)) {
            return;
        }
        var dernier = DayOfWeek.of(jetons.get(suivant).valeur());
        var liens = jetons.subList(n + 1, suivant).stream().map(Jeton::genre).toList();
        if (liens.contains(Genre.A)) {
            etendre(jour, dernier);
            fin = suivant + 1;
        } else if (liens.contains(Genre.TIRET) && !dansUneChaine(n, suivant)) {
            etendre(jour, dernier);
            fin = suivant + 1;
            if (jour.getValue() > 2 || dernier.getValue() < 5) {
                doutes.add("«\u00a0" + jeton.texte() + " - "
                        + jetons.get(suivant).texte() + "\u00a0»\u00a0: lu comme une suite de jours");
            }
        }
    }

    private boolean nomme(int n) {
        return jetons.get(n).est(Genre.JOUR) || jetons.get(n).est(Genre.JOUR_ABREGE);
    }

    /** « lundi-mardi-jeudi » lists its days; « lundi-vendredi » is a range. */
    private boolean dansUneChaine(int n, int suivant) {
        int apres = prochainJour(suivant + 1);
        var avantTiret = n >= 2
                && jetons.get(n - 1).est(Genre.TIRET)
                && jetons.get(n - 2).deJours();
        var apresTiret = apres != -1 && jetons.get(suivant + 1).est(Genre.TIRET);
        return avantTiret || apresTiret;
    }

    private void etendre(DayOfWeek premier, DayOfWeek dernier) {
        for (var jour = premier; jour != dernier; jour = jour.plus(1)) {
            jours.add(jour);
        }
        jours.add(dernier);
    }
}
