package fr.maillage.lieu.horaires;

import fr.maillage.lieu.horaires.Jeton.Genre;
import java.util.List;
import java.util.Set;

/** From the pieces of a text to its statements, with what remains in doubt. */
final class Phrases {
    private final Recueil recueil;
    private final Conditions conditions;
    private final boolean heuresDAbord;

    private Phrases(Recueil recueil) {
        this.recueil = recueil;
        this.conditions = new Conditions(recueil);
        var utiles =
                recueil.jetons.stream().filter(j -> j.heure() || j.deJours()).toList();
        this.heuresDAbord = !recueil.cellule
                && !utiles.isEmpty()
                && utiles.getFirst().heure()
                && utiles.getLast().deJours();
    }

    /** @param cellule whether the text is the cell of a day, so that it may tell hours without days */
    static Lues de(String texte, boolean cellule) {
        var recueil = new Recueil(Decoupage.decouper(TexteDHoraires.simplifier(texte)), cellule);
        var phrases = new Phrases(recueil);
        for (int n = 0; n < recueil.jetons.size(); ) {
            n = phrases.lire(n);
        }
        recueil.clore();
        phrases.conditions.rendezVousApart();
        if (!recueil.incompris.isEmpty()) {
            recueil.doutes.add("pas compris\u00a0: «\u00a0" + String.join(" ", recueil.incompris) + "\u00a0»");
        }
        return new Lues(recueil.phrases, recueil.doutes);
    }

    record Lues(List<Phrase> phrases, Set<String> doutes) {}

    private int lire(int n) {
        var jeton = recueil.jetons.get(n);
        switch (jeton.genre()) {
            case HEURE, HEURE_DOUTEUSE -> heure(jeton);
            case JOUR, JOUR_ABREGE, TOUS_LES_JOURS, TOUS_LES_JOURS_OUVRES, SEMAINE_DE_TRAVAIL, FIN_DE_SEMAINE -> {
                return jours(n);
            }
            case RANG -> {
                return conditions.rangs(n);
            }
            case MOIS -> {
                return conditions.mois(n);
            }
            case PAIRE, IMPAIRE -> conditions.parite(n);
            case FREQUENCE -> conditions.frequence(n);
            case RDV -> conditions.rendezVous(n);
            case SANS_RDV -> conditions.sansRendezVous();
            case FERME, SAUF -> fermeture(n);
            case VACANCES -> conditions.vacances(n);
            case PERIODE_SCOLAIRE -> conditions.periodeScolaire(n);
            case FERIES -> conditions.feries();
            case MATIN -> demiJournee(true);
            case APRES_MIDI -> demiJournee(false);
            case TOUJOURS -> recueil.phrase.toujours = true;
            case PARENTHESE -> parenthese(n);
            case SOIR, A_PARTIR, DATE, INCONNU -> recueil.ignorer(jeton);
            case OU -> recueil.doutes.add("«\u00a0ou\u00a0» laisse un choix");
            default -> {
                // Links, separators and empty words only matter to their neighbours.
            }
        }
        return n + 1;
    }

    private void heure(Jeton jeton) {
        if (jeton.est(Genre.HEURE_DOUTEUSE)) {
            recueil.doutes.add("heure incomplète\u00a0: «\u00a0" + jeton.texte() + "\u00a0»");
        }
        if (heuresDAbord && !recueil.phrase.jours.isEmpty() && !recueil.phrase.heures.isEmpty()) {
            recueil.clore();
        } else if (recueil.phrase.ferme && recueil.phrase.jours.isEmpty()) {
            // « fermé le matin - 13h30 à 18h »
            recueil.clore();
        } else if (recueil.phrase.parite != null
                && !recueil.phrase.heures.isEmpty()
                && recueil.phrase.heures.size() % 2 == 0) {
            var jours = Set.copyOf(recueil.phrase.jours);
            recueil.clore();
            recueil.phrase.heriter(jours);
            recueil.doutes.add("plusieurs horaires selon les semaines");
        }
        recueil.phrase.heures.add(jeton.valeur());
    }

    private int jours(int n) {
        var groupe = new GroupeDeJours(recueil.jetons, n);
        recueil.doutes.addAll(groupe.doutes());
        if (recueil.phrase.exclut && recueil.phrase.heures.isEmpty()) {
            recueil.phrase.jours.removeAll(groupe.jours());
            return groupe.fin();
        }
        if (joursFinis(n, groupe.fin())) {
            recueil.clore();
        }
        recueil.phrase.nommer(groupe.jours());
        return groupe.fin();
    }

    /** Whether the days at that place start another statement. */
    private boolean joursFinis(int n, int fin) {
        if (recueil.phrase.heures.isEmpty()) {
            return !recueil.phrase.jours.isEmpty()
                    && (recueil.phrase.ferme || recueil.phrase.precision != null || recueil.regard.separeDesJours(n));
        }
        if (recueil.phrase.jours.isEmpty()) {
            return !heuresDAbord
                    && !(recueil.phrases.isEmpty() && !recueil.regard.separe(n) && !recueil.regard.heureJuste(fin));
        }
        return !(heuresDAbord && recueil.regard.memeListe(n));
    }

    /** « 14h-18h (juillet-août : 14h-19h) »: the hours between parentheses are a statement of their own. */
    private void parenthese(int n) {
        if ((!recueil.phrase.heures.isEmpty() || recueil.phrase.ferme) && recueil.heuresApres(n + 1)) {
            var jours = Set.copyOf(recueil.phrase.jours);
            recueil.clore();
            recueil.phrase.heriter(jours);
        }
    }

    private void fermeture(int n) {
        var apresJours = recueil.jetons.get(n).est(Genre.FERME)
                && !recueil.phrase.jours.isEmpty()
                && recueil.phrase.heures.isEmpty()
                && !recueil.phrase.ferme;
        if (recueil.jetons.get(n).est(Genre.SAUF)
                && !recueil.phrase.jours.isEmpty()
                && recueil.phrase.heures.isEmpty()
                && !recueil.phrase.ferme) {
            recueil.phrase.exclut = true;
            return;
        }
        if (!apresJours) {
            recueil.clore();
        }
        recueil.phrase.ferme = true;
    }

    private void demiJournee(boolean matin) {
        if (recueil.phrase.exclut) {
            recueil.doutes.add("exception d’une demi-journée");
        }
        recueil.phrase.matin |= matin;
        recueil.phrase.apresMidi |= !matin;
    }
}
