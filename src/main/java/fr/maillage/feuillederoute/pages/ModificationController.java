package fr.maillage.feuillederoute.pages;

import fr.maillage.feuillederoute.AccesAuxFeuilles;
import fr.maillage.feuillederoute.AccesAuxFeuilles.Ouverte;
import fr.maillage.feuillederoute.modele.Catalogue;
import fr.maillage.feuillederoute.modele.Section;
import fr.maillage.feuillederoute.registre.ElementsEnBase;
import fr.maillage.feuillederoute.registre.Enregistre;
import fr.maillage.presentation.Refus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Changes a fiche, section by section. */
@Controller
class ModificationController {
    private static final String SECTION = FicheController.UNE + "/modifier/{section:[a-z]{1,20}}";

    private final AccesAuxFeuilles acces;
    private final ElementsEnBase elements;
    private final EditionDeSection edition;

    ModificationController(AccesAuxFeuilles acces, ElementsEnBase elements, EditionDeSection edition) {
        this.acces = acces;
        this.elements = elements;
        this.edition = edition;
    }

    private static EditionDeSection.Ici ici(Ouverte ouverte, String element) {
        return new EditionDeSection.Ici(
                ouverte.feuille(),
                ouverte.demarche(),
                ouverte.compte().id(),
                ouverte.feuille().chemin() + "/" + element,
                ouverte::enTete);
    }

    private static Section section(Enregistre lu, String cle) {
        return Catalogue.section(lu.element().genre(), cle)
                .orElseThrow(() -> Refus.introuvable("Cette fiche n’a pas cette section. Revenez à la fiche."));
    }

    @GetMapping(SECTION)
    ModelAndView modifier(@PathVariable String id, @PathVariable String element, @PathVariable("section") String cle) {
        var ouverte = acces.trouver(id);
        var lu = FicheController.trouver(elements, ouverte, element);
        return edition.ouvrir(ici(ouverte, element), lu, section(lu, cle));
    }

    @PostMapping(SECTION)
    ModelAndView enregistrer(
            @PathVariable String id,
            @PathVariable String element,
            @PathVariable("section") String cle,
            @RequestParam MultiValueMap<String, String> parametres) {
        var ouverte = acces.trouver(id);
        var lu = FicheController.trouver(elements, ouverte, element);
        return edition.recevoir(ici(ouverte, element), lu, section(lu, cle), parametres);
    }
}
