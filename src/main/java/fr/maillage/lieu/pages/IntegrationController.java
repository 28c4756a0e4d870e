package fr.maillage.lieu.pages;

import fr.maillage.lieu.Filtres;
import fr.maillage.lieu.LectureDeFiltres;
import fr.maillage.lieu.RechercheDeLieux;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Rubrique;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The map of places inside other sites: a page made for a frame, and the line to paste. Both take the filters of the list. */
@Controller
class IntegrationController {
    static final String CARTE = "/lieux/carte-integree";
    static final String INTEGRER = "/lieux/integrer";

    private final Clock horloge = Clock.systemUTC();
    private final AssemblageDeLieux assemblage;
    private final TerritoireDAccueil chezNous;
    private final RechercheDeLieux recherche;
    private final String site;

    IntegrationController(
            AssemblageDeLieux assemblage,
            TerritoireDAccueil chezNous,
            RechercheDeLieux recherche,
            @Value("${maillage.site.adresse:}") String site) {
        this.assemblage = assemblage;
        this.chezNous = chezNous;
        this.recherche = recherche;
        this.site = site.strip();
    }

    @GetMapping(CARTE)
    ModelAndView carte(@RequestParam MultiValueMap<String, String> parametres) {
        var lecture = LectureDeFiltres.lire(parametres);
        var page = assemblage.page(lecture, false, horloge.instant());
        var suite =
                new Lien("Voir tous les lieux, chercher", Adresses.liste(chezNous.parDefaut(lecture.filtres()), false));
        return new ModelAndView("lieu/integree", "page", new PageIntegree(page, suite));
    }

    @GetMapping(INTEGRER)
    ModelAndView integrer(@RequestParam MultiValueMap<String, String> parametres) {
        Filtres filtres =
                chezNous.parDefaut(LectureDeFiltres.lire(parametres).filtres()).alaPage(1);
        var resultat = recherche.chercher(filtres, horloge.instant());
        var nom = resultat.perimetre().map(p -> p.nom()).orElse("");
        var adresse = Adresses.avec(CARTE, filtres, "");
        var debut = site.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : site.replaceFirst("/$", "");
        var ligne = "<iframe src=\"" + debut + adresse.replace("&", "&amp;")
                + "\" title=\"Carte des lieux d’inclusion numérique\" width=\"100%\" height=\"700\" loading=\"lazy\"></iframe>";
        var enTete = EnTete.de("Mettre la carte sur votre site", Rubrique.LIEUX)
                .sous(new Lien("Trouver un lieu", Adresses.liste(filtres, false)))
                .avecStyle("lieux.css");
        var page = new PageIntegrer(
                enTete,
                Retraits.de(filtres, nom.isEmpty() ? null : nom, false).stream()
                        .map(Lien::libelle)
                        .toList(),
                resultat.nombre(),
                ligne,
                adresse,
                Adresses.liste(filtres, true));
        return new ModelAndView("lieu/integrer", "page", page);
    }
}
