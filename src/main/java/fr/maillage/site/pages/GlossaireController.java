package fr.maillage.site.pages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class GlossaireController {
    private final PageGlossaire page;

    GlossaireController(Glossaire glossaire) {
        this.page = new PageGlossaire(glossaire);
    }

    @GetMapping("/glossaire")
    ModelAndView glossaire() {
        return new ModelAndView("site/glossaire", "page", page);
    }
}
