package fr.maillage.lieu.pages;

import fr.maillage.lieu.LectureDeFiltres;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Trouver un lieu ». */
@Controller
class LieuxController {
    private final Clock horloge = Clock.systemUTC();
    private final AssemblageDeLieux assemblage;

    LieuxController(AssemblageDeLieux assemblage) {
        this.assemblage = assemblage;
    }

    /** @param parametres those of {@link LectureDeFiltres}, and {@code vue=pro} for the words of the national schema */
    @GetMapping(Adresses.LISTE)
    ModelAndView lieux(@RequestParam MultiValueMap<String, String> parametres) {
        var lecture = LectureDeFiltres.lire(parametres);
        boolean pro = "pro".equals(parametres.getFirst("vue"));
        return new ModelAndView("lieu/lieux", "page", assemblage.page(lecture, pro, horloge.instant()));
    }
}
