package fr.maillage.site;

import fr.maillage.presentation.Refus;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.ModelAndView;

/** Pages that fail in every way, for the tests only. */
@TestComponent
@RestController
class PagesDEssai {
    private final JdbcClient base;

    PagesDEssai(JdbcClient base) {
        this.base = base;
    }

    @GetMapping("/essai/statut/{statut}")
    void statut(@PathVariable int statut, HttpServletResponse reponse) throws IOException {
        reponse.sendError(statut);
    }

    @GetMapping("/essai/panne")
    String panne() {
        throw new IllegalStateException("détail interne");
    }

    @GetMapping("/essai/gabarit")
    ModelAndView gabarit() {
        return new ModelAndView("site/glossaire");
    }

    @GetMapping("/essai/base")
    Integer base() {
        return base.sql("select 1").query(Integer.class).single();
    }

    @GetMapping("/essai/inconnue")
    String inconnue() {
        throw Refus.introuvable("Aucune commune ne porte le code 55999.");
    }

    @GetMapping("/essai/ailleurs")
    ModelAndView ailleurs() {
        return new ModelAndView("redirect:/plan");
    }

    @GetMapping("/essai/formulaire")
    ModelAndView formulaire() {
        return new ModelAndView("presentation/formulaire/jeton");
    }

    @PostMapping("/essai/formulaire")
    String envoi() {
        return "enregistré";
    }
}
