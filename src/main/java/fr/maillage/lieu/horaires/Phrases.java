package fr.maillage.lieu.horaires;

import fr.maillage.lieu.horaires.Jeton.Genre;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** From the pieces of a text to its statements, with what remains in doubt. */
final class Phrases {
    private final List<Jeton> jetons;
    private final boolean cellule;
    private final boolean heuresDAbord;
    private final List<Phrase> phrases = new ArrayList<>();
    private final Set<String> doutes = new LinkedHashSet<>();
    private final Set<String> incompris = new LinkedHashSet<>();
    private Phrase phrase = new Phrase();
    private boolean enVacances;
    private boolean horsVacances;

    private Phrases(List<Jeton> jetons, boolean cellule) {
        this.jetons = jetons;
        this.cellule = cellule;
        var utiles = jetons.stream().filter(j -> j.heure() || j.deJours()).toList();
        this.heuresDAbord = !cellule
                && !utiles.isEmpty()
                && utiles.getFirst().heure()
                && utiles.getLast().deJours();
    }

    /** @param cellule whether the text is the cell of a day, so that it may tell hours without days */
    static Lues de(String texte, boolean cellule) {
        var phrases = new Phrases(Decoupage.decouper(TexteDHoraires.simplifier(texte)), cellule);
        int n = 0;
        while (n < phrases.jetons.size()) {
            n = phrases.lire(n);
        }
        phrases.clore();
        if (!phrases.incompris.isEmpty()) {
            phrases.doutes.add("pas compris\u00a0: «\u00a0" + String.join(" ", phrases.incompris) + "\u00a0»");
        }
        return new Lues(phrases.phrases, phrases.doutes);
    }

    record Lues(List<Phrase> phrases, Set<String> doutes) {}

    private int lire(int n) {
        var jeton = jetons.get(n);
        switch (jeton.genre()) {
            case HEURE, HEURE_DOUTEUSE -> heure(jeton);
            case JOUR, JOUR_ABREGE, TOUS_LES_JOURS, TOUS_LES_JOURS_OUVRES, SEMAINE_DE_TRAVAIL, FIN_DE_SEMAINE -> {
                return jours(n);
            }
            case RANG -> {
                return rangs(n);
            }
            case MOIS -> {
                return mois(n);
            }
            case PAIRE, IMPAIRE -> parite(n);
            case FREQUENCE -> frequence(n);
            case RDV -> rendezVous(n);
            case FERME, SAUF -> fermeture(n);
            case VACANCES -> vacances(n);
            case PERIODE_SCOLAIRE -> periodeScolaire(n);
            case FERIES -> feries();
            case MATIN -> demiJournee(true);
            case APRES_MIDI -> demiJournee(false);
            case TOUJOURS -> phrase.toujours = true;
            case SOIR, A_PARTIR, DATE, INCONNU -> incompris.add(jeton.texte());
            case OU -> doutes.add("«\u00a0ou\u00a0» laisse un choix");
            default -> {
                // Links, separators and empty words only matter to their neighbours.
            }
        }
        return n + 1;
    }

    private void clore() {
        if (!phrase.vide()) {
            if (enVacances && !phrase.ferme) {
                phrase.vacances = true;
            }
            phrase.horsVacances |= horsVacances && !phrase.vacances && !phrase.ferme;
            phrases.add(phrase);
        }
        phrase = new Phrase();
    }

    private void heure(Jeton jeton) {
        if (jeton.est(Genre.HEURE_DOUTEUSE)) {
            doutes.add("heure incomplète\u00a0: «\u00a0" + jeton.texte() + "\u00a0»");
        }
        if (heuresDAbord && !phrase.jours.isEmpty() && !phrase.heures.isEmpty()) {
            clore();
        } else if (phrase.ferme && phrase.jours.isEmpty()) {
            // « fermé le matin - 13h30 à 18h »
            clore();
        } else if (phrase.parite != null && !phrase.heures.isEmpty() && phrase.heures.size() % 2 == 0) {
            var jours = Set.copyOf(phrase.jours);
            clore();
            phrase.jours.addAll(jours);
            doutes.add("plusieurs horaires selon les semaines");
        }
        phrase.heures.add(jeton.valeur());
    }

    private int jours(int n) {
        var groupe = new GroupeDeJours(jetons, n);
        doutes.addAll(groupe.doutes());
        var finie = !phrase.heures.isEmpty() || (phrase.ferme && !phrase.jours.isEmpty()) || phrase.toujours;
        if (finie && !(heuresDAbord && (phrase.jours.isEmpty() || memeListe(n)))) {
            clore();
        } else if (!phrase.jours.isEmpty() && phrase.precision != null) {
            clore();
        }
        phrase.jours.addAll(groupe.jours());
        return groupe.fin();
    }

    /** Whether these days go on with the ones just read: « du lundi au samedi et dimanche ». */
    private boolean memeListe(int n) {
        int avant = n - 1;
        while (avant >= 0
                && (jetons.get(avant).est(Genre.RIEN)
                        || jetons.get(avant).est(Genre.ET)
                        || jetons.get(avant).est(Genre.VIRGULE))) {
            avant--;
        }
        return avant >= 0 && jetons.get(avant).deJours();
    }

