package fr.maillage.fragilite.pages;

import fr.maillage.fragilite.Classe;
import fr.maillage.fragilite.IndiceDeFrance;
import fr.maillage.fragilite.ModeleIndice;
import fr.maillage.presentation.Carte;
import fr.maillage.presentation.CarteSvg;
import fr.maillage.territoire.Commune;
import fr.maillage.territoire.Contour;
import fr.maillage.territoire.Contours;
import fr.maillage.territoire.Departement;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.Territoires;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The choropleth of a territory: its communes by class, the limits of its groups, the names of its main towns. */
@Component
class CarteDeFragilite {
    /** How many towns are proposed to the drawing; those that would overlap are left out there. */
    private static final int NOMS = 16;

    private static final int GRANDS_NOMS = 3;

    /** Fill patterns of the drawing: no score first, then each class; what colour alone would not tell on a grey print. */
    private static final List<String> MOTIFS = List.of("hachures", "", "", "", "grain", "points");

    private final Territoires territoires;
    private final Contours contours;
    private final int[] epciDe;

    CarteDeFragilite(Territoires territoires, Contours contours) {
        this.territoires = territoires;
        this.contours = contours;
        this.epciDe = territoires.epciDe();
    }

    /**
     * The communes of {@code cadre}, with the limit of {@code territoire} drawn strong. They are the same, but for a commune,
     * which is shown inside its EPCI.
     *
     * @return empty when no commune of the frame has a contour
     */
    Optional<CarteSvg> communes(IndiceDeFrance indice, Perimetre cadre, Perimetre territoire) {
        int[] dedans = cadre.positionsEnTableau();
        var couches = new ArrayList<Carte.Couche>();
        couches.addAll(couches("voisinage ", voisinage(dedans), indice));
        couches.addAll(couches("", dedans, indice));
        if (couches.stream().allMatch(couche -> couche.formes().isEmpty())) {
            return Optional.empty();
        }
        var lignes = List.of(
                new Carte.Ligne("limite-groupe", contours.frontieres(cadre, i -> epciDe[i])),
                new Carte.Ligne("limite-territoire", anneaux(contours.contour(territoire))));
        return Optional.of(new CarteSvg(new Carte(
                "carte",
                titre(indice.modele(), territoire),
                description(indice, cadre),
                couches,
                lignes,
                noms(dedans))));
    }

    /** The départements of metropolitan France. */
    CarteSvg metropole(IndiceDeFrance indice) {
        return departements(indice, "carte", "Départements de métropole", positions(d -> !outreMer(d)));
    }

    /** The overseas départements, each to be drawn alone. */
    List<Integer> outreMer() {
        return positions(d -> outreMer(d) && !d.collectivite());
    }

    /** One département alone, as a small map. */
    CarteSvg vignette(IndiceDeFrance indice, Departement departement) {
        int position = territoires.departements().indexOf(departement);
        return departements(indice, "carte-" + departement.code(), departement.nom(), List.of(position));
    }

    private List<Integer> positions(Predicate<Departement> voulu) {
        var departements = territoires.departements();
        return IntStream.range(0, departements.size())
                .filter(d -> voulu.test(departements.get(d)))
                .boxed()
                .toList();
    }

    /** Overseas codes have three figures. */
    private static boolean outreMer(Departement departement) {
        return departement.code().length() == 3;
    }

    private CarteSvg departements(IndiceDeFrance indice, String id, String titre, List<Integer> positions) {
        var couches = parClasse("", positions, d -> indice.departement(d).classe(), d -> {
            var departement = territoires.departements().get(d);
            var contour = territoires
                    .perimetre(Niveau.DEPARTEMENT, departement.code())
                    .map(contours::contour)
                    .orElse(null);
            var score = indice.departement(d);
            return forme(
                    departement.code(),
                    departement.nom(),
                    score.total(),
                    Notes.totaux(indice.modele()),
                    score.classe(),
                    contour);
        });
        return new CarteSvg(new Carte(
                id,
                titre,
                "Chaque département porte la couleur de sa classe\u202f; le tableau donne les mêmes valeurs.",
                couches,
                List.of(),
                List.of()));
    }

    private static String titre(ModeleIndice modele, Perimetre territoire) {
        return territoire.nom() + "\u00a0: " + modele.nom();
    }

    private static String description(IndiceDeFrance indice, Perimetre cadre) {
        var repartition = indice.repartition(cadre);
        var parts = new ArrayList<String>();
        repartition
                .parts()
                .forEach(part ->
                        parts.add(part.classe().nom() + " " + part.communes().size()));
        if (!repartition.sansScore().isEmpty()) {
            parts.add("sans score " + repartition.sansScore().size());
        }
        return "Nombre de communes par classe\u00a0: " + String.join(", ", parts) + ".";
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

    private List<Carte.Couche> couches(String prefixe, int[] communes, IndiceDeFrance indice) {
        var notes = Notes.totaux(indice.modele());
        return parClasse(prefixe, IntStream.of(communes).boxed().toList(), indice::classe, i -> {
            Commune commune = territoires.commune(i);
            return forme(
                    commune.code(),
                    commune.nom(),
                    indice.total(i),
                    notes,
                    indice.classe(i),
                    contours.commune(i).orElse(null));
        });
    }

    private static List<Carte.Couche> parClasse(
            String prefixe,
            List<Integer> elements,
            IntFunction<Optional<Classe>> classe,
            IntFunction<Optional<Carte.Forme>> forme) {
        var couches = new ArrayList<Carte.Couche>();
        for (int rang = 0; rang <= Classe.NOMBRE; rang++) {
            int voulu = rang;
            var formes = elements.stream()
                    .filter(i -> classe.apply(i).map(Classe::rang).orElse(0) == voulu)
                    .map(forme::apply)
                    .flatMap(Optional::stream)
                    .toList();
            if (!formes.isEmpty()) {
                couches.add(new Carte.Couche(prefixe + "c" + rang, MOTIFS.get(rang), formes));
            }
        }
        return couches;
    }

    private static Optional<Carte.Forme> forme(
            String code, String nom, double total, Notes notes, Optional<Classe> classe, @Nullable Contour contour) {
        if (contour == null || contour.vide()) {
            return Optional.empty();
        }
        String valeur = classe.map(c -> notes.ecrire(total) + ", " + c.nom()).orElse("pas de score");
        return Optional.of(new Carte.Forme(code, nom + "\u00a0: " + valeur, anneaux(contour)));
    }

    private static List<double[]> anneaux(Contour contour) {
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
