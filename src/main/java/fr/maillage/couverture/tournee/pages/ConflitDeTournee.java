package fr.maillage.couverture.tournee.pages;

import fr.maillage.couverture.tournee.registre.ScenarioChange;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Two people at work on one scenario: the second learns that nothing was written, and goes back to what is there. */
@ControllerAdvice(basePackageClasses = ConflitDeTournee.class)
class ConflitDeTournee {

    @ExceptionHandler(ScenarioChange.class)
    ModelAndView dire(ScenarioChange conflit) {
        return new ModelAndView(
                "couverture/tournee/conflit",
                java.util.Map.of(
                        "page",
                        new ConflitPage(
                                AccesAuxTournees.enTete("Le scénario a changé", AccesAuxTournees.TOURNEES),
                                AccesAuxTournees.RACINE + "/" + conflit.id())),
                HttpStatus.CONFLICT);
    }
}
