package fr.maillage.demarche.offre;

import fr.maillage.demarche.AccesAuxDemarches;
import fr.maillage.demarche.OffresConnues;
import fr.maillage.territoire.PerimetresEcrits;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of the known offer. */
@Controller
class OffreController {
    private final AccesAuxDemarches acces;
    private final OffresConnues offres;
    private final PerimetresEcrits perimetres;

    OffreController(AccesAuxDemarches acces, OffresConnues offres, PerimetresEcrits perimetres) {
        this.acces = acces;
        this.offres = offres;
        this.perimetres = perimetres;
    }

    /** @param territoire one of those inside the démarche's; anything else shows the whole */
    @GetMapping(AccesAuxDemarches.RACINE + "/{id:[0-9a-z]{8}}/offre")
    ModelAndView offre(@PathVariable String id, @RequestParam(defaultValue = "") String territoire) {
        var demarche = acces.trouver(id);
        var options = perimetres.dans(demarche.perimetre());
        var choisi = options.stream().anyMatch(o -> o.valeur().equals(territoire)) ? territoire : demarche.perimetre();
        return new ModelAndView(
                "demarche/offre/offre",
                "page",
                new PageDeLOffre(
                        AccesAuxDemarches.enTete(demarche, "Offre connue"),
                        demarche.chemin() + "/offre",
                        options,
                        choisi,
                        offres.offre(choisi)));
    }
}
