package fr.maillage.atelier.tableau;

import fr.maillage.atelier.AccesAuxAteliers;
import fr.maillage.atelier.Atelier;
import fr.maillage.atelier.Atelier.Etat;
import fr.maillage.atelier.registre.TableauEnBase;
import fr.maillage.compte.Journal;
import fr.maillage.presentation.AdresseDuSite;
import fr.maillage.presentation.CodeQr;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How a workshop is led: stages, pause, time given, and the code that the room reads. */
@Controller
class ConduiteController {
    private static final String UN = TableauController.UN;
    private static final int MINUTES_MAX = 180;

    private final AccesAuxAteliers acces;
    private final TableauEnBase tableau;
    private final AdresseDuSite site;
    private final Journal journal;
    private final Clock horloge;

    ConduiteController(
            AccesAuxAteliers acces, TableauEnBase tableau, AdresseDuSite site, Journal journal, Clock horloge) {
        this.acces = acces;
        this.tableau = tableau;
        this.site = site;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** @param depuis the stage that was read: when somebody else went on since, nothing is done and the board shows where it is */
    @PostMapping(UN + "/etape")
    ModelAndView passer(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String depuis,
            @RequestParam(defaultValue = "") String vers) {
        acces.trouver(id);
        var avant = etat(depuis);
        var apres = etat(vers);
        if (avant.isPresent() && apres.isPresent() && tableau.passer(id, avant.get(), apres.get())) {
            journal.noter("atelier.etape", id, vers);
        }
        return retour(id);
    }

    private static Optional<Etat> etat(String nom) {
        return Arrays.stream(Etat.values()).filter(e -> e.name().equals(nom)).findFirst();
    }

    private static ModelAndView retour(String id) {
        return new ModelAndView("redirect:" + Atelier.RACINE + "/" + id + "/tableau");
    }

    @PostMapping(UN + "/pause")
    ModelAndView suspendre(@PathVariable String id, @RequestParam(defaultValue = "oui") String gele) {
        acces.trouver(id);
        tableau.geler(id, gele.equals("oui"));
        return retour(id);
    }

    /** @param minutes of time given, 1 to 180; anything else stops the clock */
    @PostMapping(UN + "/minuteur")
    ModelAndView minuter(@PathVariable String id, @RequestParam(defaultValue = "") String minutes) {
        acces.trouver(id);
        int duree = minutes.strip().matches("[0-9]{1,3}") ? Integer.parseInt(minutes.strip()) : 0;
        tableau.minuter(
                id, duree < 1 || duree > MINUTES_MAX ? null : horloge.instant().plus(Duration.ofMinutes(duree)));
        return retour(id);
    }

    @GetMapping(UN + "/code")
    ModelAndView code(@PathVariable String id) {
        var ouvert = acces.trouver(id);
        return new ModelAndView(
                "atelier/code",
                "page",
                new PageDuCode(
                        ouvert.enTete("Rejoindre l’atelier"),
                        ouvert.atelier(),
                        site.absolue("/atelier").replaceFirst("^https?://", "")));
    }

    @GetMapping(UN + "/code.svg")
    ResponseEntity<String> qr(@PathVariable String id) {
        var atelier = acces.trouver(id).atelier();
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .body(CodeQr.svg(site.absolue(atelier.cheminPublic())));
    }
}
