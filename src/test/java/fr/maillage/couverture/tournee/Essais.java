package fr.maillage.couverture.tournee;

import fr.maillage.couverture.Liaisons;
import fr.maillage.couverture.LiaisonsAVolDOiseau;
import fr.maillage.couverture.ModeleDeTemps;
import fr.maillage.territoire.Coordonnees;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;

/** Small made-up countries for buses. */
final class Essais {
    static final ModeleDeTemps PRUDENT = new ModeleDeTemps("prudent", "prudent", 2.784, 0.812, "essai");
    static final Parcours PARCOURS = Parcours.de(PRUDENT);
    static final Coordonnees BASE = new Coordonnees(5.4, 48.9);

    private Essais() {}

    static Bus bus(int semaines, int frequence) {
        return new Bus(
                BASE,
                Bus.chaque(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), new Plage(8 * 60 + 30, 17 * 60 + 30)),
                90,
                240,
                15,
                new Bus.Pause(12 * 60 + 30, 60),
                18 * 60,
                semaines,
                frequence);
    }

    static Arret arret(String id, double longitude, double latitude) {
        return Arret.deCommune(id, id, "Commune " + id, new Coordonnees(longitude, latitude));
    }

    /** Made-up roads: longer one way than the other, and sometimes longer straight than by a detour. */
    static Parcours routes() {
        var droit = LiaisonsAVolDOiseau.de(PRUDENT);
        return new Parcours(new Liaisons() {
            private double detour(Coordonnees de, Coordonnees vers) {
                return 1 + 0.8 * (Math.abs(31L * de.hashCode() + vers.hashCode()) % 1000) / 1000.0;
            }

            @Override
            public double minutes(Coordonnees de, Coordonnees vers) {
                return droit.minutes(de, vers) * detour(de, vers);
            }

            @Override
            public double kilometres(Coordonnees de, Coordonnees vers) {
                return de.kilometresJusqua(vers) * detour(de, vers);
            }

            @Override
            public String mesure() {
                return "routes d’essai";
            }
        });
    }

    static Probleme pays(Random alea) {
        return pays(alea, PARCOURS);
    }

    /** Communes thrown at random in a square of about 50 km, each a need and a candidate. */
    static Probleme pays(Random alea, Parcours parcours) {
        int nombre = 5 + alea.nextInt(60);
        var arrets = new ArrayList<Arret>();
        var besoins = new ArrayList<Terrain.Besoin>();
        for (int i = 0; i < nombre; i++) {
            var arret = arret("c" + i, 5.05 + 0.7 * alea.nextDouble(), 48.65 + 0.5 * alea.nextDouble());
            arrets.add(arret);
            besoins.add(new Terrain.Besoin(
                    arret.commune(),
                    arret.nomDeCommune(),
                    arret.position(),
                    alea.nextInt(4) == 0 ? 0 : alea.nextInt(300)));
        }
        var jours = EnumSet.noneOf(DayOfWeek.class);
        while (jours.isEmpty()) {
            for (var jour : DayOfWeek.values()) {
                if (alea.nextInt(3) == 0) {
                    jours.add(jour);
                }
            }
        }
        int debut = 7 * 60 + 30 * alea.nextInt(6);
        int minimal = 30 + 15 * alea.nextInt(8);
        var bus = new Bus(
                BASE,
                Bus.chaque(jours, new Plage(debut, debut + 120 + 30 * alea.nextInt(18))),
                minimal,
                minimal + 15 * alea.nextInt(10),
                5 * alea.nextInt(5),
                alea.nextBoolean()
                        ? Bus.Pause.AUCUNE
                        : new Bus.Pause(12 * 60 + 15 * alea.nextInt(4), 30 + 15 * alea.nextInt(3)),
                17 * 60 + 30 * alea.nextInt(6),
                1 + alea.nextInt(Bus.SEMAINES_MAX),
                1 + alea.nextInt(Bus.SEMAINES_MAX));
        return new Probleme(bus, new Terrain(parcours, besoins, 10 + alea.nextInt(10)), arrets, List.of());
    }
}
