package fr.maillage.fragilite.pages;

import fr.maillage.fragilite.IndiceDeFrance;
import fr.maillage.presentation.Tri;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of one territory, and the table of all its communes. */
@Controller
class TerritoireController {
    private final Demandes demandes;
    private final AssemblageDeTerritoire assemblage;
    private final AssemblageDesCommunes communes;

    TerritoireController(Demandes demandes, AssemblageDeTerritoire assemblage, AssemblageDesCommunes communes) {
        this.demandes = demandes;
        this.assemblage = assemblage;
        this.communes = communes;
    }

    @GetMapping("/territoires/{niveau:commune|epci|departement|selection}/{code}")
    ModelAndView territoire(
            @PathVariable String niveau,
            @PathVariable String code,
            @RequestParam @Nullable String modele,
            @RequestParam @Nullable String tri) {
        IndiceDeFrance indice = demandes.indice(modele);
        var page = assemblage.page(indice, demandes.perimetre(niveau, code), ordre(indice, tri));
        return new ModelAndView("fragilite/territoire", "page", page);
    }

    @GetMapping("/territoires/{niveau:epci|departement|selection}/{code}/communes")
    ModelAndView communes(
            @PathVariable String niveau,
            @PathVariable String code,
            @RequestParam @Nullable String modele,
            @RequestParam @Nullable String tri,
            @RequestParam @Nullable String classe,
            @RequestParam @Nullable String nom,
            @RequestParam(defaultValue = "1") String page) {
        IndiceDeFrance indice = demandes.indice(modele);
        var filtre = new AssemblageDesCommunes.Filtre(nom, classe, Demandes.numero(page));
        var vue = communes.page(indice, demandes.perimetre(niveau, code), ordre(indice, tri), filtre);
        return new ModelAndView("fragilite/communes", "page", vue);
    }

    private static Tri ordre(IndiceDeFrance indice, @Nullable String tri) {
        return Tri.lire(tri, TablesDeScores.colonnes(indice.modele()), TablesDeScores.ORDRE_HABITUEL);
    }
}
