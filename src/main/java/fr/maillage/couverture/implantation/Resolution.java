package fr.maillage.couverture.implantation;

import java.util.Arrays;

/**
 * Solves a problem with a given number of sites: search, bound, decide sites for good, search again in what is left, and close.
 *
 * <p>Efforts are counted in entries visited, so the same seed gives the same answer on any machine, unless the end comes first.
 */
final class Resolution {
    private static final long EFFORT_INITIAL = 40_000_000L;
    private static final int TOURS = 1200;

    private final double pasDesValeurs;
    private final long graine;
    private final Echeance echeance;
    private int recherches;
    final Solution meilleure = new Solution();
    double borne = Double.NEGATIVE_INFINITY;

    Resolution(double pasDesValeurs, long graine, Echeance echeance) {
        this.pasDesValeurs = pasDesValeurs;
        this.graine = graine;
        this.echeance = echeance;
    }

    /** @param depart sites to start from, as numbered in the problem's origin; may be empty */
    void resoudre(Probleme q, int[] depart) {
        if (evident(q)) {
            return;
        }
        // However large the problem, time is left for the bound.
        var relance = new Relance(q, new int[0], graine, echeance.aLaPart(1.0 / 3));
        relance.partir(new int[0], meilleure);
        if (depart.length > 0) {
            relance.partir(depart, meilleure);
        }
        chercher(q, new int[0], relance, EFFORT_INITIAL, 100, echeance.aLaPart(1.0 / 3));
        relance.attendre(echeance);
        fermer(q, relance, Lagrange.prixDe(q, q.locaux(meilleure.sites)), Allure.LONGUE);
    }

    /** Goes on from a choice already searched and prices that climbed already. */
    void poursuivre(Probleme q, Solution connue, double[] prix) {
        meilleure.proposer(connue.valeur, connue.sites);
        if (evident(q)) {
            return;
        }
        var relance = new Relance(q, new int[0], graine, echeance);
        relance.partir(connue.sites, meilleure);
        fermer(q, relance, prix, Allure.REPRISE);
    }

    /** Coverage has a search of its own. */
    private void chercher(Probleme q, int[] acquis, Relance relance, long effort, int tours, Echeance jusqua) {
        if (Ravaudage.convient(q)) {
            // Where reaches overlap much, exchanges find what mending a hole does not, and the other way round: by
            // turns while both gain.
            double avant;
            do {
                avant = meilleure.valeur;
                new Ravaudage(q, acquis, graine + ++recherches, jusqua)
                        .chercher(meilleure, effort / EFFORT_INITIAL * Ravaudage.effort(q), Double.NEGATIVE_INFINITY);
                relance.partir(meilleure.sites, meilleure);
                relance.chercher(meilleure, effort, tours);
            } while (meilleure.valeur < avant && !jusqua.passee());
        } else {
            relance.chercher(meilleure, effort, tours);
        }
    }

    /** No choice to make. */
    private boolean evident(Probleme q) {
        if (q.p > 0 && q.p < q.sites() && q.clients() > 0) {
            return false;
        }
        int[] tous = q.p <= 0 ? new int[0] : tous(q);
        meilleure.proposer(q.valeur(tous), q.origines(tous));
        borne = meilleure.valeur;
        return true;
    }

    private void fermer(Probleme probleme, Relance premiere, double[] premiersPrix, Allure premiereAllure) {
        var q = probleme;
        var relance = premiere;
        double[] prix = premiersPrix;
        var allure = premiereAllure;
        int[] acquis = new int[0];
        long effort = EFFORT_INITIAL;
        long travailPermis = 200_000_000L;
        while (!echeance.passee()) {
            var lagrange = new Lagrange(q, prix, allure);
            var ici = q;
            var ouverts = acquis;
            var chercheur = relance;
            int[] vus = {0};
            int[][] dernier = {null};
            lagrange.monter(meilleure.valeur, seuil(), TOURS, echeance, (choix, b) -> {
                double valeur = ici.valeur(choix);
                if (valeur < meilleure.valeur) {
                    meilleure.proposer(valeur, avec(ouverts, ici.origines(choix)));
                }
                dernier[0] = choix;
                if (++vus[0] % 12 == 0) {
                    chercheur.partir(ici.origines(choix), meilleure);
                }
            });
            if (dernier[0] != null) {
                chercheur.partir(ici.origines(dernier[0]), meilleure);
            }
            borne = Math.max(borne, lagrange.borne);
            if (borne > seuil()) {
                borne = meilleure.valeur;
                return;
            }
            prix = lagrange.meilleursPrix();
            double avant = meilleure.valeur;
            var sort = new byte[q.sites()];
            int fixes = Cloture.fixer(q.p, lagrange, seuil(), sort);
            boolean rejouer = false;
            if (fixes > 0) {
                acquis = Cloture.avec(acquis, q, sort);
                var petit = Contraction.de(q, sort);
                rejouer = fixes > q.sites() / 10;
                prix = petit.prix(prix);
                q = petit.probleme();
                if (q.p >= q.sites() || q.clients() == 0 || q.p <= 0) {
                    int[] tous = q.p <= 0 ? new int[0] : tous(q);
                    meilleure.proposer(q.valeur(tous), avec(acquis, q.origines(tous)));
                    borne = meilleure.valeur;
                    return;
                }
                relance = new Relance(q, acquis, graine, echeance);
            }
            relance.partir(meilleure.sites, meilleure);
            chercher(q, acquis, relance, effort, 200, echeance);
            allure = Allure.REPRISE;
            if (rejouer || meilleure.valeur < avant) {
                continue;
            }
            var cloture = new Cloture(meilleure, pasDesValeurs, relance, travailPermis, echeance);
            double prouvee = cloture.prouver(q, prix, acquis);
            borne = Math.max(borne, prouvee);
            if (borne > seuil()) {
                borne = meilleure.valeur;
                return;
            }
            travailPermis *= 2;
            effort *= 2;
        }
    }

    /** Whether the bound says that nothing better exists. */
    boolean exacte() {
        return borne > seuil();
    }

    private double seuil() {
        return Cloture.seuil(meilleure.valeur, pasDesValeurs);
    }

    private static int[] tous(Probleme q) {
        var tous = new int[q.sites()];
        Arrays.setAll(tous, j -> j);
        return tous;
    }

    private static int[] avec(int[] a, int[] b) {
        var tous = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, tous, a.length, b.length);
        return tous;
    }
}
