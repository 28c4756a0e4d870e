package fr.maillage.couverture.implantation;

import java.util.Arrays;

/** The fewest sites for one part that shares no site with the others: searched, bounded, then closed by branching. */
final class PartieARecouvrir {
    /** First budgets of a part, in entries visited; they double at each round, while there is time. */
    private static final long TRAVAIL = 1_500_000_000L;

    private final Probleme tout;
    private final long graine;
    private final Echeance echeance;
    private int recherches;
    private int[] meilleure;
    private int minimum = 1;
    private double[] prix = new double[0];
    private long travail;
    private long permis;
    private boolean interrompue;

    PartieARecouvrir(Probleme tout, long graine, Echeance echeance) {
        this.tout = tout;
        this.graine = graine;
        this.echeance = echeance;
        this.meilleure = tout.origine;
    }

    /** Not proved yet. */
    boolean ouverte() {
        return minimum < meilleure.length;
    }

    void commencer() {
        meilleure = tout.origines(glouton());
        descendre(Ravaudage.effort(tout));
        var lagrange = new LagrangeDeRecouvrement(tout, LagrangeDeRecouvrement.prixDe(tout), Allure.SANS_ELAN);
        double arret = meilleure.length - 1 + 1e-6;
        lagrange.monter(meilleure.length, arret, 800, echeance);
        // From good prices, a climb that keeps more of its moves goes farther.
        var suite = new LagrangeDeRecouvrement(tout, lagrange.meilleursPrix(), new Allure(0.3, 2));
        suite.monter(meilleure.length, arret, 800, echeance);
        minimum = Math.max(1, entier(Math.max(lagrange.borne, suite.borne)));
        prix = suite.borne > lagrange.borne ? suite.meilleursPrix() : lagrange.meilleursPrix();
    }

    /** Searches, then branches, within budgets multiplied by this factor. */
    void poursuivre(long facteur) {
        descendre(2 * facteur * Ravaudage.effort(tout));
        if (!ouverte()) {
            return;
        }
        travail = 0;
        permis = TRAVAIL * facteur;
        interrompue = false;
        int avant = explorer(tout, prix, new int[0], 0);
        minimum = interrompue ? Math.max(minimum, Math.min(avant, meilleure.length)) : meilleure.length;
    }

    /** Tries with one site fewer, as long as everybody stays reached. */
    private void descendre(long effort) {
        while (meilleure.length > 1 && meilleure.length > minimum && !echeance.passee()) {
            var un = new double[tout.clients()];
            Arrays.fill(un, 1);
            var moins = new Probleme(
                    meilleure.length - 1, 0, un, tout.base, tout.debut, tout.site, tout.cout, tout.origine);
            var solution = new Solution();
            solution.sites = Arrays.copyOf(meilleure, meilleure.length - 1);
            new Ravaudage(moins, new int[0], graine + ++recherches, echeance).chercher(solution, effort, 0.5);
            if (solution.valeur > 0.5) {
                return;
            }
            meilleure = solution.sites;
        }
    }

    private int[] glouton() {
        var un = new double[tout.clients()];
        Arrays.fill(un, 1);
        var q = new Probleme(tout.sites(), 0, un, tout.base, tout.debut, tout.site, tout.cout, tout.origine);
        var echanges = new Echanges(q);
        while (echanges.valeur() > 0.5) {
            int meilleur = 0;
            for (int j = 1; j < q.sites(); j++) {
                if (echanges.gain(j) > echanges.gain(meilleur)) {
                    meilleur = j;
                }
            }
            echanges.ouvrir(meilleur);
        }
        for (int j = 0; j < q.sites(); j++) {
            if (echanges.ouvert[j] && echanges.perte(j) < 0.5) {
                echanges.fermer(j);
            }
        }
        return echanges.choisis();
    }

    /** Lower bound of this branch, sites already open included; at least the best number when nothing better remains. */
    private int explorer(Probleme depart, double[] prixDeDepart, int[] dejaOuverts, int profondeur) {
        var q = depart;
        var prix = prixDeDepart;
        var acquis = dejaOuverts;
        int bas = acquis.length;
        for (int tour = 0; ; tour++) {
            if (q.clients() == 0) {
                if (acquis.length < meilleure.length) {
                    meilleure = acquis;
                }
                return acquis.length;
            }
            bas = Math.max(bas, acquis.length + 1);
            if (bas >= meilleure.length) {
                return bas;
            }
            if (travail > permis || echeance.passee()) {
                interrompue = true;
                return bas;
            }
            var lagrange = new LagrangeDeRecouvrement(q, prix, Allure.COURTE);
            double cible = meilleure.length - acquis.length;
            lagrange.monter(cible, cible - 1 + 1e-6, tour == 0 ? 120 : 60, echeance);
            travail += lagrange.travail;
            bas = Math.max(bas, acquis.length + entier(lagrange.borne));
            if (bas >= meilleure.length) {
                return bas;
            }
            prix = lagrange.meilleursPrix();
            var sort = new byte[q.sites()];
            int fixes = fixer(lagrange, cible - 1, sort);
            int branche = fixes > q.sites() / 20 ? -1 : Cloture.choisir(lagrange.part, sort);
            if (branche < 0) {
                var petit = Contraction.de(q, sort);
                acquis = Cloture.avec(acquis, q, sort);
                prix = petit.prix(prix);
                q = petit.probleme();
                if (q.constante > 0) {
                    return Integer.MAX_VALUE;
                }
                continue;
            }
            int pire = Integer.MAX_VALUE;
            for (byte cas : new byte[] {Contraction.OUVERT, Contraction.FERME}) {
                if (bas >= meilleure.length) {
                    break;
                }
                sort[branche] = cas;
                var petit = Contraction.de(q, sort);
                if (petit.probleme().constante > 0) {
                    continue;
                }
                pire = Math.min(
                        pire,
                        explorer(petit.probleme(), petit.prix(prix), Cloture.avec(acquis, q, sort), profondeur + 1));
            }
            return Math.max(bas, pire);
        }
    }

    private static int fixer(LagrangeDeRecouvrement lagrange, double seuil, byte[] sort) {
        int fixes = 0;
        double marge = seuil + 1e-6 - lagrange.borne;
        for (int j = 0; j < sort.length; j++) {
            if (lagrange.reduit[j] > marge) {
                sort[j] = Contraction.FERME;
                fixes++;
            } else if (-lagrange.reduit[j] > marge) {
                sort[j] = Contraction.OUVERT;
                fixes++;
            }
        }
        return fixes;
    }

    /** Lower bound of its number of sites. */
    int minimum() {
        return Math.min(minimum, meilleure.length);
    }

    /** Sites that reach all of it, as numbered in the problem's origin. */
    int[] meilleure() {
        return meilleure;
    }

    private static int entier(double borne) {
        return (int) Math.ceil(borne - 1e-6);
    }
}
