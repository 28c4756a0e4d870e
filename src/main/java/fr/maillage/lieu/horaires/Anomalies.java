package fr.maillage.lieu.horaires;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is valid and yet unlikely in hours. */
final class Anomalies {
    private static final int SOIR = 17 * 60;
    private static final int MATIN = 7 * 60;

    private Anomalies() {}

    static List<String> de(List<Regle> regles) {
        var anomalies = new LinkedHashSet<String>();
        regles.forEach(regle -> chercher(regle.plages(), anomalies));
        return List.copyOf(new ArrayList<>(anomalies));
    }

    private static void chercher(List<Regle.Plage> plages, Set<String> anomalies) {
        for (int n = 0; n < plages.size(); n++) {
            var plage = plages.get(n);
            if (plage.sansDuree()) {
                anomalies.add("Une plage commence et finit à la même heure\u00a0: " + MotsFrancais.heure(plage.debut())
                        + ".");
            } else if (plage.fin() > Journee.MINUTES
                    && (plage.debut() < SOIR || plage.fin() - Journee.MINUTES > MATIN)) {
                anomalies.add(
                        "La fin est avant le début\u00a0: " + MotsFrancais.plage(plage.debut(), plage.fin()) + ".");
            }
            if (plages.stream().skip(n + 1L).anyMatch(autre -> seChevauchent(plage, autre))) {
                anomalies.add("Des plages se chevauchent.");
            }
        }
    }

    private static boolean seChevauchent(Regle.Plage une, Regle.Plage autre) {
        return une.debut() < autre.fin() && autre.debut() < une.fin();
    }
}
