package fr.maillage.couverture.tournee;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Proposes rounds that reach the most people. Starts from two greedy insertions (most people; most people a minute) with gains kept lazily,
 * then ruins and recreates parts of the rounds. The same seed and the same number of tries give the same rounds.
 *
 * <p>Visits are counted at the shortest stop; {@link Allongement} shares out what is left of the days afterwards.
 */
public final class Recherche {
    /** How far under the best a solution may be and still be worked on, at the start: a part of the best. */
    private static final double TOLERANCE = 0.01;

    /** Tries after which that tolerance is halved. */
    private static final double REFROIDISSEMENT = 4_000;

    /** How much the attraction of a candidate is shaken, mostly. */
    private static final double BRUIT = 0.3;

    private static final double GRAND_BRUIT = 3;

    /** Once nobody more can be reached, how many tries may go by without driving less. */
    private static final int PATIENCE = 1500;

    /** One place in so many is passed over while recreating. */
    private static final int SAUT = 10;

    private final Probleme probleme;
    private final Creneaux creneaux;
    private final int[][] minutes;
    private final int[][] portees;
    private final double[] couts;
    private final List<String> sansPlace = new ArrayList<>();
    private final boolean[] garde;
    private final Random hasard;

    /**
     * When a search stops: the first of the two.
     *
     * @param essais ruins and recreations at most, 0 for the greedy start alone
     * @param millisecondes of wall clock, from the first try: measuring the ways is not counted
     */
    public record Limites(int essais, long millisecondes) {
        public static Limites essais(int nombre) {
            return new Limites(nombre, 3_600_000);
        }

        public static Limites millisecondes(long millisecondes) {
            return new Limites(1_000_000, millisecondes);
        }
    }

    private Recherche(Probleme probleme, long graine) {
        this.probleme = probleme;
        this.creneaux = new Creneaux(probleme.bus());
        this.minutes = probleme.minutes();
        this.portees = probleme.portees();
        this.couts = Borne.minutesParVisite(probleme.bus(), minutes);
        this.garde = new boolean[probleme.candidats().size()];
        this.hasard = new Random(graine);
    }

    public static Proposition proposer(Probleme probleme, long graine, Limites limites) {
        return new Recherche(probleme, graine).chercher(limites);
    }

    private Proposition chercher(Limites limites) {
        var depart = glouton(0);
        var autre = glouton(1);
        var meilleur = meilleur(autre, depart) ? autre : depart;
        double glouton = meilleur.personnes();
        var calculDeBorne = new Borne(probleme, minutes, portees);
        double borne = calculDeBorne.personnes(glouton);
        var courant = meilleur.copie(probleme.bus());
        int essai = 0;
        int progres = 0;
        long debut = System.nanoTime();
        while (essai < limites.essais() && System.nanoTime() - debut < 1_000_000 * limites.millisecondes()) {
            if (meilleur.personnes() >= borne - 1e-6 && essai - progres >= PATIENCE) {
                break;
            }
            var tentative = courant.copie(probleme.bus());
            ruiner(tentative);
            recreer(
                    tentative,
                    0.5 + hasard.nextDouble(),
                    hasard.nextInt(5) == 0 ? GRAND_BRUIT : BRUIT * hasard.nextDouble());
            tentative.raccourcir();
            essai++;
            if (!tentative.tient()) {
                continue;
            }
            if (meilleur(tentative, meilleur)) {
                meilleur = tentative;
                courant = tentative;
                progres = essai;
            } else if (meilleur(tentative, courant) || tentative.personnes() >= seuil(meilleur, essai)) {
                courant = tentative;
            }
        }
        borne = Math.max(borne, meilleur.personnes());
        return new Proposition(
                Allongement.plan(probleme, creneaux, meilleur), meilleur.personnes(), glouton, borne, essai, sansPlace);
    }

    private static double seuil(Chantier meilleur, int essai) {
        return meilleur.personnes() * (1 - TOLERANCE / (1 + essai / REFROIDISSEMENT));
    }

