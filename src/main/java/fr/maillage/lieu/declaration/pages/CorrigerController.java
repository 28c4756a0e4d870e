package fr.maillage.lieu.declaration.pages;

import fr.maillage.lieu.Etat;
import fr.maillage.lieu.LiensSansCompte;
import fr.maillage.lieu.LiensSansCompte.Usage;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.declaration.Brouillons;
import fr.maillage.lieu.declaration.Envoi;
import fr.maillage.lieu.declaration.Jeton;
import fr.maillage.presentation.Refus;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Corrections and closings of known places: suggested by anybody, or by who received a link. All are moderated. */
@Controller
class CorrigerController {
    private final Lieux lieux;
    private final LiensSansCompte liens;
    private final Brouillons brouillons;
    private final Envoi envoi;
    private final Protections protections;

    CorrigerController(
            Lieux lieux, LiensSansCompte liens, Brouillons brouillons, Envoi envoi, Protections protections) {
        this.lieux = lieux;
        this.liens = liens;
        this.brouillons = brouillons;
        this.envoi = envoi;
        this.protections = protections;
    }

    /** True for a place that the public sees. */
    static boolean visible(Lieu lieu) {
        return lieu.etat() == Etat.PUBLIE || lieu.etat() == Etat.FERME;
    }

    @GetMapping("/lieux/{id:[0-9a-z]{8}}/corriger")
    ModelAndView proposer(@PathVariable String id) {
        return intro(publie(id), "");
    }

    @PostMapping("/lieux/{id:[0-9a-z]{8}}/corriger")
    String commencer(@PathVariable String id, HttpServletRequest requete) {
        protections.brouillon(requete);
        return commencer(publie(id), false);
    }

    @GetMapping("/lieux/corriger/lien")
    ModelAndView parLien(@RequestParam(defaultValue = "") String jeton) {
        return intro(duLien(jeton), jeton);
    }

    @PostMapping("/lieux/corriger/lien")
    String commencerParLien(@RequestParam(defaultValue = "") String jeton, HttpServletRequest requete) {
        protections.brouillon(requete);
        return commencer(duLien(jeton), true);
    }

    private String commencer(Lieu lieu, boolean parLien) {
        var jeton = Jeton.tirer();
        brouillons.corriger(jeton, lieu, parLien);
        return "redirect:/lieux/declarer/" + jeton.valeur() + "/verifier";
    }

    @GetMapping("/lieux/{id:[0-9a-z]{8}}/fermeture")
    ModelAndView fermeture(@PathVariable String id, @RequestParam(defaultValue = "") String lien) {
        return fermeture(
                FermeturePage.de(publie(id), Jeton.tirer(), lien, FermeturePage.Saisie.VIDE, false), HttpStatus.OK);
    }

    /** @param cle token of the page, so that a double click tells it once */
    @PostMapping("/lieux/{id:[0-9a-z]{8}}/fermeture")
    ModelAndView signaler(
            @PathVariable String id,
            @RequestParam String cle,
            @RequestParam(defaultValue = "") String lien,
            @RequestParam(name = Protections.PIEGE, defaultValue = "") String piege,
            HttpServletRequest requete) {
        var lieu = publie(id);
        var jeton = Saisies.jeton(cle);
        var saisie = FermeturePage.Saisie.de(requete);
        var page = FermeturePage.de(lieu, jeton, lien, saisie, true);
        if (!page.erreurs().erreurs().isEmpty() || !piege.isBlank()) {
            return fermeture(page, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        protections.geste(requete);
        boolean parLien = deLien(lien).filter(id::equals).isPresent();
        envoi.signalerFermeture(jeton, lieu.id(), parLien, saisie.reponses());
        return new ModelAndView("redirect:/lieux/declarer/" + jeton.valeur() + "/envoyee");
    }

    private static ModelAndView intro(Lieu lieu, String jeton) {
        return new ModelAndView("lieu/declaration/corriger", "page", CorrigerPage.de(lieu, jeton));
    }

    private static ModelAndView fermeture(FermeturePage page, HttpStatus statut) {
        return new ModelAndView("lieu/declaration/fermeture", Map.of("page", page), statut);
    }

    /** A place merged into another leads to that one. */
    private Lieu publie(String id) {
        return suivre(id)
                .filter(CorrigerController::visible)
                .orElseThrow(() -> Refus.introuvable(
                        "Ce lieu n’est pas publié, ou son " + "adresse est mal recopiée. Cherchez-le par son nom."));
    }

    private Optional<Lieu> suivre(String id) {
        var lieu = lieux.trouver(id);
        // A survivor may itself have been merged since.
        for (int pas = 0; pas < 10 && lieu.isPresent() && lieu.get().absorbePar() != null; pas++) {
            lieu = lieux.trouver(lieu.get().absorbePar());
        }
        return lieu;
    }

    private Optional<String> deLien(String jeton) {
        return liens.lieu(jeton, Usage.CORRIGER).or(() -> liens.lieu(jeton, Usage.CONFIRMER));
    }

    private Lieu duLien(String jeton) {
        var id = deLien(jeton)
                .orElseThrow(() -> Refus.introuvable(
                        "Ce lien ne marche plus\u00a0: il a expiré, ou il est mal recopié. Cherchez le lieu par son nom, "
                                + "puis proposez une correction sur sa page."));
        return suivre(id)
                .filter(l -> l.etat() != Etat.ARCHIVE && l.etat() != Etat.BROUILLON)
                .orElseThrow(() -> Refus.introuvable(
                        "Ce lieu n’est plus publié. Pour le déclarer de nouveau, allez à la page « Déclarer un "
                                + "lieu »."));
    }
}
