package fr.maillage.couverture.tournee;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * An upper bound on the people that any round within the rules reaches. The rounds are relaxed to a budget: each visit takes at least its
 * stop, its setting up and a share of the way, and all days together give so many minutes, and so many visits. A day's way is at least the
 * shortest ways that lead to its stops; it is also at least there and back to any of them, so to their mean; and so any mixture of the two.
 * What is left is a maximal covering with a budget, bounded by Lagrangian relaxation of « a commune is served by a chosen stop » (subgradient
 * steps). Every mixture and every step give a true bound; the least is kept.
 */
final class Borne {
    private static final int PAS = 250;
    /** How much of the way is counted there and back, the rest by the shortest ways. */
    private static final double[] MELANGES = {0, 0.25, 0.5, 0.75, 1};

    private final Bus bus;
    private final int[][] minutes;
    /** Needs served by each candidate; none for one that no day can hold alone. */
    private final int[][] portees;

    private final double[] poids;
    /** How many candidates serve each need. */
    private final int[] chances;

    /** How often a chosen stop is visited in a cycle, at least. */
    private final int visites;

    Borne(Probleme probleme, int[][] minutes, int[][] portees) {
        this.bus = probleme.bus();
        this.minutes = moindres(minutes);
        this.poids = probleme.poids();
        this.visites = (bus.semaines() + bus.frequence() - 1) / bus.frequence();
        this.portees = IntStream.range(0, portees.length)
                .mapToObj(i -> tientSeul(i) ? portees[i] : new int[0])
                .toArray(int[][]::new);
        this.chances = new int[poids.length];
        for (int[] portee : this.portees) {
            for (int besoin : portee) {
                chances[besoin]++;
            }
        }
    }

