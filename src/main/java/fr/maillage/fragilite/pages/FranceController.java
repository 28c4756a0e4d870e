package fr.maillage.fragilite.pages;

import fr.maillage.fragilite.CarteDesDepartements;
import fr.maillage.fragilite.IndiceDeFrance;
import fr.maillage.fragilite.Indices;
import fr.maillage.fragilite.TableIndice;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Rubrique;
import fr.maillage.presentation.Tri;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Territoires;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The way in: France, département by département. */
@Controller
class FranceController {
    private final Demandes demandes;
    private final Indices indices;
    private final Territoires territoires;
    private final CarteDeFragilite cartes;
    private final Doutes doutes;

    FranceController(
            Demandes demandes, Indices indices, Territoires territoires, CarteDeFragilite cartes, Doutes doutes) {
        this.demandes = demandes;
        this.indices = indices;
        this.territoires = territoires;
        this.cartes = cartes;
        this.doutes = doutes;
    }

    @GetMapping("/territoires")
    ModelAndView france(@RequestParam @Nullable String modele, @RequestParam @Nullable String tri) {
        IndiceDeFrance indice = demandes.indice(modele);
        var adresses = Adresses.de(indices, indice.modele());
        var ordre = Tri.lire(tri, TablesDeScores.colonnes(indice.modele()), TablesDeScores.ORDRE_HABITUEL);
        var table = TableIndice.de(indice, territoires.france(), Niveau.DEPARTEMENT);
        var page = new FrancePage(
                EnTete.de("Territoires", Rubrique.TERRITOIRES)
                        .avecSurtitre("France")
                        .avecDescription("La fragilité numérique des départements de France, carte et tableau.")
                        .avecCarte()
                        .avecModule("tri.js"),
                Adresses.choix(indices, indice.modele(), territoires.france()),
                cartes.metropole(indice),
                vignettes(indice, adresses),
                indice.modele().classes(),
                TablesDeScores.table("Les départements et les collectivités d’outre-mer", table, ordre, adresses),
                doutes.phrases(indice, territoires.france(), indice.score(territoires.france())),
                Telechargements.de(territoires, indice.modele()));
        return new ModelAndView("fragilite/france", "page", page);
    }

    private List<FrancePage.Vignette> vignettes(IndiceDeFrance indice, Adresses adresses) {
        return CarteDesDepartements.outreMer(territoires).stream()
                .map(d -> new FrancePage.Vignette(
                        territoires.departements().get(d).nom(),
                        adresses.territoire(
                                Niveau.DEPARTEMENT,
                                territoires.departements().get(d).code()),
                        cartes.vignette(indice, d)))
                .toList();
    }
}
