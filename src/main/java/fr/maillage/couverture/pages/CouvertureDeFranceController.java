package fr.maillage.couverture.pages;

import fr.maillage.couverture.Couvertures;
import fr.maillage.presentation.Refus;
import fr.maillage.territoire.Regions;
import fr.maillage.territoire.Territoires;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Access to places all over France and in one region. */
@Controller
class CouvertureDeFranceController {
    private final Couvertures couvertures;
    private final Territoires territoires;
    private final AssemblageDeFrance assemblage;

    CouvertureDeFranceController(Couvertures couvertures, Territoires territoires, AssemblageDeFrance assemblage) {
        this.couvertures = couvertures;
        this.territoires = territoires;
        this.assemblage = assemblage;
    }

    @GetMapping(Demande.FRANCE)
    ModelAndView france(@RequestParam Map<String, String> parametres) {
        var couverture = couvertures.courante();
        var demande = Demande.lire(couverture, territoires.france(), parametres);
        return new ModelAndView(
                "couverture/france", "page", assemblage.page(couverture, demande, parametres.get("tri")));
    }

    @GetMapping("/territoires/region/{code}/couverture")
    ModelAndView region(@PathVariable String code, @RequestParam Map<String, String> parametres) {
        var couverture = couvertures.courante();
        var region = region(code);
        var demande = Demande.lire(couverture, region.perimetre(territoires), parametres)
                .sous(AssemblageDeFrance.chemin(region));
        return new ModelAndView(
                "couverture/france", "page", assemblage.page(couverture, demande, parametres.get("tri")));
    }

    static Regions.Region region(String code) {
        return Regions.livrees()
                .trouver(code)
                .orElseThrow(
                        () -> Refus.introuvable(
                                "Aucune région ne porte le code «\u00a0" + code
                                        + "\u00a0». Choisissez-la dans le tableau de la page «\u00a0Accès aux lieux\u00a0: France\u00a0»."));
    }
}
