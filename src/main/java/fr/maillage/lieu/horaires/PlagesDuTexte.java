package fr.maillage.lieu.horaires;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** From a series of hours to slots, two by two. */
final class PlagesDuTexte {
    private static final int TOT = 5 * 60;
    private static final int LONG = 14 * 60;

    private PlagesDuTexte() {}

    /** Slots in order, apart from one another; whatever is odd is added to the doubts. */
    static List<EcritureOsm.Minutes> de(List<Integer> heures, Set<String> doutes) {
        if (heures.size() % 2 == 1) {
            doutes.add("une heure est seule\u00a0: " + MotsFrancais.heure(heures.getLast()));
        }
        var plages = new LinkedHashSet<EcritureOsm.Minutes>();
        boolean boiteVide = false;
        for (int n = 0; n + 1 < heures.size(); n += 2) {
            int debut = heures.get(n);
            int fin = heures.get(n + 1);
            if (debut % Journee.MINUTES == fin % Journee.MINUTES && debut != 0 || debut == 0 && fin == 0) {
                boiteVide = true;
                continue;
            }
            plages.add(plage(debut, fin, doutes));
        }
        if (boiteVide && plages.isEmpty()) {
            doutes.add("le début et la fin sont à la même heure");
        }
        return reunir(plages, doutes);
    }

    private static EcritureOsm.Minutes plage(int debut, int fin, Set<String> doutes) {
        if (fin < debut) {
            doutes.add("la fin est avant le début\u00a0: " + MotsFrancais.plage(debut, fin));
            return new EcritureOsm.Minutes(debut, fin + Journee.MINUTES);
        }
        if ((debut < TOT && debut > 0) || fin - debut > LONG) {
            doutes.add("horaires inhabituels\u00a0: " + MotsFrancais.plage(debut, fin));
        }
        return new EcritureOsm.Minutes(debut, fin);
    }

    /** Slots that touch are one; slots that overlap are one too, and nobody knows which was meant. */
    static List<EcritureOsm.Minutes> reunir(Iterable<EcritureOsm.Minutes> plages, Set<String> doutes) {
        var triees = new ArrayList<EcritureOsm.Minutes>();
        plages.forEach(triees::add);
        triees.sort(Comparator.comparingInt(EcritureOsm.Minutes::debut));
        var reunies = new ArrayList<EcritureOsm.Minutes>();
        for (var plage : triees) {
            if (reunies.isEmpty() || plage.debut() > reunies.getLast().fin()) {
                reunies.add(plage);
                continue;
            }
            var derniere = reunies.removeLast();
            if (plage.debut() < derniere.fin()) {
                doutes.add("des plages se chevauchent");
            }
            reunies.add(new EcritureOsm.Minutes(derniere.debut(), Math.max(derniere.fin(), plage.fin())));
        }
        return reunies;
    }
}
