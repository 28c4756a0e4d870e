package fr.maillage.couverture.implantation;

import fr.maillage.couverture.DemandeDImplantation;
import fr.maillage.couverture.ObjectifDImplantation;
import fr.maillage.couverture.ReponseDImplantation;
import fr.maillage.couverture.ReponseDImplantation.SiteRetenu;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;

/** Tells an answer in the question's terms, from the costs themselves: value, order of the sites, what each gains, who goes where. */
final class Compte {
    private final DemandeDImplantation demande;
    private final Moteur.Resultat resultat;
    private final int[] retenus;
    /** Cost of each client to each site kept, in the order of {@link #retenus}. */
    private final double[][] couts;

    private final double[] actuel;

    Compte(DemandeDImplantation demande, Moteur.Resultat resultat) {
        this.demande = demande;
        this.resultat = resultat;
        retenus = completer();
        int n = demande.durees().clients();
        couts = new double[retenus.length][n];
        actuel = new double[n];
        for (int i = 0; i < n; i++) {
            actuel[i] = demande.acquis(i);
            for (int k = 0; k < retenus.length; k++) {
                couts[k][i] = demande.durees().duree(i, retenus[k]);
            }
        }
    }

    /** Pinned sites, those chosen, and, when fewer than asked are of use, the first others. */
    private int[] completer() {
        var tous = new TreeSet<Integer>();
        for (int j : demande.imposes()) {
            tous.add(j);
        }
        for (int j : resultat.sites()) {
            tous.add(j);
        }
        if (demande.objectif() != ObjectifDImplantation.TOUS) {
            var refuses = demande.refuses();
            for (int j = 0; tous.size() < demande.nombre(); j++) {
                if (Arrays.binarySearch(refuses, j) < 0) {
                    tous.add(j);
                }
            }
        }
        return tous.stream().mapToInt(Integer::intValue).toArray();
    }

    ReponseDImplantation reponse(long debut) {
        var ordre = ordonner();
        double valeur = valeur();
        double borne = resultat.exact()
                ? valeur
                : demande.objectif() == ObjectifDImplantation.COUVERTURE
                        ? Math.max(valeur, resultat.borne())
                        : Math.min(valeur, resultat.borne());
        return new ReponseDImplantation(
                demande.objectif(),
                retenus.length,
                ordre,
                valeur,
                borne,
                borne == valeur,
                affectation(),
                horsDAtteinte(),
                (System.nanoTime() - debut) / 1e9);
    }

    private double valeur() {
        return switch (demande.objectif()) {
            case TOUS -> retenus.length;
            case COUVERTURE, TEMPS -> {
                double somme = 0;
                for (int i = 0; i < actuel.length; i++) {
                    somme += demande.poids(i) * apport(i, actuel[i]);
                }
                yield somme;
            }
        };
    }

    /** What a unit of weight counts at a cost: the cost, or 1 within the threshold. */
    private double apport(int client, double cout) {
        if (demande.poids(client) == 0) {
            return 0;
        }
        return demande.objectif() == ObjectifDImplantation.TEMPS ? cout : cout <= demande.seuil() ? 1 : 0;
    }

    private record Essai(int k, double gain, int tour) {}

    /** Pinned sites first, then each time the site that adds most; gains only shrink, so few are counted again. */
    private List<SiteRetenu> ordonner() {
        var imposes = demande.imposes();
        var ordre = new ArrayList<SiteRetenu>();
        var file = new PriorityQueue<Essai>(
                (a, b) -> a.gain() != b.gain() ? Double.compare(b.gain(), a.gain()) : Integer.compare(a.k(), b.k()));
        for (int k = 0; k < retenus.length; k++) {
            if (Arrays.binarySearch(imposes, retenus[k]) >= 0) {
                ordre.add(new SiteRetenu(retenus[k], retenir(k), true));
            }
        }
        for (int k = 0; k < retenus.length; k++) {
            if (Arrays.binarySearch(imposes, retenus[k]) < 0) {
                file.add(new Essai(k, interet(k), ordre.size()));
            }
        }
        boolean premierSansRien = ordre.isEmpty() && sansRien();
        while (!file.isEmpty()) {
            var essai = file.remove();
            // After a first site taken from nothing, the ranks of the others mean nothing yet.
            if (essai.tour() == ordre.size()) {
                ordre.add(new SiteRetenu(retenus[essai.k()], retenir(essai.k()), false));
                if (premierSansRien && ordre.size() == 1) {
                    var autres = List.copyOf(file);
                    file.clear();
                    autres.forEach(a -> file.add(new Essai(a.k(), interet(a.k()), 1)));
                }
            } else {
                file.add(new Essai(essai.k(), interet(essai.k()), ordre.size()));
            }
        }
        return ordre;
    }

    private boolean sansRien() {
        if (demande.objectif() != ObjectifDImplantation.TEMPS) {
            return false;
        }
        for (int i = 0; i < actuel.length; i++) {
            if (demande.poids(i) > 0 && actuel[i] == Double.POSITIVE_INFINITY) {
                return true;
            }
        }
        return false;
    }

    /** The gain, or, when some clients have nothing yet, less the sum of costs: the least sum comes first. */
    private double interet(int k) {
        boolean temps = sansRien();
        double somme = 0;
        for (int i = 0; i < actuel.length; i++) {
            double mieux = Math.min(actuel[i], couts[k][i]);
            if (temps) {
                somme -= demande.poids(i) == 0 ? 0 : demande.poids(i) * mieux;
            } else {
                somme += demande.poids(i) * Math.abs(apport(i, mieux) - apport(i, actuel[i]));
            }
        }
        return somme;
    }

    private double retenir(int k) {
        double gain = sansRien() ? Double.NaN : interet(k);
        for (int i = 0; i < actuel.length; i++) {
            actuel[i] = Math.min(actuel[i], couts[k][i]);
        }
        return gain;
    }

    private List<Integer> affectation() {
        var liste = new ArrayList<Integer>(actuel.length);
        for (int i = 0; i < actuel.length; i++) {
            int site = -1;
            double mieux = demande.acquis(i);
            for (int k = 0; k < retenus.length; k++) {
                if (couts[k][i] < mieux) {
                    mieux = couts[k][i];
                    site = retenus[k];
                }
            }
            boolean compte = demande.objectif() == ObjectifDImplantation.TEMPS || mieux <= demande.seuil();
            liste.add(compte ? site : -1);
        }
        return liste;
    }

    private List<Integer> horsDAtteinte() {
        var liste = new ArrayList<Integer>();
        if (demande.objectif() == ObjectifDImplantation.TOUS) {
            for (int i = 0; i < actuel.length; i++) {
                if (demande.poids(i) > 0 && actuel[i] > demande.seuil()) {
                    liste.add(i);
                }
            }
        }
        return liste;
    }
}
