package fr.maillage.couverture.tournee;

import fr.maillage.territoire.*;
import java.util.*;
import org.junit.jupiter.api.Test;

class MeuseTest {
    @Test
    void essai() {
        var t = TablesDesTerritoires.duProgramme().territoires();
        var arrets = new ArrayList<Arret>();
        var besoins = new ArrayList<Terrain.Besoin>();
        t.perimetre(Niveau.DEPARTEMENT, "55").orElseThrow().positions().mapToObj(t::commune).filter(c -> c.habitee() && c.centre() != null).forEach(c -> {
            arrets.add(new Arret(c.code(), "", c.code(), c.nom(), c.centre()));
            besoins.add(new Terrain.Besoin(c.code(), c.nom(), c.centre(), c.population() > 2000 ? 0 : c.population() * 0.3));
        });
        for (int[] wk : new int[][] {{1,1},{2,2},{4,4},{4,2},{8,8}}) {
            var bus = Essais.bus(wk[0], wk[1]);
            var p = new Probleme(bus, new Terrain(Essais.TRAJETS, besoins, 15), arrets, List.of());
            long t0 = System.nanoTime();
            var r = Recherche.proposer(p, 1, Recherche.Limites.millisecondes(3000));
            var b = Bilan.de(r.plan(), bus, p.terrain());
            System.out.printf("%s total %.0f: %.0f glouton %.0f borne %.0f ecart %.1f %% essais %d, arrets %d, %.2f s, km %.0f, presence %.0f h, tropLongues %d%n", Arrays.toString(wk), p.terrain().personnes(), r.personnes(), r.glouton(), r.borne(), 100*r.ecart(), r.essais(), b.arrets(), (System.nanoTime()-t0)/1e9, b.kilometresParMois(), b.minutesDePresenceParMois()/60, b.tropLongues());
            if (wk[0]==2) b.journees().forEach(j -> System.out.println(j.semaine()+" "+Journee.nom(j.jour())+" "+Plage.heureEnClair(j.depart())+" "+j.haltes().stream().map(h -> h.arret().nomDeCommune()+" "+h.presences().stream().map(Plage::enClair).toList()).toList()+" "+Plage.heureEnClair(j.retour())));
        }
    }
}