    /**
     * Ways that are never longer than the real ones, the same both ways and shortest to the base: what the bound reasons on holds then on any roads.
     */
    private static int[][] moindres(int[][] minutes) {
        int n = minutes.length;
        int[][] moindres = new int[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                moindres[i][j] = Math.min(minutes[i][j], minutes[j][i]);
            }
        }
        int[] versLaBase = plusCourts(moindres, n - 1);
        for (int i = 0; i < n; i++) {
            moindres[i][n - 1] = versLaBase[i];
            moindres[n - 1][i] = versLaBase[i];
        }
        return moindres;
    }

    /** Shortest ways to a point through any others (Dijkstra on a full matrix). */
    private static int[] plusCourts(int[][] minutes, int vers) {
        int[] courts = minutes[vers].clone();
        boolean[] surs = new boolean[courts.length];
        for (int pas = 0; pas < courts.length; pas++) {
            int proche = -1;
            for (int i = 0; i < courts.length; i++) {
                if (!surs[i] && (proche < 0 || courts[i] < courts[proche])) {
                    proche = i;
                }
            }
            surs[proche] = true;
            for (int i = 0; i < courts.length; i++) {
                courts[i] = Math.min(courts[i], courts[proche] + minutes[proche][i]);
            }
        }
        return courts;
    }

    private int base() {
        return minutes.length - 1;
    }

    private boolean tientSeul(int candidat) {
        return bus.journees().values().stream().anyMatch(plage -> {
            var horloge = new Horloge(bus, plage.debut());
            horloge.rouler(minutes[base()][candidat]);
            horloge.passer(bus.arretMinimal());
            horloge.rentrer(minutes[candidat][base()]);
            return horloge.exces(plage.fin()) <= 0;
        });
    }

    /**
     * Minutes of a day before the way back: either the pause and the way back are in it, or the last stop closes before the pause.
     *
     * @param retour minutes that the way back takes at least
     */
    private double avantLeRetour(Plage plage, int retour) {
        boolean apres = plage.debut() >= bus.pause().debut();
        int sansPause = plage.minutes() - retour;
        int avecPause = sansPause - (apres ? 0 : bus.pause().minutes());
        int matinSeul = apres ? sansPause : Math.min(sansPause, bus.pause().debut() - plage.debut());
        return Math.max(0, Math.max(avecPause, matinSeul));
    }

    /** Minutes of a day with the way back and without the pause. */
    private double avecLeRetour(Plage plage) {
        boolean apres = plage.debut() >= bus.pause().debut();
        int loin = IntStream.range(0, base()).map(i -> minutes[i][base()]).max().orElse(0);
        int avecPause = plage.minutes() - (apres ? 0 : bus.pause().minutes());
        int matinSeul =
                apres ? plage.minutes() : Math.min(plage.minutes(), bus.pause().debut() - plage.debut() + loin);
        return Math.max(avecPause, matinSeul);
    }

    /** The least that a visit takes of a day: stop, setting up, and the shortest way that leads to it. */
    static double[] minutesParVisite(Bus bus, int[][] minutes) {
        return IntStream.range(0, minutes.length - 1)
                .mapToDouble(i -> bus.arretMinimal() + bus.installation() + plusProche(minutes, i))
                .toArray();
    }

    private static int plusProche(int[][] minutes, int de) {
        return IntStream.range(0, minutes.length)
                .filter(vers -> vers != de)
                .map(vers -> minutes[de][vers])
                .min()
                .orElse(0);
    }

    /** How many visits a day holds, at most. */
    private int visitesParJour(Plage plage, double[] couts) {
        double[] ordre = couts.clone();
        java.util.Arrays.sort(ordre);
        double utile = avantLeRetour(plage, plusProche(minutes, base()));
        int rang = 0;
        double somme = 0;
        while (rang < ordre.length && somme + ordre[rang] <= utile + 1e-9) {
            somme += ordre[rang++];
        }
        return rang;
    }

    /** @param atteint people reached by a known round: the bound is never under it */
    double personnes(double atteint) {
        double[] proches = minutesParVisite(bus, minutes);
        var plages = bus.journees().values();
        double moindre = 0;
        for (int besoin = 0; besoin < poids.length; besoin++) {
            moindre += chances[besoin] > 0 ? poids[besoin] : 0;
        }
        int nombre = plages.stream().mapToInt(p -> visitesParJour(p, proches)).sum();
        double[] unites = new double[proches.length];
        java.util.Arrays.fill(unites, 1);
        moindre = Math.min(moindre, borner(unites, Math.floor(nombre * bus.semaines() / (double) visites), atteint));
        int parJour =
                plages.stream().mapToInt(p -> visitesParJour(p, proches)).max().orElse(0);
        for (double melange : MELANGES) {
            if (moindre <= atteint + 1e-9 || parJour == 0) {
                break;
            }
            moindre = Math.min(moindre, parLeTemps(melange, parJour, proches, atteint));
        }
        return Math.max(atteint, moindre);
    }

    private double parLeTemps(double melange, int parJour, double[] proches, double atteint) {
        int sortie = plusProche(minutes, base());
        double parSemaine = 0;
        for (var plage : bus.journees().values()) {
            parSemaine += melange == 0
                    ? avantLeRetour(plage, sortie)
                    : Math.max(0, avecLeRetour(plage) - (1 - melange) * sortie);
        }
        double fixe = bus.arretMinimal() + bus.installation();
        double[] prix = new double[proches.length];
        for (int i = 0; i < prix.length; i++) {
            double allerEtRetour = 2.0 * minutes[i][base()] / parJour;
            prix[i] = fixe + melange * allerEtRetour + (1 - melange) * (proches[i] - fixe);
        }
        return borner(prix, parSemaine * bus.semaines() / visites, atteint);
    }

    private double borner(double[] prix, double budget, double atteint) {
        double[] lambda = new double[poids.length];
        for (int i = 0; i < poids.length; i++) {
            lambda[i] = chances[i] == 0 ? 0 : poids[i] / 2;
        }
        double moindre = Double.POSITIVE_INFINITY;
        double elan = 2;
        int sansProgres = 0;
        for (int pas = 0; pas < PAS; pas++) {
            double[] pris = new double[portees.length];
            double borne = sac(lambda, prix, budget, pris);
            double[] pente = new double[poids.length];
            for (int s = 0; s < portees.length; s++) {
                if (pris[s] > 0) {
                    for (int besoin : portees[s]) {
                        pente[besoin] += pris[s];
                    }
                }
            }
            double norme = 0;
            for (int i = 0; i < poids.length; i++) {
                if (chances[i] > 0) {
                    // A commune counts as served as soon as that pays more than its multiplier.
                    borne += Math.max(0, poids[i] - lambda[i]);
                    pente[i] -= poids[i] > lambda[i] ? 1 : 0;
                    norme += pente[i] * pente[i];
                }
            }
            if (borne < moindre - 1e-9) {
                moindre = borne;
                sansProgres = 0;
            } else if (++sansProgres == 15) {
                elan /= 2;
                sansProgres = 0;
            }
            if (norme < 1e-12 || moindre <= atteint + 1e-9) {
                break;
            }
            double longueur = elan * (borne - atteint) / norme;
            for (int i = 0; i < poids.length; i++) {
                lambda[i] = Math.clamp(lambda[i] - longueur * pente[i], 0, poids[i]);
            }
        }
        return moindre;
    }

    /** The best stops for the budget, the last one in part. @param pris receives the part of each that is taken */
    private double sac(double[] lambda, double[] prix, double budget, double[] pris) {
        double[] valeurs = new double[portees.length];
        for (int s = 0; s < valeurs.length; s++) {
            for (int besoin : portees[s]) {
                valeurs[s] += lambda[besoin];
            }
        }
        var ordre = IntStream.range(0, valeurs.length)
                .boxed()
                .sorted(Comparator.comparingDouble(s -> -valeurs[s] / prix[s]))
                .toList();
        double reste = budget;
        double total = 0;
        for (int s : ordre) {
            if (reste <= 0 || valeurs[s] <= 0) {
                break;
            }
            double part = Math.min(1, reste / prix[s]);
            pris[s] = part;
            total += part * valeurs[s];
            reste -= part * prix[s];
        }
        return total;
    }
}
