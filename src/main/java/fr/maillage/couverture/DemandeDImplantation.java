package fr.maillage.couverture;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.TreeSet;

/** A siting question: clients with their weights, candidate sites, what exists, what is pinned or refused. Immutable. */
public final class DemandeDImplantation {
    /** Enough for a département to be proved; large towns stop there with a bound. */
    public static final Duration DELAI = Duration.ofSeconds(20);

    private final ObjectifDImplantation objectif;
    private final TableDesDurees durees;
    private final double[] poids;
    private final double seuil;
    private final int nombre;
    private final double[] acquis;
    private final int[] imposes;
    private final int[] refuses;
    private final long graine;
    private final Duration delai;

    private DemandeDImplantation(
            ObjectifDImplantation objectif,
            TableDesDurees durees,
            double[] poids,
            double seuil,
            int nombre,
            double[] acquis,
            int[] imposes,
            int[] refuses,
            long graine,
            Duration delai) {
        this.objectif = objectif;
        this.durees = durees;
        this.poids = poids;
        this.seuil = seuil;
        this.nombre = nombre;
        this.acquis = acquis;
        this.imposes = imposes;
        this.refuses = refuses;
        this.graine = graine;
        this.delai = delai;
        verifier();
    }

    /**
     * The most weight at {@code seuil} or less of a site.
     *
     * @param poids one per client, 0 or more
     * @param nombre sites to open, pinned ones included
     * @throws ImplantationRefusee when the question makes no sense; so do the methods that change it
     */
    public static DemandeDImplantation couverture(TableDesDurees durees, double[] poids, double seuil, int nombre) {
        return nouvelle(ObjectifDImplantation.COUVERTURE, durees, poids, seuil, nombre);
    }

    /** The least sum of weights × times. */
    public static DemandeDImplantation temps(TableDesDurees durees, double[] poids, int nombre) {
        return nouvelle(ObjectifDImplantation.TEMPS, durees, poids, 0, nombre);
    }

    /** Nobody (of positive weight) beyond {@code seuil}, with the fewest sites. */
    public static DemandeDImplantation tous(TableDesDurees durees, double[] poids, double seuil) {
        return nouvelle(ObjectifDImplantation.TOUS, durees, poids, seuil, durees.sites());
    }

    private static DemandeDImplantation nouvelle(
            ObjectifDImplantation objectif, TableDesDurees durees, double[] poids, double seuil, int nombre) {
        var acquis = new double[poids.length];
        Arrays.fill(acquis, Double.POSITIVE_INFINITY);
        return new DemandeDImplantation(
                objectif, durees, poids.clone(), seuil, nombre, acquis, new int[0], new int[0], 1, DELAI);
    }

    /** @param acquis each client's time to the nearest place that exists already; infinite when there is none */
    public DemandeDImplantation avecAcquis(double[] acquis) {
        return new DemandeDImplantation(
                objectif, durees, poids, seuil, nombre, acquis.clone(), imposes, refuses, graine, delai);
    }

    /** Sites that the answer must hold; they count among the sites to open. */
    public DemandeDImplantation avecImposes(Collection<Integer> sites) {
        return new DemandeDImplantation(
                objectif, durees, poids, seuil, nombre, acquis, ranges(sites), refuses, graine, delai);
    }

    /** Sites that the answer must not hold. */
    public DemandeDImplantation sansSites(Collection<Integer> sites) {
        return new DemandeDImplantation(
                objectif, durees, poids, seuil, nombre, acquis, imposes, ranges(sites), graine, delai);
    }

    public DemandeDImplantation avecNombre(int nombre) {
        return new DemandeDImplantation(
                objectif, durees, poids, seuil, nombre, acquis, imposes, refuses, graine, delai);
    }

    /** The same seed gives the same answer, unless the delay cuts the work. */
    public DemandeDImplantation avecGraine(long graine) {
        return new DemandeDImplantation(
                objectif, durees, poids, seuil, nombre, acquis, imposes, refuses, graine, delai);
    }

    /** When the delay is over, the answer is the best known, with the bound reached. */
    public DemandeDImplantation avecDelai(Duration delai) {
        return new DemandeDImplantation(
                objectif, durees, poids, seuil, nombre, acquis, imposes, refuses, graine, delai);
    }

    private void verifier() {
        int n = durees.clients();
        int m = durees.sites();
        if (n == 0 || m == 0) {
            throw new ImplantationRefusee("Il faut au moins un lieu de vie et un site possible.");
        }
        if (poids.length != n || acquis.length != n) {
            throw new IllegalArgumentException(
                    n + " clients, " + poids.length + " weights, " + acquis.length + " times");
        }
        for (int i = 0; i < n; i++) {
            if (!(poids[i] >= 0) || Double.isInfinite(poids[i])) {
                throw new ImplantationRefusee("Un poids est négatif ou n’est pas un nombre\u00a0: " + poids[i] + ".");
            }
            if (!(acquis[i] >= 0)) {
                throw new ImplantationRefusee(
                        "Un temps d’accès est négatif ou n’est pas un nombre\u00a0: " + acquis[i] + ".");
            }
        }
        if (objectif != ObjectifDImplantation.TEMPS && (!(seuil >= 0) || Double.isInfinite(seuil))) {
            throw new ImplantationRefusee("Le seuil doit être un nombre positif\u00a0: " + seuil + ".");
        }
        for (int j : imposes) {
            if (Arrays.binarySearch(refuses, j) >= 0) {
                throw new ImplantationRefusee("Un même site est à la fois imposé et refusé.");
            }
        }
        int possibles = m - refuses.length;
        if (possibles == 0) {
            throw new ImplantationRefusee("Tous les sites sont refusés\u00a0: gardez-en au moins un.");
        }
        if (objectif == ObjectifDImplantation.TOUS) {
            return;
        }
        if (nombre < 1) {
            throw new ImplantationRefusee("Le nombre de sites à ouvrir doit être au moins 1.");
        }
        if (nombre > possibles) {
            throw new ImplantationRefusee("Vous demandez " + nombre + " sites, mais seuls " + possibles
                    + " sont possibles. Diminuez ce nombre ou acceptez d’autres sites.");
        }
        if (imposes.length > nombre) {
            throw new ImplantationRefusee("Vous imposez " + imposes.length + " sites pour " + nombre
                    + " à ouvrir. Augmentez ce nombre ou imposez-en moins.");
        }
    }

    private int[] ranges(Collection<Integer> sites) {
        var ranges = new TreeSet<>(sites);
        if (!ranges.isEmpty() && (ranges.first() < 0 || ranges.last() >= durees.sites())) {
            throw new IllegalArgumentException("no such site: " + ranges);
        }
        return ranges.stream().mapToInt(Integer::intValue).toArray();
    }

    public ObjectifDImplantation objectif() {
        return objectif;
    }

    public TableDesDurees durees() {
        return durees;
    }

    public double poids(int client) {
        return poids[client];
    }

    public double acquis(int client) {
        return acquis[client];
    }

    public double seuil() {
        return seuil;
    }

    public int nombre() {
        return nombre;
    }

    public int[] imposes() {
        return imposes.clone();
    }

    public int[] refuses() {
        return refuses.clone();
    }

    public long graine() {
        return graine;
    }

    public Duration delai() {
        return delai;
    }
}
