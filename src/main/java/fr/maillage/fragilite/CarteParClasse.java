package fr.maillage.fragilite;

import fr.maillage.presentation.Carte;
import fr.maillage.presentation.CarteSvg;
import fr.maillage.territoire.Contour;
import fr.maillage.territoire.Contours;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.Territoires;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * A choropleth of communes in five classes, whatever the classes say: fills, neighbourhood, limits of EPCI, names of the main towns. Class 1 is
 * the best (dark blue), class 5 the worst (dark orange, dotted), class 0 has no answer (hatched).
 */
@Component
public class CarteParClasse {
    /** How many towns are proposed to the drawing; those that would overlap are left out there. */
    private static final int NOMS = 16;

    private static final int GRANDS_NOMS = 3;
    private static final int CLASSES = 5;

    /** Fill patterns of the drawing: no answer first, then each class; what colour alone would not tell on a grey print. */
    private static final List<String> MOTIFS = List.of("hachures", "", "", "", "grain", "points");

    private final Territoires territoires;
    private final Contours contours;
    private final int[] epciDe;

    CarteParClasse(Territoires territoires, Contours contours) {
        this.territoires = territoires;
        this.contours = contours;
        this.epciDe = territoires.epciDe();
    }

    /**
     * What is drawn.
     *
     * @param titre accessible name
     * @param description what the drawing shows, for who does not see it
     * @param rang class of a commune, 0 to 5
     * @param valeur what a pointer that rests on a commune shows after its name
     */
    public record Sujet(String titre, String description, IntUnaryOperator rang, IntFunction<String> valeur) {}

    /**
     * The communes of {@code cadre}, with the limit of {@code territoire} drawn strong. They are the same, but for a commune,
     * which is shown inside its EPCI.
     *
     * @param reperes points, drawn last
     * @return empty when no commune of the frame has a contour
     */
    public Optional<CarteSvg> dessiner(
            Sujet sujet, Perimetre cadre, Perimetre territoire, Collection<Carte.Repere> reperes) {
        int[] dedans = cadre.positionsEnTableau();
        var couches = new ArrayList<Carte.Couche>();
        couches.addAll(couches("voisinage ", voisinage(dedans), sujet));
        couches.addAll(couches("", dedans, sujet));
        if (couches.stream().allMatch(couche -> couche.formes().isEmpty())) {
            return Optional.empty();
        }
        var lignes = List.of(
                new Carte.Ligne("limite-groupe", contours.frontieres(cadre, i -> epciDe[i])),
                new Carte.Ligne("limite-territoire", anneaux(contours.contour(territoire))));
        return Optional.of(new CarteSvg(new Carte(
                "carte",
                sujet.titre(),
                sujet.description(),
                couches,
                lignes,
                noms(dedans),
                List.copyOf(reperes),
                reperes.isEmpty() ? null : cadre(cadre))));
    }

    /** With points, the frame must be said: some may stand outside. */
    private Carte.Cadre cadre(Perimetre cadre) {
        var emprise = contours.emprise(cadre).orElseThrow();
        double marge = 0.04 * Math.max(emprise.est() - emprise.ouest(), emprise.nord() - emprise.sud());
        return new Carte.Cadre(
                emprise.ouest() - marge, emprise.sud() - marge, emprise.est() + marge, emprise.nord() + marge);
    }

    private int[] voisinage(int[] dedans) {
        var connues = new HashSet<Integer>();
        IntStream.of(dedans).forEach(connues::add);
        return IntStream.of(dedans)
                .flatMap(i -> IntStream.of(contours.voisines(i)))
                .filter(i -> !connues.contains(i))
                .distinct()
                .sorted()
                .toArray();
    }

    private List<Carte.Couche> couches(String prefixe, int[] communes, Sujet sujet) {
        return parClasse(prefixe, IntStream.of(communes).boxed().toList(), sujet.rang(), i -> {
            var commune = territoires.commune(i);
            return contours.commune(i)
                    .filter(contour -> !contour.vide())
                    .map(contour -> new Carte.Forme(
                            commune.code(),
                            commune.nom() + "\u00a0: " + sujet.valeur().apply(i),
                            anneaux(contour)));
        });
    }

    /**
     * Layers of shapes, one per class, worst last.
     *
     * @param prefixe put before the style of each layer
     * @param forme empty for an element that cannot be drawn
     */
    public static List<Carte.Couche> parClasse(
            String prefixe, List<Integer> elements, IntUnaryOperator rang, IntFunction<Optional<Carte.Forme>> forme) {
        var couches = new ArrayList<Carte.Couche>();
        for (int classe = 0; classe <= CLASSES; classe++) {
            int voulue = classe;
            var formes = elements.stream()
                    .filter(i -> rang.applyAsInt(i) == voulue)
                    .map(forme::apply)
                    .flatMap(Optional::stream)
                    .toList();
            if (!formes.isEmpty()) {
                couches.add(new Carte.Couche(prefixe + "c" + classe, MOTIFS.get(classe), formes));
            }
        }
        return couches;
    }

    /** All rings of an outline, holes included. */
    public static List<double[]> anneaux(Contour contour) {
        return contour.polygones().stream().flatMap(List::stream).toList();
    }

    private List<Carte.Etiquette> noms(int[] communes) {
        List<Integer> villes = IntStream.of(communes)
                .boxed()
                .sorted(Comparator.comparingInt(i -> -territoires.commune(i).population()))
                .limit(NOMS)
                .toList();
        var noms = new ArrayList<Carte.Etiquette>();
        for (int i : villes) {
            int importance = noms.size() < GRANDS_NOMS ? 1 : 2;
            contours.pointInterieur(i)
                    .ifPresent(point -> noms.add(new Carte.Etiquette(
                            territoires.commune(i).nom(), point.longitude(), point.latitude(), importance)));
        }
        return noms;
    }
}
