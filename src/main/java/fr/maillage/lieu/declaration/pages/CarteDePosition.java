package fr.maillage.lieu.declaration.pages;

import fr.maillage.presentation.Carte;
import fr.maillage.presentation.CarteSvg;
import fr.maillage.territoire.Commune;
import fr.maillage.territoire.Contour;
import fr.maillage.territoire.Contours;
import fr.maillage.territoire.Coordonnees;
import fr.maillage.territoire.Territoires;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A commune, its neighbours' names around it, and the marker. */
@Component
class CarteDePosition {
    private static final double RAYON_EN_DEGRES = 0.0022;
    private static final int COTES = 12;

    private final Territoires territoires;
    private final Contours contours;

    CarteDePosition(Territoires territoires, Contours contours) {
        this.territoires = territoires;
        this.contours = contours;
    }

    /** @return empty when the commune has no outline (overseas collectivities) */
    Optional<CarteSvg> de(Commune commune, @Nullable Coordonnees repere) {
        int position = territoires.position(commune.code()).orElse(-1);
        var contour = position < 0 ? Optional.<Contour>empty() : contours.commune(position);
        return contour.filter(c -> !c.vide())
                .map(c -> new CarteSvg(new Carte(
                        "carte-position",
                        "Carte de " + commune.nom(),
                        repere == null
                                ? "Le contour de la commune, sans repère."
                                : "Le contour de la commune, et un repère à l’endroit donné.",
                        List.of(
                                new Carte.Couche("voisine", "", formes(contours.voisines(position))),
                                new Carte.Couche("commune", "", List.of(forme(commune, c))),
                                new Carte.Couche("repere", "", repere == null ? List.of() : List.of(repere(repere)))),
                        List.of(),
                        noms(commune, contours.voisines(position)))));
    }

    private List<Carte.Forme> formes(int[] positions) {
        return Arrays.stream(positions)
                .boxed()
                .flatMap(i -> contours.commune(i).map(c -> forme(territoires.commune(i), c)).stream())
                .toList();
    }

    private static Carte.Forme forme(Commune commune, Contour contour) {
        return new Carte.Forme(
                commune.code(),
                commune.nom(),
                contour.polygones().stream().flatMap(List::stream).toList());
    }

    /** A small disc: the drawing knows shapes only. */
    private static Carte.Forme repere(Coordonnees centre) {
        var anneau = new double[2 * (COTES + 1)];
        double etirement = 1 / Math.cos(Math.toRadians(centre.latitude()));
        for (int i = 0; i <= COTES; i++) {
            double angle = 2 * Math.PI * i / COTES;
            anneau[2 * i] = centre.longitude() + RAYON_EN_DEGRES * etirement * Math.cos(angle);
            anneau[2 * i + 1] = centre.latitude() + RAYON_EN_DEGRES * Math.sin(angle);
        }
        return new Carte.Forme("repere", "Le lieu", List.of(anneau));
    }

    private List<Carte.Etiquette> noms(Commune commune, int[] voisines) {
        return IntStream.concat(territoires.position(commune.code()).stream(), Arrays.stream(voisines))
                .boxed()
                .flatMap(i -> contours
                        .pointInterieur(i)
                        .map(p -> new Carte.Etiquette(
                                territoires.commune(i).nom(),
                                p.longitude(),
                                p.latitude(),
                                territoires.commune(i).equals(commune) ? 1 : 2))
                        .stream())
                .toList();
    }
}
