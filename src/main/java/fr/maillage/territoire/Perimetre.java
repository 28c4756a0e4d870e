package fr.maillage.territoire;

import java.util.stream.IntStream;

/**
 * Any set of communes that is read as one territory: a commune, an EPCI, a département, France, or a free selection.
 *
 * <p>Communes are held as positions in {@link Territoires}, ascending and distinct.
 */
public final class Perimetre {
    private final Niveau niveau;
    private final String code;
    private final String nom;
    private final int[] positions;

    public Perimetre(Niveau niveau, String code, String nom, int[] positions) {
        this.niveau = niveau;
        this.code = code;
        this.nom = nom;
        this.positions = IntStream.of(positions).sorted().distinct().toArray();
    }

    public Niveau niveau() {
        return niveau;
    }

    public String code() {
        return code;
    }

    public String nom() {
        return nom;
    }

    /** Path of its page: « /territoires/epci/200066108 ». */
    public String chemin() {
        return chemin(niveau, code);
    }

    /** Path of the page of a territory. */
    public static String chemin(Niveau niveau, String code) {
        return niveau == Niveau.FRANCE ? "/territoires" : "/territoires/" + niveau.chemin() + "/" + code;
    }

    /** Number of communes. */
    public int taille() {
        return positions.length;
    }

    public IntStream positions() {
        return IntStream.of(positions);
    }

    public int[] positionsEnTableau() {
        return positions.clone();
    }
}