    /** More people, else less driving. */
    private static boolean meilleur(Chantier un, Chantier autre) {
        double ecart = un.personnes() - autre.personnes();
        return ecart > 1e-6 || (ecart > -1e-6 && un.route() < autre.route());
    }

    private Chantier glouton(double puissance) {
        var chantier = new Chantier(probleme.bus(), creneaux, minutes, portees, probleme.poids());
        sansPlace.clear();
        var rangs = probleme.rangs();
        for (var g : probleme.gardes()) {
            Integer rang = rangs.get(g.arret());
            if (rang == null) {
                throw new IllegalArgumentException("a stop to keep is no candidate: " + g.arret());
            }
            garde[rang] = creneaux.du(g.jour(), g.semaine()).stream().anyMatch(c -> chantier.inserer(rang, c));
            if (!garde[rang]) {
                sansPlace.add(g.arret());
            }
        }
        recreer(chantier, puissance, 0);
        chantier.raccourcir();
        return chantier;
    }

    private record Prise(int candidat, double attrait, double apport) {}

    /**
     * Adds candidates while some brings people and fits. Gains only shrink: one that has not shrunk since it was put in the queue is the best.
     *
     * @param puissance of the minutes that a visit costs: 0 looks at people only
     * @param bruit 0 for none; 0.3 shakes each attraction by up to 30 %
     */
    private void recreer(Chantier chantier, double puissance, double bruit) {
        var file = new PriorityQueue<Prise>((a, b) -> a.attrait != b.attrait
                ? Double.compare(b.attrait, a.attrait)
                : Integer.compare(a.candidat, b.candidat));
        for (int candidat = 0; candidat < couts.length; candidat++) {
            double apport = chantier.creneauDe(candidat) >= 0 ? 0 : chantier.apport(candidat);
            if (apport > 0) {
                double attrait = apport / Math.pow(couts[candidat], puissance) * (1 + bruit * hasard.nextDouble());
                file.add(new Prise(candidat, attrait, apport));
            }
        }
        while (!file.isEmpty()) {
            var prise = file.poll();
            double apport = chantier.apport(prise.candidat);
            if (apport < prise.apport) {
                if (apport > 0) {
                    file.add(new Prise(prise.candidat, prise.attrait * apport / prise.apport, apport));
                }
            } else {
                chantier.inserer(prise.candidat, () -> bruit > 0 && hasard.nextInt(SAUT) == 0);
            }
        }
    }

    private void ruiner(Chantier chantier) {
        int[] choisis = IntStream.of(chantier.choisis()).filter(i -> !garde[i]).toArray();
        if (choisis.length == 0) {
            return;
        }
        int nombre = 1 + hasard.nextInt(Math.min(choisis.length, Math.clamp(choisis.length / 3, 2, 12)));
        int graine = choisis[hasard.nextInt(choisis.length)];
        switch (hasard.nextInt(4)) {
            case 0 -> melanger(choisis).limit(nombre).forEach(chantier::retirer);
            case 1 ->
                IntStream.of(choisis)
                        .boxed()
                        .sorted(java.util.Comparator.comparingInt(i -> minutes[graine][i]))
                        .limit(nombre)
                        .forEach(chantier::retirer);
            case 2 ->
                IntStream.of(chantier.ronde(chantier.creneauDe(graine)))
                        .filter(i -> !garde[i])
                        .forEach(chantier::retirer);
            default ->
                melanger(choisis)
                        .limit(2L * nombre)
                        .sorted(java.util.Comparator.comparingDouble(i -> chantier.apport(i) / couts[i]))
                        .limit(nombre)
                        .forEach(chantier::retirer);
        }
    }

    private java.util.stream.Stream<Integer> melanger(int[] choisis) {
        var liste = new ArrayList<>(IntStream.of(choisis).boxed().toList());
        java.util.Collections.shuffle(liste, hasard);
        return liste.stream();
    }
}
