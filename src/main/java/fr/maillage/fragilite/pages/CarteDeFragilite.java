package fr.maillage.fragilite.pages;

import fr.maillage.fragilite.CarteParClasse;
import fr.maillage.fragilite.Classe;
import fr.maillage.fragilite.IndiceDeFrance;
import fr.maillage.fragilite.ModeleIndice;
import fr.maillage.presentation.Carte;
import fr.maillage.presentation.CarteSvg;
import fr.maillage.territoire.Contours;
import fr.maillage.territoire.Departement;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.Territoires;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The choropleth of a territory: its communes by class, the limits of its groups, the names of its main towns. */
@Component
class CarteDeFragilite {
    private final Territoires territoires;
    private final Contours contours;
    private final CarteParClasse communes;

    CarteDeFragilite(Territoires territoires, Contours contours, CarteParClasse communes) {
        this.territoires = territoires;
        this.contours = contours;
        this.communes = communes;
    }

    /**
     * The communes of {@code cadre}, with the limit of {@code territoire} drawn strong. They are the same, but for a commune,
     * which is shown inside its EPCI.
     *
     * @return empty when no commune of the frame has a contour
     */
    Optional<CarteSvg> communes(IndiceDeFrance indice, Perimetre cadre, Perimetre territoire) {
        var notes = Notes.totaux(indice.modele());
        var sujet = new CarteParClasse.Sujet(
                titre(indice.modele(), territoire),
                description(indice, cadre),
                i -> rang(indice.classe(i)),
                i -> valeur(indice.total(i), notes, indice.classe(i)));
        return communes.dessiner(sujet, cadre, territoire, List.of());
    }

    private static int rang(Optional<Classe> classe) {
        return classe.map(Classe::rang).orElse(0);
    }

    private static String valeur(double total, Notes notes, Optional<Classe> classe) {
        return classe.map(c -> notes.ecrire(total) + ", " + c.nom()).orElse("pas de score");
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
        var notes = Notes.totaux(indice.modele());
        var couches = CarteParClasse.parClasse(
                "",
                positions,
                d -> rang(indice.departement(d).classe()),
                d -> territoires
                        .perimetre(
                                Niveau.DEPARTEMENT,
                                territoires.departements().get(d).code())
                        .map(contours::contour)
                        .filter(contour -> !contour.vide())
                        .map(contour -> {
                            var departement = territoires.departements().get(d);
                            var score = indice.departement(d);
                            return new Carte.Forme(
                                    departement.code(),
                                    departement.nom() + "\u00a0: " + valeur(score.total(), notes, score.classe()),
                                    CarteParClasse.anneaux(contour));
                        }));
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
}
