package fr.maillage.enquete.resultat;

import fr.maillage.enquete.Decoupage;
import fr.maillage.enquete.reponse.Reponse;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Those who answered, split in every way: by EPCI and its communes, by class of fragility, by collection point. */
final class Groupes {
    private static final String DEHORS = "dehors";
    private static final String AUCUN = "";
    private static final String SANS_EPCI = "sans";

    /** Last in every table. */
    private static final String A_LA_FIN = "\uffff";

    private final Reperes reperes;
    private final List<@Nullable Groupe> groupes = new ArrayList<>();
    private final Map<String, Integer> indices = new HashMap<>();
    private final int[][] appartenances;
    private final int[] places;
    private final Map<String, BitSet> parLieu = new LinkedHashMap<>();
    private final Partage partage;
    private final List<BitSet> membres;

    /** @param commune the commune that an answer tells; empty when it tells none */
    Groupes(List<Reponse> reponses, Function<Reponse, Optional<String>> commune, Reperes reperes) {
        this.reperes = reperes;
        groupes.add(null);
        appartenances = new int[reponses.size()][];
        for (int r = 0; r < appartenances.length; r++) {
            appartenances[r] =
                    ranger(commune.apply(reponses.get(r)), reponses.get(r).point());
        }
        var lieux = List.copyOf(parLieu.keySet());
        places = reponses.stream()
                .map(commune)
                .map(this::lieu)
                .mapToInt(lieux::indexOf)
                .toArray();
        partage = partager();
        membres = IntStream.range(0, groupes.size()).mapToObj(g -> new BitSet()).toList();
        for (int r = 0; r < appartenances.length; r++) {
            for (int g : appartenances[r]) {
                membres.get(g).set(r);
            }
        }
    }

    private int[] ranger(Optional<String> commune, String point) {
        var rangs = new BitSet();
        rangs.set(0);
        if (commune.isEmpty()) {
            rangs.set(indice(Decoupage.EPCI, AUCUN, "Commune non précisée", 0, A_LA_FIN + "b"));
            rangs.set(indice(Decoupage.CLASSE, AUCUN, "Commune non précisée", 0, "7"));
        } else if (!reperes.dansLeTerritoire(commune.get())) {
            rangs.set(indice(Decoupage.EPCI, DEHORS, "Hors du territoire", 0, A_LA_FIN + "a"));
            rangs.set(indice(Decoupage.CLASSE, DEHORS, "Hors du territoire", 0, "6"));
        } else {
            situer(commune.get(), rangs);
        }
        // The place: what the public knows of where this answer stands.
        parLieu.computeIfAbsent(lieu(commune), l -> (BitSet) rangs.clone());
        rangs.set(
                point.isEmpty()
                        ? indice(Decoupage.POINT, AUCUN, "Sans point de collecte", 0, A_LA_FIN)
                        : indice(Decoupage.POINT, point, reperes.nomDuPoint(point), 0, reperes.nomDuPoint(point)));
        return rangs.stream().toArray();
    }

    private String lieu(Optional<String> commune) {
        return commune.map(c -> reperes.dansLeTerritoire(c) ? c : DEHORS).orElse(AUCUN);
    }

    private void situer(String commune, BitSet rangs) {
        var s = reperes.situer(commune);
        int epci = s.epci().isEmpty()
                ? indice(Decoupage.EPCI, SANS_EPCI, "Sans intercommunalité", 0, A_LA_FIN)
                : indice(Decoupage.EPCI, s.epci(), s.nomDeLEpci(), 0, s.nomDeLEpci());
        rangs.set(epci);
        rangs.set(indice(Decoupage.COMMUNE, commune, s.nom(), epci, s.nomDeLEpci() + " " + s.nom()));
        rangs.set(indice(
                Decoupage.CLASSE,
                String.valueOf(s.classe()),
                reperes.nomDeLaClasse(s.classe()),
                0,
                s.classe() == Reperes.SANS_CLASSE ? "5b" : String.valueOf(s.classe())));
    }

    private int indice(Decoupage decoupage, String id, String libelle, int parent, String ordre) {
        var cle = decoupage + " " + id;
        return indices.computeIfAbsent(cle, c -> {
            groupes.add(new Groupe(decoupage, id, libelle, parent, ordre));
            return groupes.size() - 1;
        });
    }

    private Partage partager() {
        int nombre = groupes.size();
        int[] familles = new int[nombre];
        int[] parents = new int[nombre];
        var numeros = new HashMap<String, Integer>();
        familles[0] = -1;
        parents[0] = -1;
        for (int g = 1; g < nombre; g++) {
            var groupe = groupe(g);
            parents[g] = groupe.parent();
            familles[g] = numeros.computeIfAbsent(groupe.decoupage() + " " + groupe.parent(), c -> numeros.size());
        }
        List<BitSet> places =
                IntStream.range(0, nombre).mapToObj(g -> new BitSet()).toList();
        int place = 0;
        for (var rangs : parLieu.values()) {
            int ici = place++;
            rangs.stream().forEach(g -> places.get(g).set(ici));
        }
        return new Partage(familles, parents, places, place);
    }

    Groupe groupe(int rang) {
        var groupe = groupes.get(rang);
        if (groupe == null) {
            throw new IllegalArgumentException("everybody is not a group of a table");
        }
        return groupe;
    }

    Partage partage() {
        return partage;
    }

    /** People of each group, among those whose rank is in {@code retenus}. */
    int[] tailles(BitSet retenus) {
        int[] tailles = new int[groupes.size()];
        retenus.stream().forEach(r -> {
            for (int g : appartenances[r]) {
                tailles[g]++;
            }
        });
        return tailles;
    }

    /** People in each place, among those whose rank is in {@code retenus}. */
    int[] parPlace(BitSet retenus) {
        int[] tailles = new int[partage.nombreDePlaces()];
        retenus.stream().forEach(r -> tailles[places[r]]++);
        return tailles;
    }

    /** The ranks of the answers of a group. */
    BitSet membres(int groupe) {
        return membres.get(groupe);
    }

    /** The groups of a way of splitting, in the order of its table. */
    List<Integer> de(Decoupage decoupage) {
        return IntStream.range(1, groupes.size())
                .filter(g -> groupe(g).decoupage() == decoupage)
                .boxed()
                .sorted(Comparator.comparing(g -> groupe(g).ordre()))
                .toList();
    }

    /** The group of an answer in a way of splitting; 0 for none. */
    int de(int reponse, Decoupage decoupage) {
        return IntStream.of(appartenances[reponse])
                .filter(g -> g != 0 && groupe(g).decoupage() == decoupage)
                .findFirst()
                .orElse(0);
    }
}
