package fr.maillage.couverture.pages;

import fr.maillage.couverture.Couvertures;
import fr.maillage.fragilite.TerritoiresDemandes;
import fr.maillage.presentation.Pagination;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Access to places in one territory. */
@Controller
class CouvertureController {
    private final Couvertures couvertures;
    private final TerritoiresDemandes territoires;
    private final AssemblageDeCouverture assemblage;
    private final AssemblageDesCommunes communes;

    CouvertureController(
            Couvertures couvertures,
            TerritoiresDemandes territoires,
            AssemblageDeCouverture assemblage,
            AssemblageDesCommunes communes) {
        this.couvertures = couvertures;
        this.territoires = territoires;
        this.assemblage = assemblage;
        this.communes = communes;
    }

    @GetMapping("/territoires/{niveau:commune|epci|departement|selection}/{code}/couverture")
    ModelAndView couverture(
            @PathVariable String niveau, @PathVariable String code, @RequestParam Map<String, String> parametres) {
        var couverture = couvertures.courante();
        var demande = Demande.lire(couverture, territoires.perimetre(niveau, code), parametres);
        return new ModelAndView("couverture/territoire", "page", assemblage.page(couverture, demande));
    }

    @GetMapping("/territoires/{niveau:epci|departement|selection}/{code}/couverture/communes")
    ModelAndView communes(
            @PathVariable String niveau, @PathVariable String code, @RequestParam Map<String, String> parametres) {
        var couverture = couvertures.courante();
        var demande = Demande.lire(couverture, territoires.perimetre(niveau, code), parametres);
        var filtre = new AssemblageDesCommunes.Filtre(
                parametres.get("nom"),
                parametres.get("lecture"),
                parametres.get("tri"),
                Pagination.lire(parametres.getOrDefault("page", "")));
        return new ModelAndView("couverture/toutes", "page", communes.page(couverture, demande, filtre));
    }
}
