package fr.maillage.territoire;

import fr.maillage.territoire.topologie.Assemblage;
import fr.maillage.territoire.topologie.Cotes;
import fr.maillage.territoire.topologie.LectureTopoJson;
import fr.maillage.territoire.topologie.Topologie;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The outlines of communes and of any set of communes, and who touches whom, all from shared arcs: no gap, no overlap, no
 * geometry library. Communes without contour (overseas collectivities, communes created anew) are simply not drawn.
 *
 * <p>Read in the background; the first use waits for it. Immutable, safe to share.
 */
public final class Contours {
    private final Territoires territoires;
    private final FutureTask<Carte> lecture;
    private final Map<String, Contour> connus = new ConcurrentHashMap<>();

    /** What is read once: {@code rangs} gives the shape of each commune, −1 without; {@code positions} the reverse. */
    private record Carte(Topologie topologie, Cotes cotes, Assemblage assemblage, int[] rangs, int[] positions) {}

    private Contours(Territoires territoires, FutureTask<Carte> lecture) {
        this.territoires = territoires;
        this.lecture = lecture;
    }

    /** Starts reading at once, without waiting. */
    public static Contours enArrierePlan(TablesDesTerritoires tables, Territoires territoires) {
        var lecture = new FutureTask<>(() -> lire(tables, territoires));
        Thread.ofPlatform().daemon().name("lecture-des-contours").start(lecture);
        return new Contours(territoires, lecture);
    }

    private static Carte lire(TablesDesTerritoires tables, Territoires territoires) {
        try (InputStream flux = tables.contours()) {
            Topologie topologie = LectureTopoJson.lire(flux, "code");
            int[] rangs = new int[territoires.communes().size()];
            Arrays.fill(rangs, -1);
            int[] positions = new int[topologie.codes().size()];
            for (int rang = 0; rang < positions.length; rang++) {
                String code = topologie.codes().get(rang);
                positions[rang] = territoires
                        .position(code)
                        .orElseThrow(() -> new IllegalStateException("contour of an unknown commune: " + code));
                rangs[positions[rang]] = rang;
            }
            return new Carte(topologie, new Cotes(topologie), new Assemblage(topologie), rangs, positions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Carte carte() {
        try {
            return lecture.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while contours were being read", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the shipped contours cannot be read", e.getCause());
        }
    }

    /** Outline of a commune; empty when no source gives it. */
    public Optional<Contour> commune(int position) {
        Carte carte = carte();
        int rang = carte.rangs[position];
        return rang < 0
                ? Optional.empty()
                : Optional.of(new Contour(carte.assemblage.polygones(carte.assemblage.arcs(rang))));
    }

    /** Outline of all its communes together, inner limits dissolved; {@link Contour#vide()} when none has a contour. */
    public Contour contour(Perimetre perimetre) {
        return perimetre.niveau() == Niveau.SELECTION
                ? dissoudre(perimetre)
                : connus.computeIfAbsent(perimetre.niveau() + " " + perimetre.code(), cle -> dissoudre(perimetre));
    }

    private Contour dissoudre(Perimetre perimetre) {
        Carte carte = carte();
        BitSet dedans = rangs(perimetre, carte);
        return new Contour(carte.assemblage.polygones(carte.cotes.bord(dedans::get)));
    }

    /** The box around a perimeter; empty when none of its communes has a contour. */
    public Optional<Emprise> emprise(Perimetre perimetre) {
        Contour contour = contour(perimetre);
        return contour.vide() ? Optional.empty() : Optional.of(contour.emprise());
    }

    /** A point well inside the largest part of a commune, for its label; empty when it has no contour. */
    public Optional<Coordonnees> pointInterieur(int position) {
        Carte carte = carte();
        int rang = carte.rangs[position];
        return rang < 0 ? Optional.empty() : Optional.of(carte.topologie.pointInterieur(rang));
    }

    /** Communes that share a stretch of border with this one, ascending. A common point is not enough. */
    public int[] voisines(int position) {
        Carte carte = carte();
        int rang = carte.rangs[position];
        return rang < 0
                ? new int[0]
                : IntStream.of(carte.assemblage.arcs(rang))
                        .map(arc -> arc < 0 ? carte.cotes.endroit(~arc) : carte.cotes.envers(arc))
                        .filter(autre -> autre != Cotes.PERSONNE && autre != rang)
                        .map(autre -> carte.positions[autre])
                        .sorted()
                        .distinct()
                        .toArray();
    }

    /**
     * The limits between groups of communes inside a perimeter (for instance between its EPCI), each stretch once, as lines
     * {@code [lon0, lat0, lon1, lat1, …]}. The outer border is not among them.
     *
     * @param groupe from the position of a commune to the number of its group; see {@link Territoires#epciDe()}
     */
    public List<double[]> frontieres(Perimetre perimetre, IntUnaryOperator groupe) {
        Carte carte = carte();
        BitSet dedans = rangs(perimetre, carte);
        return carte.assemblage.lignes(IntStream.range(0, carte.cotes.nombreDArcs())
                .filter(arc -> {
                    int un = carte.cotes.endroit(arc);
                    int autre = carte.cotes.envers(arc);
                    return un != Cotes.PERSONNE
                            && autre != Cotes.PERSONNE
                            && dedans.get(un)
                            && dedans.get(autre)
                            && groupe.applyAsInt(carte.positions[un]) != groupe.applyAsInt(carte.positions[autre]);
                })
                .toArray());
    }

    /** EPCI on the other side of the border, longest common border first; those with a commune inside are left out. */
    public List<Epci> epciVoisins(Perimetre perimetre) {
        return voisins(perimetre, territoires.epciDe(), territoires.epcis());
    }

    /** Départements on the other side of the border, longest common border first; those with a commune inside are left out. */
    public List<Departement> departementsVoisins(Perimetre perimetre) {
        return voisins(perimetre, territoires.departementDe(), territoires.departements());
    }

    private <T> List<T> voisins(Perimetre perimetre, int[] groupeDe, List<T> groupes) {
        Carte carte = carte();
        BitSet dedans = rangs(perimetre, carte);
        double[] longueurs = new double[groupes.size()];
        for (int arc : carte.cotes.bord(dedans::get)) {
            int dehors = arc < 0 ? carte.cotes.endroit(~arc) : carte.cotes.envers(arc);
            int groupe = dehors == Cotes.PERSONNE ? -1 : groupeDe[carte.positions[dehors]];
            if (groupe >= 0) {
                longueurs[groupe] += carte.assemblage.longueur(arc);
            }
        }
        perimetre.positions().filter(p -> groupeDe[p] >= 0).forEach(p -> longueurs[groupeDe[p]] = 0);
        return IntStream.range(0, longueurs.length)
                .filter(g -> longueurs[g] > 0)
                .boxed()
                .sorted((a, b) -> Double.compare(longueurs[b], longueurs[a]))
                .<T>map(groupes::get)
                .toList();
    }

    private static BitSet rangs(Perimetre perimetre, Carte carte) {
        var rangs = new BitSet(carte.positions.length);
        perimetre.positions().map(p -> carte.rangs[p]).filter(r -> r >= 0).forEach(rangs::set);
        return rangs;
    }
}
