package fr.maillage.couverture.tournee;

import java.util.ArrayList;
import java.util.List;

/** Shares out the time left in each day among its stops, the shortest first, by quarters of an hour. */
final class Allongement {
    private static final int PAS = 15;

    private Allongement() {}

    static Plan plan(Probleme probleme, Creneaux creneaux, Chantier chantier) {
        var arrets = new ArrayList<Arret>();
        var etapes = new ArrayList<Etape>();
        for (int creneau = 0; creneau < creneaux.nombre(); creneau++) {
            var ronde = new ArrayList<Arret>();
            for (int candidat : chantier.ronde(creneau)) {
                ronde.add(probleme.candidats().get(candidat));
            }
            int[] durees = durees(ronde, creneaux.plage(creneau), probleme);
            for (int i = 0; i < durees.length; i++) {
                etapes.add(new Etape(
                        ronde.get(i).id(),
                        creneaux.jour(creneau),
                        creneaux.semaines(creneau),
                        new Etape.Libre(durees[i])));
            }
            arrets.addAll(ronde);
        }
        return new Plan(probleme.bus().semaines(), arrets, etapes);
    }

    private static int[] durees(List<Arret> ronde, Plage journee, Probleme probleme) {
        var bus = probleme.bus();
        int[] durees = new int[ronde.size()];
        java.util.Arrays.fill(durees, bus.arretMinimal());
        boolean[] fini = new boolean[durees.length];
        for (int restants = durees.length; restants > 0; ) {
            int court = -1;
            for (int i = 0; i < durees.length; i++) {
                if (!fini[i] && (court < 0 || durees[i] < durees[court])) {
                    court = i;
                }
            }
            durees[court] += PAS;
            if (durees[court] > bus.arretMaximal() || !tient(ronde, durees, journee, probleme)) {
                durees[court] -= PAS;
                fini[court] = true;
                restants--;
            }
        }
        return durees;
    }

    private static boolean tient(List<Arret> ronde, int[] durees, Plage journee, Probleme probleme) {
        var parcours = probleme.terrain().parcours();
        var horloge = new Horloge(probleme.bus(), journee.debut());
        var ici = probleme.bus().base();
        for (int i = 0; i < durees.length; i++) {
            var position = ronde.get(i).position();
            horloge.rouler(parcours.minutes(ici, position));
            horloge.passer(durees[i]);
            ici = position;
        }
        horloge.rentrer(parcours.minutes(ici, probleme.bus().base()));
        return horloge.exces(journee.fin()) <= 0;
    }
}
