package fr.maillage.couverture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The best value of a small question by trying every choice of sites: nothing shared with the engine. */
final class TousLesChoix {
    private TousLesChoix() {}

    static double meilleure(DemandeDImplantation demande) {
        int m = demande.durees().sites();
        boolean plus = demande.objectif() == ObjectifDImplantation.COUVERTURE;
        double mieux = plus ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        for (int choix = 0; choix < 1 << m; choix++) {
            var sites = new ArrayList<Integer>();
            for (int j = 0; j < m; j++) {
                if ((choix >> j & 1) == 1) {
                    sites.add(j);
                }
            }
            if (permis(demande, sites)) {
                double valeur = valeur(demande, sites);
                mieux = plus ? Math.max(mieux, valeur) : Math.min(mieux, valeur);
            }
        }
        return mieux;
    }

    private static boolean permis(DemandeDImplantation demande, List<Integer> sites) {
        boolean tous = demande.objectif() == ObjectifDImplantation.TOUS;
        return (tous ? atteints(demande, sites) : sites.size() == demande.nombre())
                && Arrays.stream(demande.imposes()).allMatch(sites::contains)
                && Arrays.stream(demande.refuses()).noneMatch(sites::contains);
    }

    /** Whether everybody whom some site allowed or an existing place reaches is reached. */
    private static boolean atteints(DemandeDImplantation demande, List<Integer> sites) {
        var possibles = new ArrayList<Integer>();
        for (int j = 0; j < demande.durees().sites(); j++) {
            if (Arrays.binarySearch(demande.refuses(), j) < 0) {
                possibles.add(j);
            }
        }
        for (int i = 0; i < demande.durees().clients(); i++) {
            if (demande.poids(i) > 0
                    && cout(demande, i, possibles) <= demande.seuil()
                    && cout(demande, i, sites) > demande.seuil()) {
                return false;
            }
        }
        return true;
    }

    static double valeur(DemandeDImplantation demande, List<Integer> sites) {
        if (demande.objectif() == ObjectifDImplantation.TOUS) {
            return sites.size();
        }
        double somme = 0;
        for (int i = 0; i < demande.durees().clients(); i++) {
            double cout = cout(demande, i, sites);
            if (demande.poids(i) > 0) {
                somme += demande.poids(i)
                        * (demande.objectif() == ObjectifDImplantation.TEMPS ? cout : cout <= demande.seuil() ? 1 : 0);
            }
        }
        return somme;
    }

    private static double cout(DemandeDImplantation demande, int client, List<Integer> sites) {
        double cout = demande.acquis(client);
        for (int j : sites) {
            cout = Math.min(cout, demande.durees().duree(client, j));
        }
        return cout;
    }
}
