package fr.maillage.couverture.permanence;

import fr.maillage.couverture.Vue;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A study: where to add permanences in a territory.
 *
 * @param perimetre « departement:55 », « epci:200066108 », « selection:… »
 * @param vue service, way to count minutes, rounds counted or not, index
 * @param minutes of the objective
 * @param nombre permanences to add, 1 to {@value #NOMBRE_MAX}; for {@link Objectif#TOUS} it is what is allowed at most
 * @param candidates communes that may receive one
 * @param epinglees codes of communes that must receive one
 * @param refusees codes of communes that may not
 */
public record Etude(
        String perimetre,
        Vue vue,
        Objectif objectif,
        double minutes,
        int nombre,
        Candidates candidates,
        List<String> epinglees,
        List<String> refusees) {
    public static final int NOMBRE_MAX = 20;

    public Etude {
        epinglees = List.copyOf(new TreeSet<>(epinglees));
        var refus = new TreeSet<>(refusees);
        epinglees.forEach(refus::remove);
        refusees = List.copyOf(refus);
        if (nombre < 1 || nombre > NOMBRE_MAX) {
            throw new IllegalArgumentException("number of permanences: " + nombre);
        }
        if (!(minutes > 0)) {
            throw new IllegalArgumentException("minutes: " + minutes);
        }
    }

    public enum Objectif {
        COUVERTURE("Que le plus de personnes concernées aient un lieu à portée"),
        TEMPS("Que ceux à qui l’accès manque gagnent le plus de minutes"),
        TOUS("Que plus personne ne soit au-delà de la durée");

        private final String libelle;

        Objectif(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }

    /**
     * @param habitants communes with fewer inhabitants are out
     * @param avecBibliotheque only those where a library is among the known places
     * @param choisies codes chosen by hand; empty for no such limit
     */
    public record Candidates(int habitants, boolean avecBibliotheque, List<String> choisies) {
        public Candidates {
            choisies = List.copyOf(new TreeSet<>(choisies));
            if (habitants < 0) {
                throw new IllegalArgumentException("inhabitants: " + habitants);
            }
        }
    }

    /** The same study where this commune must receive a permanence. */
    public Etude epingler(String commune) {
        return avec(plus(epinglees, commune), sans(refusees, commune));
    }

    /** The same study where this commune may not receive one. */
    public Etude refuser(String commune) {
        return avec(sans(epinglees, commune), plus(refusees, commune));
    }

    /** The same study where this commune is a candidate like others. */
    public Etude liberer(String commune) {
        return avec(sans(epinglees, commune), sans(refusees, commune));
    }

    public Etude avecNombre(int autre) {
        return new Etude(perimetre, vue, objectif, minutes, autre, candidates, epinglees, refusees);
    }

    private Etude avec(List<String> epinglees, List<String> refusees) {
        return new Etude(perimetre, vue, objectif, minutes, nombre, candidates, epinglees, refusees);
    }

    private static List<String> plus(List<String> codes, String code) {
        return Stream.concat(codes.stream(), Stream.of(code)).toList();
    }

    private static List<String> sans(List<String> codes, String code) {
        return codes.stream().filter(c -> !c.equals(code)).toList();
    }
}
