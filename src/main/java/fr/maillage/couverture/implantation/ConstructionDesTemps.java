package fr.maillage.couverture.implantation;

import fr.maillage.couverture.DemandeDImplantation;
import fr.maillage.couverture.ImplantationRefusee;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The problem of times behind a question, in rows or as a whole table: pinned sites count as existing, refused ones are absent.
 *
 * <p>A row holds its {@code parRangee} nearest sites, and its base is at most the cost of the last: an answer that serves everybody below the
 * base is worth the same here and in truth, and the bound holds in any case.
 */
final class ConstructionDesTemps {
    /** A quarter of a gigabyte for rows, as much for columns. */
    private static final long ENTREES_MAXIMALES = 30_000_000L;

    /** Up to there, sorted rows serve better than a table. */
    private static final long ENTREES_EN_RANGEES = 6_000_000L;
    /** Costs that are known so soon that nobody waits. */
    private static final long CASES_SANS_ATTENTE = 2_000_000L;
    /** Sites that a row begins with, for each that a client would have if all sites were shared among those chosen. */
    private static final long RANGS = 8;

    private final DemandeDImplantation demande;
    private final boolean[] refuse;
    private final boolean[] impose;
    private final double[] durees;

    ConstructionDesTemps(DemandeDImplantation demande) {
        this.demande = demande;
        int m = demande.durees().sites();
        refuse = Construction.marques(demande.refuses(), m);
        impose = Construction.marques(demande.imposes(), m);
        durees = new double[m];
    }

    /** Sites per row to begin with; more when an answer leaves somebody beyond. */
    int parRangee() {
        int m = demande.durees().sites();
        long voulu = Math.max(60, RANGS * m / demande.nombre());
        long permis = Math.max(60, ENTREES_MAXIMALES / demande.durees().clients());
        return (int) Math.min(m, Math.min(voulu, permis));
    }

    /**
     * The problem on the nearest sites of each client.
     *
     * @return null when the time is over before the rows are made
     */
    @Nullable
    Probleme temps(int parRangee, Echeance echeance) {
        var trajets = demande.durees();
        int n = trajets.clients();
        int m = trajets.sites();
        boolean court = (long) n * m <= CASES_SANS_ATTENTE;
        int[] libres = libres();
        var rangees = new Rangees(n);
        var cles = new long[m];
        double constante = 0;
        for (int i = 0; i < n; i++) {
            if (!court && echeance.passee()) {
                return null;
            }
            if (demande.poids(i) == 0) {
                continue;
            }
            trajets.depuis(i, durees);
            float base = (float) base(i, libres);
            for (int k = 0; k < libres.length; k++) {
                cles[k] = Cle.de((float) durees[libres[k]], libres[k]);
            }
            int gardes = Cle.trierLesPremieres(cles, libres.length, parRangee);
            if (gardes < libres.length) {
                base = Math.min(base, Cle.cout(cles[gardes - 1]));
            }
            if (gardes == 0 || Cle.cout(cles[0]) >= base) {
                constante += demande.poids(i) * base;
                continue;
            }
            rangees.commencer(demande.poids(i), base);
            for (int k = 0; k < gardes && Cle.cout(cles[k]) < base; k++) {
                rangees.ajouter(Cle.numero(cles[k]), Cle.cout(cles[k]));
            }
        }
        return rangees.probleme(restants(), constante, m);
    }

    private int[] libres() {
        return IntStream.range(0, refuse.length)
                .filter(j -> !impose[j] && !refuse[j])
                .toArray();
    }

    /** Whether rows would be long enough for a table of the whole to serve better, and the table holds in what the machine has. */
    boolean enTable() {
        long n = demande.durees().clients();
        int m = demande.durees().sites();
        return n * Math.min(m, RANGS * m / demande.nombre()) > ENTREES_EN_RANGEES
                && Float.BYTES * n * m <= Runtime.getRuntime().maxMemory() / 2;
    }

    /** The whole table, refused and pinned sites left out; null when the time is over before it is filled. */
    @Nullable
    TableEntiere table(Echeance echeance) {
        var trajets = demande.durees();
        int n = trajets.clients();
        int[] libres = libres();
        var couts = new float[n][];
        var poids = new double[n];
        var bases = new float[n];
        double constante = 0;
        int gardes = 0;
        for (int i = 0; i < n; i++) {
            if (echeance.passee()) {
                return null;
            }
            if (demande.poids(i) == 0) {
                continue;
            }
            trajets.depuis(i, durees);
            float base = (float) base(i, libres);
            var ligne = new float[libres.length];
            boolean utile = false;
            for (int k = 0; k < libres.length; k++) {
                ligne[k] = Math.min(base, (float) durees[libres[k]]);
                utile |= ligne[k] < base;
            }
            if (utile) {
                couts[gardes] = ligne;
                bases[gardes] = base;
                poids[gardes++] = demande.poids(i);
            } else {
                constante += demande.poids(i) * base;
            }
        }
        // Named again, so that nothing else keeps the rows that the table replaces.
        couts = Arrays.copyOf(couts, gardes);
        return TableEntiere.de(
                restants(), constante, Arrays.copyOf(poids, gardes), Arrays.copyOf(bases, gardes), couts, libres);
    }

    /** What a client pays without any of the sites to choose: what exists or is pinned, else the farthest site. */
    private double base(int client, int[] libres) {
        double acquis = demande.acquis(client);
        for (int j : demande.imposes()) {
            acquis = Math.min(acquis, durees[j]);
        }
        if (restants() == 0) {
            return acquis;
        }
        double plusLoin = 0;
        for (int j : libres) {
            plusLoin = Math.max(plusLoin, durees[j]);
        }
        if (Math.min(acquis, plusLoin) == Double.POSITIVE_INFINITY) {
            throw new ImplantationRefusee(
                    "Un lieu de vie ne peut pas rejoindre un des sites\u00a0: le temps total n’a pas de sens. Choisissez l’objectif de couverture.");
        }
        return Math.min(acquis, plusLoin);
    }

    /** Whether somebody goes beyond the end of a cut row, so that the choice is worth less in truth than in the problem. */
    boolean auDela(int[] choisis, double valeur) {
        double somme = 0;
        for (int i = 0; i < demande.durees().clients(); i++) {
            if (demande.poids(i) > 0) {
                double servi = demande.acquis(i);
                for (int j : choisis) {
                    servi = Math.min(servi, demande.durees().duree(i, j));
                }
                for (int j : demande.imposes()) {
                    servi = Math.min(servi, demande.durees().duree(i, j));
                }
                somme += demande.poids(i) * servi;
            }
        }
        return somme > valeur + 1e-6 * (1 + valeur);
    }

    private int restants() {
        return demande.nombre() - demande.imposes().length;
    }
}
