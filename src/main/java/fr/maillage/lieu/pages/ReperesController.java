package fr.maillage.lieu.pages;

import fr.maillage.lieu.LectureDeFiltres;
import fr.maillage.lieu.RechercheDeLieux;
import fr.maillage.presentation.Carte;
import fr.maillage.presentation.Refus;
import java.time.Clock;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The marks of a part of the map, grouped for its scale: what lieux.js asks when the reader zooms. */
@RestController
class ReperesController {
    /** Pixels between two marks. */
    private static final double PIXELS = 30;

    /** More would be no map any more. */
    private static final int MAXIMUM = 300;

    private static final double LARGEUR_MAX = 10_000;

    private final Clock horloge;
    private final RechercheDeLieux recherche;
    private final TerritoireDAccueil chezNous;
    private final CarteDeLieux carte;

    ReperesController(Clock horloge, RechercheDeLieux recherche, TerritoireDAccueil chezNous, CarteDeLieux carte) {
        this.horloge = horloge;
        this.recherche = recherche;
        this.chezNous = chezNous;
        this.carte = carte;
    }

    /**
     * @param parametres those of {@link LectureDeFiltres}, {@code vue}
     * @param cadre west, south, east and north of what is in sight, in degrees, separated by commas
     * @param largeur of it, in pixels
     */
    @GetMapping("/lieux/reperes")
    List<Carte.Repere> reperes(
            @RequestParam MultiValueMap<String, String> parametres,
            @RequestParam(defaultValue = "") String cadre,
            @RequestParam(defaultValue = "") String largeur) {
        var vu = lire(cadre);
        double pixels = nombre(largeur);
        if (!(pixels >= 1 && pixels <= LARGEUR_MAX)) {
            throw illisible();
        }
        var filtres =
                chezNous.parDefaut(LectureDeFiltres.lire(parametres).filtres()).alaPage(1);
        var resultat = recherche.chercher(filtres, horloge.instant());
        double ecart = palier((vu.est() - vu.ouest()) * PIXELS / pixels);
        var tous = carte.reperes(resultat, filtres, "pro".equals(parametres.getFirst("vue")), ecart);
        // Few enough, those out of sight too: the keyboard goes on to them, and the map follows.
        return tous.size() <= MAXIMUM
                ? tous
                : tous.stream().filter(r -> dans(vu, r)).limit(MAXIMUM).toList();
    }

    private static Carte.Cadre lire(String cadre) {
        var bords = Stream.of(cadre.split(",", -1))
                .mapToDouble(ReperesController::nombre)
                .toArray();
        boolean juste = bords.length == 4
                && DoubleStream.of(bords).allMatch(Double::isFinite)
                && bords[0] < bords[2]
                && bords[1] < bords[3];
        if (!juste) {
            throw illisible();
        }
        return new Carte.Cadre(bords[0], bords[1], bords[2], bords[3]);
    }

    private static double nombre(String texte) {
        try {
            return Double.parseDouble(texte);
        } catch (NumberFormatException e) {
            throw illisible();
        }
    }

    private static Refus illisible() {
        return Refus.illisible("La carte demandée n’est pas comprise. Rechargez la page.");
    }

    /** Steps, so that the groups of a scale do not depend on the last decimals of what is in sight. */
    private static double palier(double ecart) {
        return Math.pow(2, Math.round(Math.log(ecart) / Math.log(2) * 4) / 4.0);
    }

    private static boolean dans(Carte.Cadre vu, Carte.Repere repere) {
        return repere.longitude() >= vu.ouest()
                && repere.longitude() <= vu.est()
                && repere.latitude() >= vu.sud()
                && repere.latitude() <= vu.nord();
    }
}
