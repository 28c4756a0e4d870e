package fr.maillage.couverture.implantation;

import java.util.Random;

/**
 * Searches good choices: greedy, exchanges, then again from the best choice with a few sites moved at random. The same seed and the same effort
 * give the same answer.
 */
final class Relance {
    private final Probleme q;
    private final Random hasard;
    private final Echeance echeance;
    private final Echanges echanges;

    Relance(Probleme q, long graine, Echeance echeance) {
        this.q = q;
        this.hasard = new Random(graine);
        this.echeance = echeance;
        this.echanges = new Echanges(q);
    }

    /** From a first choice (empty: from nothing), completed by greed. */
    void partir(int[] choix, Solution meilleure) {
        echanges.partirDe(choix);
        echanges.completer();
        echanges.descendre(echeance);
        noter(meilleure);
    }

    /** @param effort entries to visit at most; @param tours relaunches at most without progress */
    void chercher(Solution meilleure, long effort, int tours) {
        long fin = echanges.travail + effort;
        int sansProgres = 0;
        double courante = echanges.valeur();
        int[] retour = echanges.choisis();
        while (sansProgres < tours && echanges.travail < fin && !echeance.passee()) {
            secouer();
            echanges.descendre(echeance);
            if (noter(meilleure)) {
                sansProgres = 0;
            } else {
                sansProgres++;
            }
            if (echanges.valeur() <= courante * (1 + 1e-12)) {
                courante = echanges.valeur();
                retour = echanges.choisis();
            } else {
                echanges.partirDe(retour);
            }
        }
    }

    /** Closes some sites, then opens as many, each the best of a random few. */
    private void secouer() {
        int m = q.sites();
        int combien = Math.min(Math.max(1, q.p), 1 + hasard.nextInt(Math.min(8, 2 + q.p / 4)));
        int[] choisis = echanges.choisis();
        for (int k = 0; k < combien; k++) {
            int x = k + hasard.nextInt(choisis.length - k);
            int r = choisis[x];
            choisis[x] = choisis[k];
            echanges.fermer(r);
        }
        for (int k = 0; k < combien; k++) {
            int meilleur = -1;
            for (int essai = 0; essai < 5 || meilleur < 0; essai++) {
                int j = hasard.nextInt(m);
                if (!echanges.ouvert[j] && (meilleur < 0 || echanges.gain(j) > echanges.gain(meilleur))) {
                    meilleur = j;
                }
            }
            echanges.ouvrir(meilleur);
        }
    }

    private boolean noter(Solution meilleure) {
        double valeur = echanges.valeur();
        return valeur < meilleure.valeur && meilleure.proposer(q.valeur(echanges.choisis()), q.origines(echanges.choisis()));
    }
}
