package fr.maillage.couverture.implantation;

import fr.maillage.couverture.DemandeDImplantation;
import fr.maillage.couverture.ObjectifDImplantation;

/** The problem of coverage behind a question: what pinned sites reach is reached, refused sites are absent, and a row is the sites in reach. */
final class Construction {
    private final DemandeDImplantation demande;
    private final boolean[] refuse;
    private final boolean[] impose;

    Construction(DemandeDImplantation demande) {
        this.demande = demande;
        refuse = marques(demande.refuses(), demande.durees().sites());
        impose = marques(demande.imposes(), demande.durees().sites());
    }

    static boolean[] marques(int[] numeros, int combien) {
        var marques = new boolean[combien];
        for (int j : numeros) {
            marques[j] = true;
        }
        return marques;
    }

    Probleme couverture() {
        var trajets = demande.durees();
        int n = trajets.clients();
        var rangees = new Rangees(n);
        var proches = new int[trajets.sites()];
        double constante = 0;
        for (int i = 0; i < n; i++) {
            if (demande.poids(i) == 0 || demande.acquis(i) <= demande.seuil()) {
                continue;
            }
            int combien = trajets.aPortee(i, demande.seuil(), proches);
            int gardes = 0;
            boolean couvert = false;
            for (int k = 0; k < combien && !couvert; k++) {
                int j = proches[k];
                couvert = impose[j];
                if (!refuse[j]) {
                    proches[gardes++] = j;
                }
            }
            if (couvert) {
                continue;
            }
            if (gardes == 0) {
                constante += demande.poids(i);
                continue;
            }
            rangees.commencer(demande.poids(i), 1);
            for (int k = 0; k < gardes; k++) {
                rangees.ajouter(proches[k], 0);
            }
        }
        return rangees.probleme(restants(), constante, trajets.sites());
    }

    private int restants() {
        return demande.objectif() == ObjectifDImplantation.TOUS
                ? demande.durees().sites()
                : demande.nombre() - demande.imposes().length;
    }
}
