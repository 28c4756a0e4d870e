package fr.maillage.feuillederoute.tracabilite;

import fr.maillage.atelier.Synthese;
import fr.maillage.atelier.Syntheses;
import fr.maillage.feuillederoute.AccesAuxFeuilles;
import fr.maillage.feuillederoute.FeuillesDeRoute;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Pagination;
import fr.maillage.presentation.Telechargement;
import fr.maillage.territoire.Commune;
import fr.maillage.territoire.Territoires;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The thread of a roadmap, and its orphans. */
@Controller
class TracabiliteController {
    private static final String TRACE = "/gestion/feuilles-de-route/{id:[0-9a-z]{8}}/tracabilite";
    private static final int PAR_PAGE = 40;

    private final AccesAuxFeuilles acces;
    private final FeuillesDeRoute feuilles;
    private final Syntheses syntheses;
    private final ZonesDuTerritoire zones;
    private final Territoires territoires;

    TracabiliteController(
            AccesAuxFeuilles acces,
            FeuillesDeRoute feuilles,
            Syntheses syntheses,
            ZonesDuTerritoire zones,
            Territoires territoires) {
        this.acces = acces;
        this.feuilles = feuilles;
        this.syntheses = syntheses;
        this.zones = zones;
        this.territoires = territoires;
    }

    @GetMapping(TRACE)
    ModelAndView trace(@PathVariable String id, @RequestParam(defaultValue = "1") String page) {
        var ouverte = acces.trouver(id);
        var contenu = feuilles.contenu(ouverte.feuille());
        List<Synthese> ateliers = syntheses.deLaDemarche(ouverte.demarche().id());
        var trace = Tracabilite.de(contenu, ateliers);
        var sansFiche = ZonesSansFiche.de(contenu, zones.zones(ouverte.demarche()));
        var chemin = ouverte.feuille().chemin() + "/tracabilite";
        var pages =
                new Pagination(Pagination.lire(page), PAR_PAGE, trace.besoins().size(), chemin);
        return new ModelAndView(
                "feuillederoute/tracabilite/tracabilite",
                "page",
                new PageDeTracabilite(
                        ouverte.enTete("Du besoin à l’action").avecStyle("ressources.css"),
                        ouverte.feuille().chemin(),
                        chemin,
                        trace,
                        LiensRompus.de(contenu),
                        sansFiche,
                        sansFiche.zones().stream()
                                .map(zone -> zone.stream().map(this::commune).toList())
                                .toList(),
                        trace.besoins().stream()
                                .skip(pages.saut())
                                .limit(PAR_PAGE)
                                .toList(),
                        pages,
                        !ateliers.isEmpty()));
    }

    private Lien commune(String code) {
        return new Lien(territoires.commune(code).map(Commune::nom).orElse(code), "/territoires/commune/" + code);
    }

    @GetMapping(TRACE + ".csv")
    ResponseEntity<byte[]> fichier(@PathVariable String id) {
        var ouverte = acces.trouver(id);
        var contenu = feuilles.contenu(ouverte.feuille());
        var trace = Tracabilite.de(
                contenu, syntheses.deLaDemarche(ouverte.demarche().id()));
        return Telechargement.reponse(
                Telechargement.CSV,
                "tracabilite-" + id + ".csv",
                FichierDeTracabilite.csv(
                        trace,
                        LiensRompus.de(contenu),
                        ZonesSansFiche.de(contenu, zones.zones(ouverte.demarche())),
                        code -> territoires.commune(code).map(Commune::nom).orElse(code)));
    }
}
