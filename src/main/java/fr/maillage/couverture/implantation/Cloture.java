package fr.maillage.couverture.implantation;

import java.util.Arrays;

/**
 * Proves the best value, or improves it: bounds by Lagrange, closes or opens for good the sites that the bound allows to decide, contracts, and
 * splits on an undecided site until nothing better can remain.
 */
final class Cloture {
    private static final int TOURS = 120;
    private static final double TOLERANCE = 1e-9;
    /** So that a value of 0 is proved by a bound of 0. */
    private static final double INFIME = 1e-12;

    private final Solution meilleure;
    private final double pasDesValeurs;
    private final Echeance echeance;
    private final Relance recherche;
    private final long travailPermis;
    private long travail;
    private boolean interrompue;
    long noeuds;

    /** @param pasDesValeurs every value is a multiple of it; 0 when unknown */
    Cloture(Solution meilleure, double pasDesValeurs, Relance recherche, long travailPermis, Echeance echeance) {
        this.recherche = recherche;
        this.travailPermis = travailPermis;
        this.meilleure = meilleure;
        this.pasDesValeurs = pasDesValeurs;
        this.echeance = echeance;
    }

    /**
     * Lower bound of the problem: the best value itself when the proof is complete.
     *
     * @param acquis sites opened for good before, part of every choice proposed
     */
    double prouver(Probleme q, double[] prix, int[] acquis) {
        double borne = explorer(q, prix, acquis, 0, Double.NEGATIVE_INFINITY);
        return interrompue ? Math.min(borne, meilleure.valeur) : meilleure.valeur;
    }

    /** A bound above this leaves nothing better. */
    private double seuil() {
        return seuil(meilleure.valeur, pasDesValeurs);
    }

    static double seuil(double v, double pasDesValeurs) {
        return v - Math.max(pasDesValeurs - 1e-6 * Math.min(1, pasDesValeurs), TOLERANCE * Math.abs(v) + INFIME);
    }

    private double explorer(Probleme depart, double[] prixDeDepart, int[] ouverts, int profondeur, double herite) {
        var q = depart;
        var prix = prixDeDepart;
        var acquis = ouverts;
        double borne = herite;
        noeuds++;
        int tours = TOURS;
        while (true) {
            if (q.p <= 0 || q.clients() == 0 || q.p >= q.sites()) {
                var tous = new int[q.p <= 0 ? 0 : q.sites()];
                Arrays.setAll(tous, j -> j);
                double valeur = q.valeur(tous);
                meilleure.proposer(valeur, avec(acquis, q, tous));
                return Math.max(borne, valeur);
            }
            if (travail > travailPermis || echeance.passee()) {
                interrompue = true;
                return borne;
            }
            var lagrange = new Lagrange(q, prix, Allure.COURTE);
            var ici = q;
            var deja = acquis;
            var locale = new Solution();
            lagrange.monter(meilleure.valeur, seuil(), tours, echeance, (choix, b) -> {
                double valeur = ici.valeur(choix);
                if (valeur < locale.valeur) {
                    locale.valeur = valeur;
                    locale.sites = avec(deja, ici, choix);
                }
                meilleure.proposer(valeur, locale.sites);
            });
            travail += lagrange.travail;
            if (noeuds % 8 == 1 && locale.sites.length > 0 && lagrange.borne <= seuil()) {
                recherche.partir(locale.sites, meilleure);
            }
            borne = Math.max(borne, lagrange.borne);
            if (borne > seuil()) {
                return borne;
            }
            var sort = new byte[q.sites()];
            int fixes = fixer(q.p, lagrange, seuil(), sort);
            int branche = -1;
            boolean recommencer = fixes >= 1 + q.sites() / 10;
            if (!recommencer) {
                branche = choisir(lagrange.part, sort);
                if (branche < 0) {
                    // Nothing left undecided: contracting ends the branch.
                    recommencer = true;
                }
            }
            if (recommencer) {
                acquis = avec(acquis, q, sort);
                var petit = Contraction.de(q, sort);
                prix = petit.prix(lagrange.meilleursPrix());
                q = petit.probleme();
                tours = TOURS / 2;
                continue;
            }
            double pire = Double.POSITIVE_INFINITY;
            for (byte cas : new byte[] {Contraction.OUVERT, Contraction.FERME}) {
                if (borne > seuil()) {
                    break;
                }
                sort[branche] = cas;
                var petit = Contraction.de(q, sort);
                pire = Math.min(
                        pire,
                        explorer(
                                petit.probleme(),
                                petit.prix(lagrange.meilleursPrix()),
                                avec(acquis, q, sort),
                                profondeur + 1,
                                borne));
            }
            return Math.max(borne, pire);
        }
    }

    private static int[] avec(int[] deja, Probleme q, int[] choix) {
        int[] autres = q.origines(choix);
        var tous = Arrays.copyOf(deja, deja.length + autres.length);
        System.arraycopy(autres, 0, tous, deja.length, autres.length);
        return tous;
    }

    /** Opens or closes for good the sites whose other fate would push the bound past the best value. */
    static int fixer(int p, Ascension lagrange, double seuil, byte[] sort) {
        var reduit = lagrange.reduit;
        var rang = new int[reduit.length];
        Arrays.setAll(rang, j -> j);
        Selection.premiers(rang, reduit, p);
        double dernier = Double.NEGATIVE_INFINITY;
        double suivant = Double.POSITIVE_INFINITY;
        for (int k = 0; k < rang.length; k++) {
            if (k < p) {
                dernier = Math.max(dernier, reduit[rang[k]]);
            } else {
                suivant = Math.min(suivant, reduit[rang[k]]);
            }
        }
        double marge = seuil - lagrange.borne;
        int fixes = 0;
        for (int k = 0; k < rang.length; k++) {
            int j = rang[k];
            if (k < p && suivant - reduit[j] > marge) {
                sort[j] = Contraction.OUVERT;
                fixes++;
            } else if (k >= p && reduit[j] - dernier > marge) {
                sort[j] = Contraction.FERME;
                fixes++;
            }
        }
        return fixes;
    }

    static int choisir(double[] part, byte[] sort) {
        int choix = -1;
        double mieux = -1;
        for (int j = 0; j < sort.length; j++) {
            double indecis = Math.min(part[j], 1 - part[j]);
            if (sort[j] == Contraction.LIBRE && indecis > mieux) {
                mieux = indecis;
                choix = j;
            }
        }
        return choix;
    }

    static int[] avec(int[] acquis, Probleme q, byte[] sort) {
        var tous = Arrays.copyOf(acquis, acquis.length + sort.length);
        int k = acquis.length;
        for (int j = 0; j < sort.length; j++) {
            if (sort[j] == Contraction.OUVERT) {
                tous[k++] = q.origine[j];
            }
        }
        return Arrays.copyOf(tous, k);
    }
}
