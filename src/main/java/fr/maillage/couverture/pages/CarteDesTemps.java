package fr.maillage.couverture.pages;

import fr.maillage.couverture.Acces;
import fr.maillage.couverture.Besoins;
import fr.maillage.couverture.Site;
import fr.maillage.couverture.ZoneBlanche;
import fr.maillage.fragilite.CarteParClasse;
import fr.maillage.presentation.Carte;
import fr.maillage.presentation.CarteSvg;
import fr.maillage.territoire.Contours;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.Territoires;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The two maps of a territory: how far the nearest place is, and the crossed reading of fragility and access. */
@Component
public class CarteDesTemps {
    /** More points would hide the rest. */
    private static final int REPERES_MAX = 250;

    /** More numbers would cover one another. */
    private static final int ZONES_MAX = 60;

    private final CarteParClasse cartes;
    private final Contours contours;
    private final Territoires territoires;

    CarteDesTemps(CarteParClasse cartes, Contours contours, Territoires territoires) {
        this.cartes = cartes;
        this.territoires = territoires;
        this.contours = contours;
    }

    /** @return empty when no commune has a contour */
    Optional<CarteSvg> temps(Acces acces, TranchesDeTemps tranches, Perimetre cadre, Perimetre territoire) {
        var sujet = new CarteParClasse.Sujet(
                territoire.nom() + "\u00a0: minutes jusqu’au lieu le plus proche, "
                        + acces.trajets().nom(),
                description(cadre, tranches, i -> tranches.rang(acces.minutes(i))),
                i -> tranches.rang(acces.minutes(i)),
                i -> Phrases.minutes(acces.minutes(i))
                        + acces.plusProche(i)
                                .map(p -> ", " + Phrases.nom(p.site()))
                                .orElse(""));
        return cartes.dessiner(sujet, cadre, territoire, reperes(acces, cadre));
    }

    /**
     * The same map with other points: permanences studied.
     *
     * @param minutes of each commune, by position; NaN when nobody knows
     * @param reperes drawn over the places
     * @return empty when no commune has a contour
     */
    public Optional<CarteSvg> avec(
            String titre,
            IntToDoubleFunction minutes,
            TranchesDeTemps tranches,
            Perimetre perimetre,
            Acces acces,
            Collection<Carte.Repere> reperes) {
        var sujet = new CarteParClasse.Sujet(
                titre,
                description(perimetre, tranches, i -> tranches.rang(minutes.applyAsDouble(i))),
                i -> tranches.rang(minutes.applyAsDouble(i)),
                i -> Phrases.minutes(minutes.applyAsDouble(i)));
        return cartes.dessiner(
                sujet,
                perimetre,
                perimetre,
                Stream.concat(reperes(acces, perimetre).stream(), reperes.stream())
                        .toList());
    }

    private static String description(Perimetre cadre, TranchesDeTemps tranches, IntUnaryOperator rang) {
        int[] communes = new int[TranchesDeTemps.NOMBRE + 1];
        cadre.positions().forEach(i -> communes[rang.applyAsInt(i)]++);
        var parts = new ArrayList<String>();
        for (int classe = 1; classe <= tranches.nombre(); classe++) {
            parts.add(tranches.libelle(classe) + " " + communes[classe]);
        }
        if (communes[0] > 0) {
            parts.add(tranches.libelle(0) + " " + communes[0]);
        }
        return "Nombre de communes par durée\u00a0: " + String.join(", ", parts) + ".";
    }

    /** @param zones numbered on the map as in their list */
    Optional<CarteSvg> lecture(
            Acces acces,
            IntFunction<Besoins.Case> lectures,
            Perimetre cadre,
            Perimetre territoire,
            List<ZoneBlanche> zones) {
        var sujet = new CarteParClasse.Sujet(
                territoire.nom() + "\u00a0: fragilité et accès croisés, "
                        + acces.trajets().nom(),
                "Le tableau «\u00a0Fragile ou non, servie ou non\u00a0» donne les mêmes nombres.",
                i -> rang(lectures.apply(i)),
                i -> lectures.apply(i).libelle() + ", " + Phrases.minutes(acces.minutes(i)));
        return cartes.dessiner(
                sujet,
                cadre,
                territoire,
                Stream.concat(reperes(acces, cadre).stream(), numeros(zones).stream())
                        .toList());
    }

    /** In the most populated commune of each zone. */
    private List<Carte.Repere> numeros(List<ZoneBlanche> zones) {
        var numeros = new ArrayList<Carte.Repere>();
        for (int z = 0; z < Math.min(ZONES_MAX, zones.size()); z++) {
            int premiere = zones.get(z).communes().getFirst();
            var numero = String.valueOf(z + 1);
            contours.pointInterieur(premiere)
                    .ifPresent(p -> numeros.add(new Carte.Repere(
                            "",
                            "zone",
                            "Zone blanche " + numero + ", autour de "
                                    + territoires.commune(premiere).nom(),
                            p.longitude(),
                            p.latitude(),
                            numero,
                            "")));
        }
        return numeros;
    }

    static int rang(Besoins.Case lecture) {
        return switch (lecture) {
            case NON_FRAGILE_SERVIE -> 1;
            case NON_FRAGILE_NON_SERVIE -> 2;
            case FRAGILE_SERVIE -> 4;
            case FRAGILE_NON_SERVIE -> 5;
            case SANS_REPONSE -> 0;
        };
    }

    /** Places inside the frame; none when they are too many to be told apart. */
    private List<Carte.Repere> reperes(Acces acces, Perimetre cadre) {
        var emprise = contours.emprise(cadre);
        if (emprise.isEmpty()) {
            return List.of();
        }
        var e = emprise.get();
        var dedans = acces.sites().stream()
                .filter(s -> s.position().longitude() >= e.ouest()
                        && s.position().longitude() <= e.est()
                        && s.position().latitude() >= e.sud()
                        && s.position().latitude() <= e.nord())
                .toList();
        return dedans.size() > REPERES_MAX
                ? List.of()
                : dedans.stream().map(CarteDesTemps::repere).toList();
    }

    private static Carte.Repere repere(Site site) {
        return new Carte.Repere(
                "",
                site.itinerant() ? "site itinerant" : "site",
                Phrases.nom(site),
                site.position().longitude(),
                site.position().latitude(),
                "",
                "");
    }
}
