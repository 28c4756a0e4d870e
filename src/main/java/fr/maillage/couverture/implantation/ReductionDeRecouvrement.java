package fr.maillage.couverture.implantation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What can be decided at once when everybody must be reached: a site covered by another is dropped, a client reached whenever another one is
 * needs no care, and the only site of a client is opened; again until nothing changes.
 *
 * @param ouverts sites opened, as numbered in the problem's origin
 */
record ReductionDeRecouvrement(int[] ouverts, Probleme reste) {

    static ReductionDeRecouvrement de(Probleme depart, Echeance echeance) {
        var q = depart;
        var ouverts = new int[0];
        while (q.clients() > 0 && !echeance.passee()) {
            int avant = q.clients() + q.sites();
            q = Contraction.de(q, Reduction.dominees(q, echeance)).probleme();
            q = garder(q, exigeants(q, echeance));
            var sort = new byte[q.sites()];
            for (int i = 0; i < q.clients(); i++) {
                if (q.debut[i + 1] - q.debut[i] == 1) {
                    sort[q.site[q.debut[i]]] = Contraction.OUVERT;
                }
            }
            ouverts = Cloture.avec(ouverts, q, sort);
            q = Contraction.de(q, sort).probleme();
            if (q.clients() + q.sites() == avant) {
                break;
            }
        }
        return new ReductionDeRecouvrement(ouverts, q);
    }

    /** Clients whose row holds no other client's row; of equal rows the first. */
    private static boolean[] exigeants(Probleme q, Echeance echeance) {
        int n = q.clients();
        int mots = (q.sites() + 63) >>> 6;
        var garde = new boolean[n];
        Arrays.fill(garde, true);
        if ((long) n * mots > Reduction.MOTS_MAXIMAUX) {
            return garde;
        }
        var rangees = new long[n][mots];
        for (int i = 0; i < n; i++) {
            for (int e = q.debut[i]; e < q.debut[i + 1]; e++) {
                rangees[i][q.site[e] >>> 6] |= 1L << q.site[e];
            }
        }
        int[] tete = q.colonnes();
        int[] clients = q.clientsParColonne();
        for (int i = 0; i < n && !echeance.passee(); i++) {
            if (!garde[i]) {
                continue;
            }
            int taille = q.debut[i + 1] - q.debut[i];
            int rare = q.site[q.debut[i]];
            int dernier = 0;
            int premier = mots;
            for (int e = q.debut[i]; e < q.debut[i + 1]; e++) {
                int j = q.site[e];
                rare = tete[j + 1] - tete[j] < tete[rare + 1] - tete[rare] ? j : rare;
                premier = Math.min(premier, j >>> 6);
                dernier = Math.max(dernier, j >>> 6);
            }
            for (int a = tete[rare]; a < tete[rare + 1]; a++) {
                int k = clients[a];
                int autre = q.debut[k + 1] - q.debut[k];
                if (k != i
                        && garde[k]
                        && (autre > taille || autre == taille && i < k)
                        && Reduction.inclus(rangees[i], rangees[k], premier, dernier)) {
                    garde[k] = false;
                }
            }
        }
        return garde;
    }

    /** The problem of some of its clients. */
    private static Probleme garder(Probleme q, boolean[] garde) {
        var rangees = new Rangees(q.clients());
        for (int i = 0; i < q.clients(); i++) {
            if (garde[i]) {
                rangees.copier(q, i);
            }
        }
        return rangees.probleme(q.p, 0, q.origine);
    }

    /** Parts of a problem that share no site. */
    static List<Probleme> parties(Probleme q) {
        var chef = new int[q.sites()];
        Arrays.setAll(chef, j -> j);
        for (int i = 0; i < q.clients(); i++) {
            for (int e = q.debut[i] + 1; e < q.debut[i + 1]; e++) {
                chef[tete(chef, q.site[e])] = tete(chef, q.site[q.debut[i]]);
            }
        }
        var combien = new int[q.sites()];
        for (int i = 0; i < q.clients(); i++) {
            combien[tete(chef, q.site[q.debut[i]])]++;
        }
        var parties = new Rangees[q.sites()];
        for (int i = 0; i < q.clients(); i++) {
            int t = tete(chef, q.site[q.debut[i]]);
            if (parties[t] == null) {
                parties[t] = new Rangees(combien[t]);
            }
            parties[t].copier(q, i);
        }
        var liste = new ArrayList<Probleme>();
        for (var partie : parties) {
            if (partie != null) {
                liste.add(partie.probleme(q.p, 0, q.origine));
            }
        }
        return liste;
    }

    private static int tete(int[] chef, int j) {
        int t = j;
        while (chef[t] != t) {
            chef[t] = chef[chef[t]];
            t = chef[t];
        }
        return t;
    }
}
