package fr.maillage.couverture.implantation;

import fr.maillage.couverture.DemandeDImplantation;
import fr.maillage.couverture.ImplantationRefusee;
import fr.maillage.couverture.ObjectifDImplantation;
import java.util.Arrays;

/**
 * The problem behind a question: pinned sites count as existing, refused ones are absent, and rows are cut where no good answer looks.
 *
 * <p>For times a row holds its {@code parRangee} nearest sites, and its base is at most the cost of the last: an answer that serves everybody
 * below the base is worth the same here and in truth, and the bound holds in any case.
 */
final class Construction {
    /** A quarter of a gigabyte for rows, as much for columns. */
    private static final long ENTREES_MAXIMALES = 30_000_000L;

    private final DemandeDImplantation demande;
    private final boolean[] refuse;
    private final boolean[] impose;
    private double[] durees;

    Construction(DemandeDImplantation demande) {
        this.demande = demande;
        int m = demande.durees().sites();
        refuse = new boolean[m];
        impose = new boolean[m];
        durees = new double[m];
        for (int j : demande.refuses()) {
            refuse[j] = true;
        }
        for (int j : demande.imposes()) {
            impose[j] = true;
        }
    }

    /** Sites per row to begin with; more when an answer leaves somebody beyond. */
    int parRangee() {
        int m = demande.durees().sites();
        long voulu = Math.max(60, 8L * m / demande.nombre());
        long permis = Math.max(60, ENTREES_MAXIMALES / demande.durees().clients());
        return (int) Math.min(m, Math.min(voulu, permis));
    }

    Probleme couverture() {
        var trajets = demande.durees();
        int n = trajets.clients();
        var rangees = new Rangees(n);
        var proches = new int[trajets.sites()];
        double constante = 0;
        for (int i = 0; i < n; i++) {
            if (demande.poids(i) == 0 || demande.acquis(i) <= demande.seuil()) {
                continue;
            }
            int combien = trajets.aPortee(i, demande.seuil(), proches);
            int gardes = 0;
            boolean couvert = false;
            for (int k = 0; k < combien && !couvert; k++) {
                int j = proches[k];
                couvert = impose[j];
                if (!refuse[j]) {
                    proches[gardes++] = j;
                }
            }
            if (couvert) {
                continue;
            }
            if (gardes == 0) {
                constante += demande.poids(i);
                continue;
            }
            rangees.commencer(demande.poids(i), 1);
            for (int k = 0; k < gardes; k++) {
                rangees.ajouter(proches[k], 0);
            }
        }
        return rangees.probleme(restants(), constante, trajets.sites());
    }

    Probleme temps(int parRangee) {
        var trajets = demande.durees();
        int n = trajets.clients();
        int m = trajets.sites();
        var rangees = new Rangees(n);
        var cles = new long[m];
        double constante = 0;
        for (int i = 0; i < n; i++) {
            if (demande.poids(i) == 0) {
                continue;
            }
            trajets.depuis(i, durees);
            double acquis = demande.acquis(i);
            int combien = 0;
            double plusLoin = 0;
            for (int j = 0; j < m; j++) {
                if (impose[j]) {
                    acquis = Math.min(acquis, durees[j]);
                } else if (!refuse[j]) {
                    plusLoin = Math.max(plusLoin, durees[j]);
                    cles[combien++] = ((long) Float.floatToRawIntBits((float) durees[j]) << 32) | j;
                }
            }
            if (acquis == Double.POSITIVE_INFINITY && (plusLoin == Double.POSITIVE_INFINITY || restants() == 0)) {
                throw new ImplantationRefusee(
                        "Un lieu de vie ne peut pas rejoindre un des sites\u00a0: le temps total n’a pas de sens. Choisissez l’objectif de couverture.");
            }
            // The farthest site bounds what anybody pays only when one is opened.
            float base = (float) (restants() == 0 ? acquis : Math.min(acquis, plusLoin));
            int gardes = combien;
            if (parRangee < combien) {
                Selection.premiers(cles, combien, parRangee);
                gardes = parRangee;
                float dernier = 0;
                for (int k = 0; k < gardes; k++) {
                    dernier = Math.max(dernier, cout(cles[k]));
                }
                base = Math.min(base, dernier);
            }
            Arrays.sort(cles, 0, gardes);
            if (gardes == 0 || cout(cles[0]) >= base) {
                constante += demande.poids(i) * base;
                continue;
            }
            rangees.commencer(demande.poids(i), base);
            for (int k = 0; k < gardes && cout(cles[k]) < base; k++) {
                rangees.ajouter((int) cles[k], cout(cles[k]));
            }
        }
        return rangees.probleme(restants(), constante, m);
    }

    /** Whether an answer leaves somebody at the end of a cut row or beyond, so that longer rows are needed. */
    boolean auDela(int[] choisis, int parRangee) {
        var trajets = demande.durees();
        for (int i = 0; i < trajets.clients(); i++) {
            double servi = demande.acquis(i);
            for (int j : choisis) {
                servi = Math.min(servi, trajets.duree(i, j));
            }
            for (int j : demande.imposes()) {
                servi = Math.min(servi, trajets.duree(i, j));
            }
            if (demande.poids(i) == 0) {
                continue;
            }
            trajets.depuis(i, durees);
            int plusPres = 0;
            for (int j = 0; j < durees.length; j++) {
                if (!refuse[j] && (float) durees[j] < (float) servi) {
                    plusPres++;
                }
            }
            if (plusPres >= parRangee) {
                return true;
            }
        }
        return false;
    }

    private static float cout(long cle) {
        return Float.intBitsToFloat((int) (cle >>> 32));
    }

    private int restants() {
        return demande.objectif() == ObjectifDImplantation.TOUS
                ? demande.durees().sites()
                : demande.nombre() - demande.imposes().length;
    }
}
