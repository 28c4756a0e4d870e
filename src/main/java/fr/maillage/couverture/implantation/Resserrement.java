package fr.maillage.couverture.implantation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Answers a question about times held as a whole table: searches among a core of the sites, bounds the whole by Lagrange, leaves out for good the
 * sites that the bound excludes, and hands over to {@link Resolution} when few enough remain.
 */
final class Resserrement {
    /** Entries of the rows of a core. */
    private static final long ENTREES_DU_COEUR = 4_000_000L;
    /** Entries that the engine on rows may begin with. */
    private static final long ENTREES_DU_RESTE = 2_500_000L;
    /** Entries visited by a search, at most. */
    private static final long EFFORT = 40_000_000L;

    private static final int TOURS = 60;
    /** Starts of a search, drawn. */
    private static final int TIRAGES = 6;
    /** Climbs in a row that bring nothing, at most. */
    private static final int SANS_PROGRES = 3;

    private TableEntiere table;
    private long effort = EFFORT;
    private final long graine;
    private final Random hasard;
    private final Echeance echeance;
    final Solution meilleure = new Solution();
    double borne = Double.NEGATIVE_INFINITY;

    Resserrement(TableEntiere table, long graine, Echeance echeance) {
        this.table = table;
        this.graine = graine;
        this.hasard = new Random(graine);
        this.echeance = echeance;
    }

    /** @param depart sites to start from, as numbered in the question */
    void resoudre(int[] depart) {
        int[] echantillon = echantillon(Math.max(400, 4 * table.p));
        chercher(echantillon, List.of(new int[0]), EFFORT / 4, echeance.aLaPart(0.2));
        if (depart.length > 0) {
            chercher(union(echantillon, table.locaux(depart)), List.of(depart), EFFORT / 4, echeance.aLaPart(0.2));
        }
        double[] prix = LagrangeEntier.prixDe(table, table.locaux(meilleure.sites));
        var allure = Allure.MOYENNE;
        for (int sansProgres = 0; sansProgres < SANS_PROGRES && !exacte() && !echeance.passee(); ) {
            double bas = borne;
            double haut = meilleure.valeur;
            var lagrange = new LagrangeEntier(table, prix, allure);
            monter(lagrange);
            if (exacte() || echeance.passee()) {
                return;
            }
            prix = lagrange.meilleursPrix();
            int[] reste = reste(lagrange);
            if ((long) reste.length * table.clients() <= ENTREES_DU_RESTE) {
                achever(reste, prix);
                return;
            }
            if (reste.length < table.sites()) {
                table = table.reduire(reste);
            }
            allure = lagrange.arrivee() ? Allure.MOYENNE.auPas(0.3) : allure.auPas(lagrange.pas());
            boolean progres = meilleure.valeur < haut || borne > bas + 1e-5 * Math.abs(borne);
            sansProgres = progres ? 0 : sansProgres + 1;
        }
    }

    /** Climbs, with a search now and then, until enough sites can be left out or prices no longer climb. */
    private void monter(LagrangeEntier lagrange) {
        do {
            lagrange.monter(meilleure.valeur, seuil(), 1e-6 * meilleure.valeur, TOURS, echeance, (choix, b) -> {});
            lagrange.certifier();
            borne = Math.max(borne, lagrange.borne);
            double avant = meilleure.valeur;
            chercher(coeur(lagrange), tirages(lagrange.part), effort, echeance);
            effort = meilleure.valeur < avant ? EFFORT : Math.max(EFFORT / 8, effort / 2);
        } while (borne <= seuil()
                && !echeance.passee()
                && !lagrange.arrivee()
                && reste(lagrange).length > 0.8 * table.sites());
    }

    /** Sites spread over the whole, one out of so many. */
    private int[] echantillon(int voulus) {
        int m = table.sites();
        int combien = Math.min(m, voulus);
        var sites = new int[combien];
        Arrays.setAll(sites, k -> (int) ((long) k * m / combien));
        return sites;
    }

