package fr.maillage.couverture.tournee;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * A cycle of rounds. Holds whatever people make of it, days that are too long included: {@link Deroulement} tells what happens. Immutable.
 *
 * @param semaines weeks in the cycle
 * @param arrets those that stages name
 * @param etapes in the order that the bus makes them, for those of the same day
 */
public record Plan(int semaines, List<Arret> arrets, List<Etape> etapes) {
    /** More stages than this are refused: a bus that stops ten times a day in each week of the longest cycle. */
    public static final int ETAPES_MAX = 600;

    public Plan {
        etapes = List.copyOf(etapes);
        if (semaines < 1 || semaines > Bus.SEMAINES_MAX || etapes.size() > ETAPES_MAX) {
            throw new IllegalArgumentException(semaines + " weeks, " + etapes.size() + " stages");
        }
        var nommes = new HashSet<String>();
        for (var etape : etapes) {
            if (etape.semaines().last() > semaines) {
                throw new IllegalArgumentException("week " + etape.semaines().last() + " of a cycle of " + semaines);
            }
            nommes.add(etape.arret());
        }
        var connus = new HashMap<String, Arret>();
        arrets.forEach(a -> connus.put(a.id(), a));
        if (!connus.keySet().containsAll(nommes)) {
            throw new IllegalArgumentException("stages name unknown stops");
        }
        arrets = connus.values().stream()
                .filter(a -> nommes.contains(a.id()))
                .sorted(java.util.Comparator.comparing(Arret::id))
                .toList();
    }

    public static Plan vide(int semaines) {
        return new Plan(semaines, List.of(), List.of());
    }

    Map<String, Arret> parId() {
        var parId = new HashMap<String, Arret>();
        arrets.forEach(a -> parId.put(a.id(), a));
        return parId;
    }

    /** @throws IllegalArgumentException when no stage names it */
    public Arret arret(String id) {
        return arrets.stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown stop: " + id));
    }

    /** @param rang where it comes among all stages; at the end when past it */
    public Plan avec(Arret arret, Etape etape, int rang) {
        var plus = new ArrayList<>(etapes);
        plus.add(Math.clamp(rang, 0, etapes.size()), etape);
        var tous = new ArrayList<>(arrets);
        if (tous.stream().noneMatch(a -> a.id().equals(arret.id()))) {
            tous.add(arret);
        }
        return new Plan(semaines, tous, plus);
    }

    public Plan sans(int etape) {
        var moins = new ArrayList<>(etapes);
        moins.remove(etape);
        return new Plan(semaines, arrets, moins);
    }

    public Plan remplacer(int etape, Etape autre) {
        var autres = new ArrayList<>(etapes);
        autres.set(etape, autre);
        return new Plan(semaines, arrets, autres);
    }

    /** The same round with this stop as it now is, wherever stages name it. */
    public Plan avec(Arret arret) {
        return new Plan(
                semaines,
                arrets.stream().map(a -> a.id().equals(arret.id()) ? arret : a).toList(),
                etapes);
    }

    /** The same stage at another stop. */
    public Plan remplacer(int etape, Arret autre) {
        var tous = new ArrayList<>(arrets);
        tous.removeIf(a -> a.id().equals(autre.id()));
        tous.add(autre);
        var autres = new ArrayList<>(etapes);
        autres.set(etape, etapes.get(etape).pour(autre.id()));
        return new Plan(semaines, tous, autres);
    }

    /** The stage one place earlier or later among those that share a day with it; unchanged at either end. */
    public Plan decaler(int etape, boolean plusTot) {
        var voulue = etapes.get(etape);
        int pas = plusTot ? -1 : 1;
        for (int autre = etape + pas; autre >= 0 && autre < etapes.size(); autre += pas) {
            var voisine = etapes.get(autre);
            if (voisine.jour() == voulue.jour() && voisine.semaines().stream().anyMatch(voulue.semaines()::contains)) {
                var autres = new ArrayList<>(etapes);
                autres.remove(etape);
                autres.add(
                        autre,
                        new Etape(
                                voulue.arret(),
                                voulue.jour(),
                                voulue.semaines(),
                                new Etape.Libre(voulue.horaire().duree())));
                return new Plan(semaines, arrets, autres);
            }
        }
        return this;
    }

    /** The same round as part of a longer cycle, whose length must be a multiple of this one's. */
    public Plan surUnCycleDe(int autresSemaines) {
        if (autresSemaines % semaines != 0) {
            throw new IllegalArgumentException(semaines + " weeks into " + autresSemaines);
        }
        var longues = etapes.stream()
                .map(e -> {
                    var toutes = new java.util.TreeSet<Integer>();
                    for (int debut = 0; debut < autresSemaines; debut += semaines) {
                        for (int semaine : e.semaines()) {
                            toutes.add(debut + semaine);
                        }
                    }
                    return new Etape(e.arret(), e.jour(), toutes, e.horaire());
                })
                .toList();
        return new Plan(autresSemaines, arrets, longues);
    }
}
