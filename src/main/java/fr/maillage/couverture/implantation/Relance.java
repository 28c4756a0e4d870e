package fr.maillage.couverture.implantation;

import java.util.Arrays;
import java.util.Random;

/**
 * Searches good choices: greedy, exchanges, then again from the best choice with a few sites moved at random. The same seed and the same effort
 * give the same answer.
 */
final class Relance {
    /** Sites moved at once, at most; and how much worse, as a share of the best value, the next start may be. */
    private static final int SITES_DEPLACES = 8;

    private static final double INDULGENCE = 1e-4;
    private final Probleme q;
    /** Sites open for good, part of every choice noted. */
    private final int[] acquis;

    private final Random hasard;
    private Echeance echeance;
    private final Echanges echanges;
    private double assez = Double.NEGATIVE_INFINITY;

    Relance(Probleme q, int[] acquis, long graine, Echeance echeance) {
        this.acquis = acquis;
        this.q = q;
        this.hasard = new Random(graine);
        this.echeance = echeance;
        this.echanges = new Echanges(q);
    }

    /** From a first choice, as numbered in the first problem, completed by greed if there is time; sites that are no longer here are left out. */
    void partir(int[] choix, Solution meilleure) {
        echanges.partirDe(q.locaux(choix));
        // One that does without a site opened for good since holds one too many.
        while (echanges.ouverts() > q.p) {
            echanges.fermer(echanges.moindrePerte());
        }
        echanges.completer(echeance);
        echanges.descendre(echeance);
        noter(meilleure);
    }

    /** Another end than the first one. */
    void attendre(Echeance autre) {
        echeance = autre;
    }

    /** Entries visited since the start. */
    long travail() {
        return echanges.travail;
    }

    /** Ends the search at a value that suffices. */
    void viser(double valeur) {
        assez = valeur;
    }

    /** @param effort entries to visit at most; @param tours relaunches at most without progress */
    void chercher(Solution meilleure, long effort, int tours) {
        long fin = echanges.travail + effort;
        int sansProgres = 0;
        double courante = echanges.valeur();
        int[] retour = echanges.choisis();
        while (echanges.ouverts() > 0
                && meilleure.valeur > assez
                && sansProgres < tours
                && echanges.travail < fin
                && !echeance.passee()) {
            secouer();
            echanges.descendre(echeance);
            if (noter(meilleure)) {
                sansProgres = 0;
            } else {
                sansProgres++;
            }
            if (echanges.valeur() <= courante + INDULGENCE * Math.abs(meilleure.valeur)) {
                courante = echanges.valeur();
                retour = echanges.choisis();
            } else {
                echanges.partirDe(retour);
            }
        }
    }

    /** Closes a few open sites that share clients, then opens as many around them, each the best of a few met at random. */
    private void secouer() {
        int combien = Math.min(q.p, 1 + hasard.nextInt(Math.min(SITES_DEPLACES, 2 + q.p / 4)));
        int[] choisis = echanges.choisis();
        int ici = choisis[hasard.nextInt(choisis.length)];
        int depart = ici;
        int fermes = 0;
        for (int pas = 0; fermes < combien && pas < 40 * combien; pas++) {
            if (echanges.ouvert[ici]) {
                echanges.fermer(ici);
                fermes++;
            }
            ici = voisin(hasard.nextInt(8) == 0 ? depart : ici);
        }
        for (int k = 0; k < fermes; k++) {
            int meilleur = -1;
            for (int essai = 0; essai < 6 || meilleur < 0; essai++) {
                ici = essai < 40 ? voisin(hasard.nextInt(4) == 0 ? depart : ici) : hasard.nextInt(q.sites());
                if (!echanges.ouvert[ici] && (meilleur < 0 || echanges.gain(ici) > echanges.gain(meilleur))) {
                    meilleur = ici;
                }
            }
            echanges.ouvrir(meilleur);
        }
    }

    /** A site that shares a client with this one. */
    private int voisin(int j) {
        int[] tete = q.colonnes();
        int taille = tete[j + 1] - tete[j];
        int client = q.clientsParColonne()[tete[j] + hasard.nextInt(taille)];
        int rang = q.debut[client + 1] - q.debut[client];
        if (q.cout[q.debut[client]] < q.cout[q.debut[client + 1] - 1]) {
            // Among the nearest of a row sorted by distance.
            rang = Math.min(rang, 3 + 4 * rang / (q.p + 1));
        }
        return q.site[q.debut[client] + hasard.nextInt(rang)];
    }

    private boolean noter(Solution meilleure) {
        if (echanges.valeur() >= meilleure.valeur) {
            return false;
        }
        int[] choisis = echanges.choisis();
        int[] ici = q.origines(choisis);
        var tous = Arrays.copyOf(acquis, acquis.length + ici.length);
        System.arraycopy(ici, 0, tous, acquis.length, ici.length);
        return meilleure.proposer(q.valeur(choisis), tous);
    }
}