    /** « 1er et 3e mardi du mois », before or after the hours they speak of. */
    private int rangs(int debut) {
        var rangs = new ArrayList<Integer>();
        var jours = EnumSet.noneOf(DayOfWeek.class);
        int n = debut;
        int fin = debut;
        while (n < jetons.size()) {
            var jeton = jetons.get(n);
            if (jeton.est(Genre.RANG)) {
                rangs.add(jeton.valeur());
                fin = n + 1;
            } else if (jeton.deJours()) {
                var groupe = new GroupeDeJours(jetons, n);
                jours.addAll(groupe.jours());
                doutes.addAll(groupe.doutes());
                fin = groupe.fin();
                break;
            } else if (!jeton.lien() || jeton.est(Genre.A)) {
                break;
            }
            n++;
        }
        var prefixe = heuresApres(fin);
        var autresJours = !jours.isEmpty() && !phrase.jours.isEmpty() && !phrase.jours.equals(jours);
        if ((prefixe || autresJours || phrase.ferme && !phrase.jours.isEmpty()) && !phrase.heures.isEmpty()) {
            clore();
        }
        phrase.rangs.addAll(rangs);
        phrase.jours.addAll(jours);
        if (cellule && jours.isEmpty() && prefixe) {
            doutes.add("rang sans jour");
        }
        return fin;
    }

    /** Whether hours come before the next days, outside the parenthesis where we are. */
    private boolean heuresApres(int n) {
        for (int suivant = n; suivant < jetons.size(); suivant++) {
            var jeton = jetons.get(suivant);
            if (jeton.heure()) {
                return true;
            }
            if (jeton.deJours()
                    || jeton.est(Genre.FIN_DE_PARENTHESE)
                    || jeton.est(Genre.RANG)
                    || jeton.est(Genre.FERME)) {
                return jeton.deJours() && phrase.heures.isEmpty() && heuresApres(suivant + 1);
            }
        }
        return false;
    }

    private int mois(int debut) {
        var mois = new ArrayList<Month>();
        var suite = false;
        int n = debut;
        int fin = debut;
        while (n < jetons.size()
                && (jetons.get(n).est(Genre.MOIS) || jetons.get(n).lien())) {
            if (jetons.get(n).est(Genre.MOIS)) {
                mois.add(Month.of(jetons.get(n).valeur()));
                fin = n + 1;
            } else if (jetons.get(n).est(Genre.A)
                    && n + 1 < jetons.size()
                    && jetons.get(n + 1).est(Genre.MOIS)) {
                suite = true;
            }
            n++;
        }
        if (!phrase.heures.isEmpty() && heuresApres(fin)) {
            clore();
        }
        phrase.mois.addAll(mois);
        phrase.moisEnSuite = suite;
        return fin;
    }

    private void parite(int n) {
        var parite = jetons.get(n).est(Genre.PAIRE) ? Phrase.Parite.PAIRE : Phrase.Parite.IMPAIRE;
        if (!phrase.heures.isEmpty() && !phrase.ferme && heuresApres(n + 1) && !suiviDeJours(n + 1)) {
            clore();
        }
        if (phrase.parite != null && phrase.parite != parite) {
            phrase.parite = null;
            doutes.add("semaines paires et impaires ensemble");
            return;
        }
        phrase.parite = parite;
    }

    private boolean suiviDeJours(int n) {
        return n < jetons.size() && !jetons.get(n).heure() && jetons.get(n).est(Genre.FIN_DE_PARENTHESE);
    }

    private void frequence(int n) {
        if (!phrase.heures.isEmpty() && heuresApres(n + 1)) {
            clore();
        }
        phrase.precision = jetons.get(n).texte();
        doutes.add(jetons.get(n).texte() + "\u00a0: lesquelles\u00a0?");
    }

    private void rendezVous(int n) {
        var avant = n > 0 ? jetons.get(n - 1).genre() : Genre.SEPARATION;
        var apart = avant == Genre.APRES_MIDI
                || avant == Genre.MATIN
                || avant == Genre.SOIR
                || avant == Genre.ET
                || avant == Genre.OU;
        var suiteDHeures = heuresApres(n + 1)
                || (phrase.heures.isEmpty() && jetons.stream().skip(n).anyMatch(Jeton::heure));
        if ((apart || avant == Genre.BARRE) && !suiteDHeures && !phrase.heures.isEmpty()) {
            incompris.add(jetons.get(n).texte());
            return;
        }
        if (suiteDHeures && !phrase.heures.isEmpty()) {
            clore();
        }
        phrase.precision = jetons.get(n).texte();
    }

    private void fermeture(int n) {
        var apresJours =
                jetons.get(n).est(Genre.FERME) && !phrase.jours.isEmpty() && phrase.heures.isEmpty() && !phrase.ferme;
        if (!apresJours) {
            clore();
        }
        phrase.ferme = true;
    }

    private void vacances(int n) {
        if (phrase.ferme) {
            phrase.horsVacances = true;
        } else if (phrase.heures.isEmpty() || heuresApres(n + 1) || suiviDePhrases(n + 1)) {
            clore();
            enVacances = true;
            horsVacances = false;
        } else {
            incompris.add(jetons.get(n).texte());
        }
        doutes.add("vacances scolaires");
    }

    private boolean suiviDePhrases(int n) {
        return jetons.stream().skip(n).anyMatch(Jeton::heure);
    }

    private void periodeScolaire(int n) {
        if (phrase.ferme) {
            incompris.add(jetons.get(n).texte());
            return;
        }
        if (phrase.heures.isEmpty() || heuresApres(n + 1) || suiviDePhrases(n + 1)) {
            clore();
            enVacances = false;
            horsVacances = true;
        } else {
            phrase.horsVacances = true;
        }
        doutes.add("période scolaire");
    }

    private void feries() {
        if (phrase.ferme) {
            phrase.feries = true;
        } else {
            incompris.add("jours fériés");
        }
    }

    private void demiJournee(boolean matin) {
        phrase.matin |= matin;
        phrase.apresMidi |= !matin;
    }
}
