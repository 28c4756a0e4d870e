package fr.maillage.couverture.implantation;

import java.util.Arrays;
import java.util.HashMap;

/**
 * A smaller problem of coverage with the same answers: a site whose clients another one covers too is dropped, then clients with the same row
 * become one, with their weights together.
 *
 * <p>Only for problems where being near costs 0 and the base is the same for everyone.
 */
final class Reduction {
    static final long MOTS_MAXIMAUX = 60_000_000L;

    private Reduction() {}

    static Probleme de(Probleme q, Echeance echeance) {
        var sort = dominees(q, echeance);
        var petit = Contraction.de(q, sort).probleme();
        // With no more sites left than p, all are taken: no need to choose, and the number to open is still p.
        return fondre(petit);
    }

    /** Sites covered by another, closed; of several that cover the same clients the lowest number stays. */
    static byte[] dominees(Probleme q, Echeance echeance) {
        int m = q.sites();
        int mots = (q.clients() + 63) >>> 6;
        int[] tete = q.colonnes();
        int[] clients = q.clientsParColonne();
        var sort = new byte[m];
        if ((long) m * mots > MOTS_MAXIMAUX) {
            return sort;
        }
        var ensemble = new long[m][mots];
        for (int j = 0; j < m; j++) {
            for (int a = tete[j]; a < tete[j + 1]; a++) {
                ensemble[j][clients[a] >>> 6] |= 1L << clients[a];
            }
        }
        for (int j = 0; j < m && !echeance.passee(); j++) {
            int taille = tete[j + 1] - tete[j];
            if (taille == 0) {
                sort[j] = Contraction.FERME;
                continue;
            }
            int rare = clients[tete[j]];
            for (int a = tete[j]; a < tete[j + 1]; a++) {
                int i = clients[a];
                if (q.debut[i + 1] - q.debut[i] < q.debut[rare + 1] - q.debut[rare]) {
                    rare = i;
                }
            }
            int premierMot = clients[tete[j]] >>> 6;
            int dernierMot = clients[tete[j + 1] - 1] >>> 6;
            for (int e = q.debut[rare]; e < q.debut[rare + 1]; e++) {
                int k = q.site[e];
                int autre = tete[k + 1] - tete[k];
                if (k != j
                        && sort[k] == Contraction.LIBRE
                        && (autre > taille || autre == taille && k < j)
                        && inclus(ensemble[j], ensemble[k], premierMot, dernierMot)) {
                    sort[j] = Contraction.FERME;
                    break;
                }
            }
        }
        return sort;
    }

    /** Whether a set of bits is within another, looked at from a word to another. */
    static boolean inclus(long[] a, long[] b, int premier, int dernier) {
        for (int x = premier; x <= dernier; x++) {
            if ((a[x] & ~b[x]) != 0) {
                return false;
            }
        }
        return true;
    }

    private static Probleme fondre(Probleme q) {
        var connus = new HashMap<Rang, Integer>();
        var vers = new int[q.clients()];
        int n = 0;
        for (int i = 0; i < vers.length; i++) {
            var rang = new Rang(Arrays.copyOfRange(q.site, q.debut[i], q.debut[i + 1]), q.base[i]);
            Integer deja = connus.putIfAbsent(rang, n);
            vers[i] = deja == null ? n++ : deja;
        }
        var poids = new double[n];
        var base = new float[n];
        var debut = new int[n + 1];
        var site = new int[q.entrees()];
        int suivant = 0;
        for (int i = 0; i < vers.length; i++) {
            int c = vers[i];
            if (c == suivant) {
                int longueur = q.debut[i + 1] - q.debut[i];
                System.arraycopy(q.site, q.debut[i], site, debut[c], longueur);
                debut[c + 1] = debut[c] + longueur;
                base[c] = q.base[i];
                suivant++;
            }
            poids[c] += q.poids[i];
        }
        int total = debut[n];
        return new Probleme(
                q.p, q.constante, poids, base, debut, Arrays.copyOf(site, total), new float[total], q.origine);
    }

    private record Rang(int[] sites, float base) {
        @Override
        public boolean equals(Object autre) {
            return autre instanceof Rang(int[] siens, float sienne) && base == sienne && Arrays.equals(sites, siens);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(sites);
        }
    }
}
