package fr.maillage.lieu.horaires;

import fr.maillage.lieu.horaires.Jeton.Genre;

/** What restricts the hours of a text: ranks in the month, months, odd weeks, appointments, holidays. */
final class Conditions {
    private final Recueil recueil;

    Conditions(Recueil recueil) {
        this.recueil = recueil;
    }

    int rangs(int debut) {
        var groupe = GroupeDeRangs.lire(recueil.jetons, debut);
        recueil.doutes.addAll(groupe.doutes());
        var enTete = recueil.heuresApres(groupe.fin());
        var autresJours = !groupe.jours().isEmpty()
                && !recueil.phrase.jours.isEmpty()
                && !recueil.phrase.jours.equals(groupe.jours());
        if (!recueil.phrase.heures.isEmpty() && (enTete || autresJours)) {
            recueil.clore();
        }
        recueil.phrase.rangs.addAll(groupe.rangs());
        if (!groupe.jours().isEmpty()) {
            recueil.phrase.nommer(groupe.jours());
        } else if (recueil.cellule && enTete) {
            recueil.doutes.add("rang sans jour");
        }
        return groupe.fin();
    }

    int mois(int debut) {
        if (recueil.regard.avant(debut) == Genre.A_PARTIR) {
            recueil.ignorer(recueil.jetons.get(debut));
            return debut + 1;
        }
        var groupe = GroupeDeMois.lire(recueil.jetons, debut);
        if (!recueil.phrase.heures.isEmpty() && recueil.enTete(debut, groupe.fin())) {
            recueil.clore();
        }
        recueil.phrase.mois.addAll(groupe.mois());
        recueil.phrase.saison = groupe.etendue();
        return groupe.fin();
    }

    void parite(int n) {
        var parite = recueil.jetons.get(n).est(Genre.PAIRE) ? Phrase.Parite.PAIRE : Phrase.Parite.IMPAIRE;
        if (!recueil.phrase.heures.isEmpty() && !recueil.phrase.ferme && recueil.enTete(n, n + 1)) {
            recueil.clore();
        }
        if (recueil.phrase.parite != null && recueil.phrase.parite != parite) {
            recueil.phrase.parite = null;
            recueil.doutes.add("semaines paires et impaires ensemble");
            return;
        }
        recueil.phrase.parite = parite;
    }

    void frequence(int n) {
        if (!recueil.phrase.heures.isEmpty() && recueil.heuresApres(n + 1)) {
            recueil.clore();
        }
        recueil.phrase.precision = recueil.jetons.get(n).texte();
        recueil.doutes.add(recueil.jetons.get(n).texte() + "\u00a0: lesquelles\u00a0?");
    }

    void rendezVous(int n) {
        var avant = recueil.regard.avant(n);
        var apart = avant == Genre.APRES_MIDI
                || avant == Genre.MATIN
                || avant == Genre.SOIR
                || avant == Genre.ET
                || avant == Genre.OU;
        var suiteDHeures = recueil.heuresApres(n + 1)
                || (recueil.phrase.heures.isEmpty()
                        && recueil.jetons.stream().skip(n).anyMatch(Jeton::heure));
        if ((apart || avant == Genre.BARRE) && !suiteDHeures && !recueil.phrase.heures.isEmpty()) {
            recueil.ignorer(recueil.jetons.get(n));
            return;
        }
        if (suiteDHeures && !recueil.phrase.heures.isEmpty()) {
            recueil.clore();
        }
        recueil.phrase.precision = recueil.jetons.get(n).texte();
    }

    void sansRendezVous() {
        if (recueil.jetons.stream().anyMatch(j -> j.est(Genre.RDV))) {
            recueil.doutes.add("avec et sans rendez-vous");
        }
    }

    void vacances(int n) {
        if (recueil.regard.avantRien(n) == Genre.SAUF
                && !recueil.phrase.exclut
                && recueil.phrase.jours.isEmpty()
                && recueil.phrase.heures.isEmpty()) {
            horsVacances();
        } else if (recueil.phrase.ferme || recueil.phrase.exclut) {
            recueil.phrase.horsVacances = true;
        } else if (recueil.phrase.heures.isEmpty() || recueil.regard.suiviDHeures(n + 1)) {
            recueil.clore();
            recueil.enVacances = true;
            recueil.horsVacances = false;
        } else {
            recueil.ignorer(recueil.jetons.get(n));
        }
        recueil.doutes.add("vacances scolaires");
    }

    /** « mercredi 14h-17h hors vacances » speaks of Wednesday, « hors vacances : mercredi 14h-17h » of all that follows. */
    private void horsVacances() {
        recueil.phrase = new Phrase();
        if (recueil.phrases.isEmpty()) {
            recueil.horsVacances = true;
        } else {
            recueil.phrases.getLast().horsVacances = true;
        }
    }

    void periodeScolaire(int n) {
        if (recueil.phrase.ferme) {
            recueil.ignorer(recueil.jetons.get(n));
            return;
        }
        if (recueil.phrase.heures.isEmpty() || recueil.regard.suiviDHeures(n + 1)) {
            recueil.clore();
            recueil.enVacances = false;
            recueil.horsVacances = true;
        } else {
            recueil.phrase.horsVacances = true;
        }
        recueil.doutes.add("période scolaire");
    }

    void feries() {
        if (recueil.phrase.ferme || recueil.phrase.exclut) {
            recueil.phrase.feries = true;
        } else {
            recueil.incompris.add("jours fériés");
        }
    }

    /** « Sur rendez-vous : lundi 9h-12h ; mardi 9h-12h » and « lundi 9h-12h ; mardi 9h-12h. Sur rendez-vous. » may speak of both days. */
    void rendezVousApart() {
        var precisions = recueil.phrases.stream()
                .filter(p -> !p.heures.isEmpty())
                .map(p -> p.precision != null)
                .distinct()
                .count();
        for (int n = 0; n < recueil.jetons.size() && precisions > 1; n++) {
            if (recueil.jetons.get(n).est(Genre.RDV) && recueil.regard.separe(n)) {
                recueil.doutes.add("rendez-vous\u00a0: pour tous les jours\u00a0?");
                return;
            }
        }
    }
}
