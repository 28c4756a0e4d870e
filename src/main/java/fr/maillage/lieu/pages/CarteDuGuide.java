package fr.maillage.lieu.pages;

import fr.maillage.lieu.RechercheDeLieux.Resultat;
import fr.maillage.lieu.RechercheDeLieux.Trouve;
import fr.maillage.lieu.pages.Regroupement.Groupe;
import fr.maillage.lieu.pages.Regroupement.Point;
import fr.maillage.presentation.Carte;
import fr.maillage.territoire.Contours;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.Territoires;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The map of a guide: the territory and numbered marks. The list repeats the numbers; places side by side share one. */
@Component
class CarteDuGuide {
    /** A wider territory on one sheet would say nothing. */
    private static final int DEPARTEMENTS_MAX = 2;

    /** More limits would hide the marks. */
    private static final int COMMUNES_DESSINEES = 150;

    private static final int NOMS = 14;

    private final Territoires territoires;
    private final Contours contours;
    private final int[] epciDe;
    private final int[] departementDe;

    CarteDuGuide(Territoires territoires, Contours contours) {
        this.territoires = territoires;
        this.contours = contours;
        this.epciDe = territoires.epciDe();
        this.departementDe = territoires.departementDe();
    }

    /**
     * @param svg as XHTML for the PDF maker
     * @param numeros of the marks, by identifier of place; a place without a position has none
     */
    record Dessin(String svg, Map<String, Integer> numeros) {}

    /**
     * @param lieux in the order of the list: so are the numbers
     * @return empty when there is nothing to place, or no sheet would hold it
     */
    Optional<Dessin> dessiner(Resultat resultat, List<Trouve> lieux, String titre) {
        var cadre = cadre(resultat, lieux);
        if (cadre.isEmpty()) {
            return Optional.empty();
        }
        var points = new ArrayList<Point<Trouve>>();
        for (var trouve : lieux) {
            CarteDeLieux.position(trouve)
                    .filter(p -> Cadres.contient(cadre.get(), p))
                    .ifPresent(p -> points.add(new Point<>(p.longitude(), p.latitude(), trouve)));
        }
        var autour = perimetre(resultat, cadre.get());
        if (points.isEmpty() || autour.isEmpty()) {
            return Optional.empty();
        }
        var feuille = new FeuilleSvg(cadre.get());
        var groupes = Regroupement.grouper(points, feuille.degres(FeuilleSvg.MARQUE));
        return Optional.of(new Dessin(dessiner(feuille, autour.get(), groupes, titre), numeros(groupes)));
    }

    private static Map<String, Integer> numeros(List<Groupe<Trouve>> groupes) {
        var numeros = new HashMap<String, Integer>();
        for (int i = 0; i < groupes.size(); i++) {
            for (var trouve : groupes.get(i).membres()) {
                numeros.put(trouve.lieu().id(), i + 1);
            }
        }
        return numeros;
    }

    private Optional<Carte.Cadre> cadre(Resultat resultat, List<Trouve> lieux) {
        if (resultat.depart().isPresent()) {
            return Optional.of(Cadres.autour(resultat.depart().get().position(), lieux));
        }
        return resultat.perimetre()
                .filter(p -> p.positions().map(i -> departementDe[i]).distinct().count() <= DEPARTEMENTS_MAX)
                .flatMap(contours::emprise)
                .map(e -> new Carte.Cadre(e.ouest(), e.sud(), e.est(), e.nord()));
    }

    private Optional<Perimetre> perimetre(Resultat resultat, Carte.Cadre cadre) {
        if (resultat.depart().isEmpty()) {
            return resultat.perimetre();
        }
        int[] dedans = IntStream.range(0, territoires.communes().size())
                .filter(i -> Cadres.contient(cadre, territoires.commune(i).centre()))
                .toArray();
        return dedans.length == 0
                ? Optional.empty()
                : Optional.of(new Perimetre(Niveau.SELECTION, "autour", "autour", dedans));
    }

    private String dessiner(FeuilleSvg feuille, Perimetre perimetre, List<Groupe<Trouve>> groupes, String titre) {
        contours.contour(perimetre).polygones().forEach(feuille::surface);
        boolean deLoin = perimetre.taille() > COMMUNES_DESSINEES;
        contours.frontieres(perimetre, deLoin ? i -> epciDe[i] : i -> i).forEach(feuille::limite);
        for (int i = 0; i < groupes.size(); i++) {
            feuille.marque(groupes.get(i).longitude(), groupes.get(i).latitude(), i + 1);
        }
        perimetre
                .positions()
                .boxed()
                .sorted(Comparator.comparingInt(i -> -territoires.commune(i).population()))
                .limit(NOMS)
                .forEach(i -> contours.pointInterieur(i)
                        .ifPresent(p -> feuille.nom(
                                p.longitude(),
                                p.latitude(),
                                territoires.commune(i).nom())));
        return feuille.svg(titre);
    }
}
