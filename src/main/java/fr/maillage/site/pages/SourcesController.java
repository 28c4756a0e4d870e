package fr.maillage.site.pages;

import fr.maillage.indicateur.Indicateurs;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SourcesController {
    private final PageSources page;

    SourcesController(Indicateurs indicateurs) {
        this.page = new PageSources(indicateurs.catalogue(), Provenance.desTerritoires());
    }

    @GetMapping("/sources")
    ModelAndView sources() {
        return new ModelAndView("site/sources", "page", page);
    }
}
