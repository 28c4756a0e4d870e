package fr.maillage.lieu.horaires;

import fr.maillage.lieu.horaires.Jeton.Genre;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** From the pieces of a text to its statements, with what remains in doubt. */
final class Phrases {
    private final List<Jeton> jetons;
    private final Regard regard;
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
        this.regard = new Regard(jetons);
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
        phrases.rendezVousApart();
        if (!phrases.incompris.isEmpty()) {
            phrases.doutes.add("pas compris\u00a0: «\u00a0" + String.join(" ", phrases.incompris) + "\u00a0»");
        }
        return new Lues(phrases.phrases, phrases.doutes);
    }

    /** « Sur rendez-vous : lundi 9h-12h ; mardi 9h-12h » and « lundi 9h-12h ; mardi 9h-12h. Sur rendez-vous. » may speak of both days. */
    private void rendezVousApart() {
        var precisions = phrases.stream()
                .filter(p -> !p.heures.isEmpty())
                .map(p -> p.precision != null)
                .distinct()
                .count();
        for (int n = 0; n < jetons.size() && precisions > 1; n++) {
            if (jetons.get(n).est(Genre.RDV) && regard.separe(n)) {
                doutes.add("rendez-vous\u00a0: pour tous les jours\u00a0?");
                return;
            }
        }
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
            case SANS_RDV -> sansRendezVous();
            case FERME, SAUF -> fermeture(n);
            case VACANCES -> vacances(n);
            case PERIODE_SCOLAIRE -> periodeScolaire(n);
            case FERIES -> feries();
            case MATIN -> demiJournee(true);
            case APRES_MIDI -> demiJournee(false);
            case TOUJOURS -> phrase.toujours = true;
            case PARENTHESE -> parenthese(n);
            case SOIR, A_PARTIR, DATE, INCONNU -> incompris.add(jeton.texte().strip());
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
            phrase.heriter(jours);
            doutes.add("plusieurs horaires selon les semaines");
        }
        phrase.heures.add(jeton.valeur());
    }

    private int jours(int n) {
        var groupe = new GroupeDeJours(jetons, n);
        doutes.addAll(groupe.doutes());
        if (phrase.exclut && phrase.heures.isEmpty()) {
            phrase.jours.removeAll(groupe.jours());
            return groupe.fin();
        }
        if (joursFinis(n, groupe.fin())) {
            clore();
        }
        phrase.nommer(groupe.jours());
        return groupe.fin();
    }

    /** Whether the days at that place start another statement. */
    private boolean joursFinis(int n, int fin) {
        if (phrase.heures.isEmpty()) {
            return !phrase.jours.isEmpty() && (phrase.ferme || phrase.precision != null || regard.separeDesJours(n));
        }
        if (phrase.jours.isEmpty()) {
            return !heuresDAbord && !(phrases.isEmpty() && !regard.separe(n) && !regard.heureJuste(fin));
        }
        return !(heuresDAbord && regard.memeListe(n));
    }

    /**
     * Whether a condition (months, odd weeks) that comes after hours speaks of the hours that follow.
     *
     * @param debut its first piece
     * @param fin the piece after it
     */
    private boolean enTete(int debut, int fin) {
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

    private int rangs(int debut) {
        var groupe = GroupeDeRangs.lire(jetons, debut);
        doutes.addAll(groupe.doutes());
        var enTete = heuresApres(groupe.fin());
        var autresJours = !groupe.jours().isEmpty() && !phrase.jours.isEmpty() && !phrase.jours.equals(groupe.jours());
        if (!phrase.heures.isEmpty() && (enTete || autresJours)) {
            clore();
        }
        phrase.rangs.addAll(groupe.rangs());
        if (!groupe.jours().isEmpty()) {
            phrase.nommer(groupe.jours());
        } else if (cellule && enTete) {
            doutes.add("rang sans jour");
        }
        return groupe.fin();
    }

    private int mois(int debut) {
        if (regard.avant(debut) == Genre.A_PARTIR) {
            incompris.add(jetons.get(debut).texte());
            return debut + 1;
        }
        var groupe = GroupeDeMois.lire(jetons, debut);
        if (!phrase.heures.isEmpty() && enTete(debut, groupe.fin())) {
            clore();
        }
        phrase.mois.addAll(groupe.mois());
        phrase.saison = groupe.etendue();
        return groupe.fin();
    }

    private boolean heuresApres(int n) {
        return regard.heuresApres(n, !phrase.heures.isEmpty());
    }

    /** « 14h-18h (juillet-août : 14h-19h) »: the hours between parentheses are a statement of their own. */
    private void parenthese(int n) {
        if ((!phrase.heures.isEmpty() || phrase.ferme) && heuresApres(n + 1)) {
            var jours = Set.copyOf(phrase.jours);
            clore();
            phrase.heriter(jours);
        }
    }

    private void parite(int n) {
        var parite = jetons.get(n).est(Genre.PAIRE) ? Phrase.Parite.PAIRE : Phrase.Parite.IMPAIRE;
        if (!phrase.heures.isEmpty() && !phrase.ferme && enTete(n, n + 1)) {
            clore();
        }
        if (phrase.parite != null && phrase.parite != parite) {
            phrase.parite = null;
            doutes.add("semaines paires et impaires ensemble");
            return;
        }
        phrase.parite = parite;
    }

    private void frequence(int n) {
        if (!phrase.heures.isEmpty() && heuresApres(n + 1)) {
            clore();
        }
        phrase.precision = jetons.get(n).texte();
        doutes.add(jetons.get(n).texte() + "\u00a0: lesquelles\u00a0?");
    }

    private void rendezVous(int n) {
        var avant = regard.avant(n);
        var apart = avant == Genre.APRES_MIDI
                || avant == Genre.MATIN
                || avant == Genre.SOIR
                || avant == Genre.ET
                || avant == Genre.OU;
        var suiteDHeures = heuresApres(n + 1)
                || (phrase.heures.isEmpty() && jetons.stream().skip(n).anyMatch(Jeton::heure));
        if ((apart || avant == Genre.BARRE) && !suiteDHeures && !phrase.heures.isEmpty()) {
            incompris.add(jetons.get(n).texte().strip());
            return;
        }
        if (suiteDHeures && !phrase.heures.isEmpty()) {
            clore();
        }
        phrase.precision = jetons.get(n).texte();
    }

    private void sansRendezVous() {
        if (jetons.stream().anyMatch(j -> j.est(Genre.RDV))) {
            doutes.add("avec et sans rendez-vous");
        }
    }

    private void fermeture(int n) {
        var apresJours =
                jetons.get(n).est(Genre.FERME) && !phrase.jours.isEmpty() && phrase.heures.isEmpty() && !phrase.ferme;
        if (jetons.get(n).est(Genre.SAUF) && !phrase.jours.isEmpty() && phrase.heures.isEmpty() && !phrase.ferme) {
            phrase.exclut = true;
            return;
        }
        if (!apresJours) {
            clore();
        }
        phrase.ferme = true;
    }

    private void vacances(int n) {
        if (phrase.ferme || phrase.exclut) {
            phrase.horsVacances = true;
        } else if (phrase.heures.isEmpty() || regard.suiviDHeures(n + 1)) {
            clore();
            enVacances = true;
            horsVacances = false;
        } else {
            incompris.add(jetons.get(n).texte().strip());
        }
        doutes.add("vacances scolaires");
    }

    private void periodeScolaire(int n) {
        if (phrase.ferme) {
            incompris.add(jetons.get(n).texte().strip());
            return;
        }
        if (phrase.heures.isEmpty() || regard.suiviDHeures(n + 1)) {
            clore();
            enVacances = false;
            horsVacances = true;
        } else {
            phrase.horsVacances = true;
        }
        doutes.add("période scolaire");
    }

    private void feries() {
        if (phrase.ferme || phrase.exclut) {
            phrase.feries = true;
        } else {
            incompris.add("jours fériés");
        }
    }

    private void demiJournee(boolean matin) {
        if (phrase.exclut) {
            doutes.add("exception d’une demi-journée");
        }
        phrase.matin |= matin;
        phrase.apresMidi |= !matin;
    }
}
