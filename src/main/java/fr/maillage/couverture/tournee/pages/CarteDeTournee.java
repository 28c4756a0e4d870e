package fr.maillage.couverture.tournee.pages;

import fr.maillage.couverture.tournee.Bilan;
import fr.maillage.couverture.tournee.Journee;
import fr.maillage.couverture.tournee.Terrain;
import fr.maillage.presentation.Carte;
import fr.maillage.presentation.CarteSvg;
import fr.maillage.presentation.Formats;
import fr.maillage.territoire.Contours;
import fr.maillage.territoire.Coordonnees;
import fr.maillage.territoire.Territoires;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The rounds of one week: communes by who serves them, one line a day, stops with their rank. */
@Component
class CarteDeTournee {
    private final Territoires territoires;
    private final Contours contours;

    CarteDeTournee(Territoires territoires, Contours contours) {
        this.territoires = territoires;
        this.contours = contours;
    }

    /** @return empty when no commune has a contour */
    Optional<CarteSvg> dessiner(Set<String> communes, Terrains.Fond fond, Bilan bilan, Coordonnees base, int semaine) {
        var journees =
                bilan.journees().stream().filter(j -> j.semaine() == semaine).toList();
        Predicate<String> fixe = fond.dejaServies()::contains;
        Predicate<String> bus = bilan.desservies()::containsKey;
        Predicate<String> habitee =
                fond.terrain().besoins().stream().map(Terrain.Besoin::commune).collect(Collectors.toSet())::contains;
        var couches = List.of(
                couche(
                        "tournee-personne",
                        "hachures",
                        communes,
                        habitee.and(fixe.or(bus).negate()),
                        "ni lieu fixe ni bus"),
                couche("tournee-vide", "", communes, habitee.negate(), "sans habitant"),
                couche("tournee-fixe", "", communes, fixe, "un lieu fixe"),
                couche("tournee-bus", "points", communes, bus.and(fixe.negate()), "le bus"));
        if (couches.stream().allMatch(c -> c.formes().isEmpty())) {
            return Optional.empty();
        }
        var lignes = new ArrayList<Carte.Ligne>();
        var reperes = new ArrayList<Carte.Repere>();
        var etiquettes = new ArrayList<Carte.Etiquette>();
        for (var journee : journees) {
            lignes.add(new Carte.Ligne(style(journee), List.of(trait(journee, base))));
            int rang = 1;
            for (var halte : journee.haltes()) {
                var ou = halte.arret().position();
                reperes.add(new Carte.Repere(
                        "",
                        "arret",
                        Journee.nom(journee.jour()) + ", arrêt " + rang + "\u00a0: "
                                + halte.arret().libelle(),
                        ou.longitude(),
                        ou.latitude(),
                        "",
                        ""));
                etiquettes.add(new Carte.Etiquette(
                        rang + ". " + halte.arret().nomDeCommune(), ou.longitude(), ou.latitude(), 2));
                rang++;
            }
        }
        reperes.add(new Carte.Repere("", "base", "Base du bus", base.longitude(), base.latitude(), "", ""));
        return Optional.of(new CarteSvg(new Carte(
                "carte",
                "Tournée de la semaine " + semaine,
                "Communes servies par un lieu fixe, par le bus ou par personne, et trajet du bus chaque jour\u00a0: "
                        + Formats.compte(journees.size(), "journée", "journées")
                        + ". Le tableau de la semaine donne les mêmes arrêts.",
                couches,
                lignes,
                etiquettes,
                reperes,
                null)));
    }

    /** A class of line for each weekday, told in the legend: dashes differ, not colours alone. */
    static String style(Journee journee) {
        return "tournee-jour tournee-jour-" + journee.jour().getValue();
    }

    private static double[] trait(Journee journee, Coordonnees base) {
        double[] points = new double[2 * (journee.haltes().size() + 2)];
        poser(points, 0, base);
        for (int i = 0; i < journee.haltes().size(); i++) {
            poser(points, i + 1, journee.haltes().get(i).arret().position());
        }
        poser(points, journee.haltes().size() + 1, base);
        return points;
    }

    private static void poser(double[] points, int rang, Coordonnees ou) {
        points[2 * rang] = ou.longitude();
        points[2 * rang + 1] = ou.latitude();
    }

    private Carte.Couche couche(
            String style, String motif, Set<String> communes, Predicate<String> voulue, String servie) {
        var formes = new ArrayList<Carte.Forme>();
        for (var code : communes.stream().sorted().toList()) {
            var position = territoires.position(code);
            if (position.isPresent() && voulue.test(code)) {
                contours.commune(position.getAsInt())
                        .ifPresent(contour -> formes.add(new Carte.Forme(
                                code,
                                territoires.commune(position.getAsInt()).nom() + "\u00a0: " + servie,
                                contour.polygones().stream()
                                        .flatMap(List::stream)
                                        .toList())));
            }
        }
        return new Carte.Couche(style, motif, formes);
    }
}
