package fr.maillage.site.pages;

import fr.maillage.demarche.Demarches;
import fr.maillage.fragilite.Apercus;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Rubrique;
import fr.maillage.site.Reglages;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The home page: one sentence, one search field, the map of the territory shown first, three doors. */
@Controller
class AccueilController {
    private static final Logger JOURNAL = LoggerFactory.getLogger(AccueilController.class);

    private static final Duration REPOS = Duration.ofSeconds(30);

    private final Reglages reglages;
    private final Apercus apercus;
    private final Demarches demarches;
    private volatile long muetteDepuis = System.nanoTime() - REPOS.toNanos();

    AccueilController(Reglages reglages, Apercus apercus, Demarches demarches) {
        this.reglages = reglages;
        this.apercus = apercus;
        this.demarches = demarches;
    }

    @GetMapping("/")
    ModelAndView accueil() {
        var apercu = apercus.apercu(reglages.niveau(), reglages.code())
                .orElseThrow(() -> new IllegalStateException("checked at start: " + reglages.territoire()));
        var enTete = EnTete.de("La fragilité numérique de votre territoire, commune par commune", Rubrique.ACCUEIL)
                .avecDescription(
                        "Cherchez une commune, une intercommunalité ou un département de France et lisez où le "
                                + "numérique risque de mettre des habitants en difficulté.")
                .avecModule("suggestions.js");
        return new ModelAndView("site/accueil", "page", new PageAccueil(enTete.avecCarte(), apercu, demarches()));
    }

    /** While the database does not answer, the home page does without, and asks again only after a rest. */
    private int demarches() {
        if (System.nanoTime() - muetteDepuis < REPOS.toNanos()) {
            return 0;
        }
        try {
            return demarches.publiees().size();
        } catch (DataAccessException | TransactionException e) {
            JOURNAL.warn("The home page is shown without its démarches: {}", e.toString());
            muetteDepuis = System.nanoTime();
            return 0;
        }
    }
}
