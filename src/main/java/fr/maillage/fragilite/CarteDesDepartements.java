package fr.maillage.fragilite;

import fr.maillage.presentation.Carte;
import fr.maillage.presentation.CarteSvg;
import fr.maillage.territoire.Contours;
import fr.maillage.territoire.Departement;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Territoires;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Choropleths of départements in five classes, whatever the classes say. Subjects read positions of {@code Territoires.departements()}. */
@Component
public class CarteDesDepartements {
    private final Territoires territoires;
    private final Contours contours;

    CarteDesDepartements(Territoires territoires, Contours contours) {
        this.territoires = territoires;
        this.contours = contours;
    }

    /** Metropolitan France. */
    public CarteSvg metropole(CarteParClasse.Sujet sujet) {
        return dessiner("carte", sujet.titre(), sujet, positions(territoires, d -> !outreMer(d)));
    }

    /** The overseas départements, each to be drawn alone. */
    public static List<Integer> outreMer(Territoires territoires) {
        return positions(territoires, d -> outreMer(d) && !d.collectivite());
    }

    /** One département alone, as a small map. */
    public CarteSvg vignette(CarteParClasse.Sujet sujet, int departement) {
        var seul = territoires.departements().get(departement);
        return dessiner("carte-" + seul.code(), seul.nom(), sujet, List.of(departement));
    }

    /** Some départements, near one another. */
    public CarteSvg plusieurs(CarteParClasse.Sujet sujet, List<Integer> departements) {
        return dessiner("carte", sujet.titre(), sujet, departements);
    }

    private static List<Integer> positions(Territoires territoires, Predicate<Departement> voulu) {
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

    private CarteSvg dessiner(String id, String titre, CarteParClasse.Sujet sujet, List<Integer> positions) {
        var couches = CarteParClasse.parClasse("", positions, sujet.rang(), d -> forme(sujet, d));
        return new CarteSvg(new Carte(id, titre, sujet.description(), couches, List.of(), List.of()));
    }

    private Optional<Carte.Forme> forme(CarteParClasse.Sujet sujet, int position) {
        var departement = territoires.departements().get(position);
        return territoires
                .perimetre(Niveau.DEPARTEMENT, departement.code())
                .map(contours::contour)
                .filter(contour -> !contour.vide())
                .map(contour -> new Carte.Forme(
                        departement.code(),
                        departement.nom() + "\u00a0: " + sujet.valeur().apply(position),
                        CarteParClasse.anneaux(contour)));
    }
}
