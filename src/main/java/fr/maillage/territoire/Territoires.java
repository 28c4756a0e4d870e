package fr.maillage.territoire;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The whole of France, in memory: every commune at a fixed position (ascending code), with its EPCI and département.
 *
 * <p>Computations work on positions and primitive arrays; pages work on the records. Immutable, safe to share.
 */
public final class Territoires {
    private final List<Commune> communes;
    private final List<Epci> epcis;
    private final List<Departement> departements;
    private final Map<String, Integer> positionDesCommunes;
    private final Map<String, Integer> positionDesEpcis;
    private final Map<String, Integer> positionDesDepartements;
    private final int[] populations;
    private final int[] epciDe;
    private final int[] departementDe;

    /** Lists must be sorted by ascending code; a commune that names an unknown EPCI or département is refused. */
    public Territoires(List<Commune> communes, List<Epci> epcis, List<Departement> departements) {
        this.communes = List.copyOf(communes);
        this.epcis = List.copyOf(epcis);
        this.departements = List.copyOf(departements);
        this.positionDesCommunes =
                positions(communes.stream().map(Commune::code).toList());
        this.positionDesEpcis = positions(epcis.stream().map(Epci::code).toList());
        this.positionDesDepartements =
                positions(departements.stream().map(Departement::code).toList());
        this.populations = tableau(Commune::population);
        this.epciDe = tableau(c -> rang(positionDesEpcis, c.epci(), c));
        this.departementDe = tableau(c -> rang(positionDesDepartements, c.departement(), c));
    }

    private static Map<String, Integer> positions(List<String> codes) {
        var positions = new HashMap<String, Integer>(codes.size() * 2);
        for (int i = 0; i < codes.size(); i++) {
            if (i > 0 && codes.get(i - 1).compareTo(codes.get(i)) >= 0) {
                throw new IllegalArgumentException(
                        "codes must be distinct and ascending: " + codes.get(i - 1) + ", " + codes.get(i));
            }
            positions.put(codes.get(i), i);
        }
        return positions;
    }

    private static int rang(Map<String, Integer> positions, @Nullable String code, Commune commune) {
        if (code == null) {
            return -1;
        }
        Integer position = positions.get(code);
        if (position == null) {
            throw new IllegalArgumentException("commune " + commune.code() + " names an unknown territory: " + code);
        }
        return position;
    }

    private int[] tableau(ToIntFunction<Commune> valeur) {
        return communes.stream().mapToInt(valeur).toArray();
    }

    public List<Commune> communes() {
        return communes;
    }

    public List<Epci> epcis() {
        return epcis;
    }

    /** The 101 départements and the overseas collectivities, by code. */
    public List<Departement> departements() {
        return departements;
    }

    public Commune commune(int position) {
        return communes.get(position);
    }

    public OptionalInt position(String codeCommune) {
        Integer position = positionDesCommunes.get(codeCommune);
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }

    public Optional<Commune> commune(String code) {
        return Optional.ofNullable(positionDesCommunes.get(code)).map(communes::get);
    }

    public Optional<Epci> epci(String code) {
        return Optional.ofNullable(positionDesEpcis.get(code)).map(epcis::get);
    }

    public Optional<Departement> departement(String code) {
        return Optional.ofNullable(positionDesDepartements.get(code)).map(departements::get);
    }

    /** Inhabitants of each commune, by position. A copy. */
    public int[] populations() {
        return populations.clone();
    }

    /** For each commune, the position of its EPCI in {@link #epcis()}, or −1. A copy. */
    public int[] epciDe() {
        return epciDe.clone();
    }

    /** For each commune, the position of its département in {@link #departements()}. A copy. */
    public int[] departementDe() {
        return departementDe.clone();
    }

    public Optional<Perimetre> perimetre(Niveau niveau, String code) {
        return switch (niveau) {
            case COMMUNE ->
                commune(code)
                        .map(c -> new Perimetre(
                                niveau, code, c.nom(), new int[] {positionDesCommunes.getOrDefault(code, -1)}));
            case EPCI -> epci(code).map(e -> groupe(niveau, code, e.nom(), epciDe, positionDesEpcis));
            case DEPARTEMENT ->
                departement(code).map(d -> groupe(niveau, code, d.nom(), departementDe, positionDesDepartements));
            case FRANCE -> Optional.of(france());
            case SELECTION -> Optional.empty();
        };
    }

    public Perimetre france() {
        return new Perimetre(
                Niveau.FRANCE,
                "FR",
                "France",
                IntStream.range(0, communes.size()).toArray());
    }

    private static Perimetre groupe(
            Niveau niveau, String code, String nom, int[] groupeDe, Map<String, Integer> positions) {
        int groupe = positions.getOrDefault(code, -1);
        int[] membres = IntStream.range(0, groupeDe.length)
                .filter(i -> groupeDe[i] == groupe)
                .toArray();
        return new Perimetre(niveau, code, nom, membres);
    }

    /** Inhabitants of a perimeter. */
    public long population(Perimetre perimetre) {
        return perimetre.positions().mapToLong(i -> populations[i]).sum();
    }

    @Override
    public String toString() {
        return "Territoires[" + communes.size() + " communes, " + epcis.size() + " EPCI, " + departements.size()
                + " départements et collectivités, "
                + Arrays.stream(populations).asLongStream().sum() + " habitants]";
    }
}