    private static int[] union(int[] a, int[] b) {
        return IntStream.concat(IntStream.of(a), IntStream.of(b))
                .sorted()
                .distinct()
                .toArray();
    }

    /** The best choice, the sites around each of its own, and those that the bound takes most. */
    private int[] coeur(LagrangeEntier lagrange) {
        int m = table.sites();
        int combien = Math.min(m, Math.max(500, 4 * table.p));
        var cle = new double[m];
        Arrays.setAll(cle, j -> -lagrange.part[j]);
        for (int j : table.locaux(meilleure.sites)) {
            for (int k : table.autour(j, combien / (2 * table.p))) {
                cle[k] = Double.NEGATIVE_INFINITY;
            }
        }
        var rang = new int[m];
        Arrays.setAll(rang, j -> j);
        Selection.premiers(rang, cle, combien);
        int[] sites = Arrays.copyOf(rang, combien);
        Arrays.sort(sites);
        return sites;
    }

    /**
     * Choices drawn by the shares of the relaxation: each site with the chance of its share, p at each draw, one in each part of the whole that
     * holds a share of 1.
     */
    private List<int[]> tirages(double[] part) {
        double ecart = Arrays.stream(part).sum() / table.p;
        var tirages = new ArrayList<int[]>();
        for (int t = 0; t < TIRAGES; t++) {
            var choix = new int[table.p];
            double but = hasard.nextDouble() * ecart;
            double somme = 0;
            int k = 0;
            for (int j = 0; j < part.length && k < choix.length; j++) {
                somme += part[j];
                if (somme > but) {
                    choix[k++] = table.origine[j];
                    but += ecart;
                }
            }
            tirages.add(Arrays.copyOf(choix, k));
        }
        return tirages;
    }

    /** Searches among some sites, from each start and then from the best choice. */
    private void chercher(int[] coeur, List<int[]> departs, long effort, Echeance jusqua) {
        int parRangee = (int) Math.max(60, Math.min(8L * coeur.length / table.p, ENTREES_DU_COEUR / table.clients()));
        var q = table.restreindre(coeur, parRangee).probleme();
        var relance = new Relance(q, new int[0], hasard.nextLong(), jusqua);
        var locale = new Solution();
        for (int[] depart : departs) {
            if (relance.travail() <= effort && !jusqua.passee()) {
                relance.partir(depart, locale);
            }
        }
        if (meilleure.sites.length > 0) {
            relance.partir(meilleure.sites, locale);
        }
        if (locale.sites != meilleure.sites) {
            relance.partir(locale.sites, locale);
        }
        relance.chercher(locale, effort, 60);
        meilleure.proposer(table.valeur(table.locaux(locale.sites)), locale.sites);
    }

    /** Sites that a better answer may hold. */
    private int[] reste(LagrangeEntier lagrange) {
        var sort = new byte[table.sites()];
        Cloture.fixer(table.p, lagrange, seuil(), sort);
        int[] reste = new int[sort.length];
        int k = 0;
        for (int j = 0; j < sort.length; j++) {
            if (sort[j] != Contraction.FERME) {
                reste[k++] = j;
            }
        }
        return Arrays.copyOf(reste, k);
    }

    private void achever(int[] reste, double[] prix) {
        double exclu = seuil();
        var petit = table.restreindre(reste, reste.length);
        var resolution = new Resolution(0, graine, echeance);
        resolution.poursuivre(petit.probleme(), meilleure, petit.prix(prix));
        meilleure.proposer(resolution.meilleure.valeur, resolution.meilleure.sites);
        borne = Math.max(borne, resolution.exacte() ? meilleure.valeur : Math.min(exclu, resolution.borne));
    }

    boolean exacte() {
        return borne > seuil();
    }

    private double seuil() {
        return Cloture.seuil(meilleure.valeur, 0);
    }
}
