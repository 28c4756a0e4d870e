package fr.maillage.lieu.declaration.pages;

import fr.maillage.lieu.Declaration;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.declaration.Code;
import fr.maillage.lieu.declaration.Suivi;
import fr.maillage.presentation.Refus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Suivre ma demande »: with the code, or with a link received by e-mail. */
@Controller
class SuiviController {
    private static final int CODE_MAX = 60;
    private static final String MAL_ECRIT =
            "Ce code n’est pas complet, ou contient une faute de frappe. Il a 15 lettres et chiffres, en trois "
                    + "groupes de cinq. Vérifiez-le et recommencez.";
    private static final String INCONNU =
            "Aucune demande ne porte ce code. Vérifiez-le et recommencez. S’il est juste, écrivez-nous\u00a0: l’adresse est en bas de la page.";

    private final Suivi suivi;
    private final Lieux lieux;
    private final Protections protections;

    SuiviController(Suivi suivi, Lieux lieux, Protections protections) {
        this.suivi = suivi;
        this.lieux = lieux;
        this.protections = protections;
    }

    @GetMapping("/lieux/suivi")
    ModelAndView demander() {
        return demander("", null, HttpStatus.OK);
    }

    @PostMapping("/lieux/suivi")
    ModelAndView chercher(@RequestParam(defaultValue = "") String code, HttpServletRequest requete) {
        protections.suivi(requete);
        var net = code.substring(0, Math.min(code.length(), CODE_MAX));
        var lu = Code.lire(net);
        if (lu.isEmpty()) {
            return demander(net, MAL_ECRIT, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return suivi.trouver(net).isEmpty()
                ? demander(net, INCONNU, HttpStatus.NOT_FOUND)
                : new ModelAndView("redirect:/lieux/suivi/" + lu.get().lisible());
    }

    private static ModelAndView demander(String code, @Nullable String erreur, HttpStatus statut) {
        return new ModelAndView("lieu/declaration/suivi-code", Map.of("page", CodePage.de(code, erreur)), statut);
    }

    @GetMapping("/lieux/suivi/{cle}")
    ModelAndView montrer(
            @PathVariable String cle,
            @RequestParam(defaultValue = "") String fait,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        Saisies.pourCeLecteurSeul(reponse);
        protections.suivi(requete);
        return vue(cle, exiger(cle), fait, "", null, HttpStatus.OK);
    }

    @PostMapping("/lieux/suivi/{cle}/repondre")
    ModelAndView repondre(
            @PathVariable String cle, @RequestParam(defaultValue = "") String reponse, HttpServletRequest requete) {
        protections.suivi(requete);
        var declaration = exiger(cle);
        var net = reponse.strip();
        if (net.isEmpty() || net.length() > Suivi.REPONSE_MAX) {
            var erreur = net.isEmpty()
                    ? "Écrivez votre réponse."
                    : "Votre réponse dépasse " + Suivi.REPONSE_MAX + " caractères. Raccourcissez-la.";
            return vue(cle, declaration, "", reponse, erreur, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return fait(cle, suivi.repondre(cle, net) ? "repondu" : "trop-tard");
    }

    @PostMapping("/lieux/suivi/{cle}/retirer")
    ModelAndView retirer(@PathVariable String cle, HttpServletRequest requete) {
        protections.suivi(requete);
        exiger(cle);
        return fait(cle, suivi.retirer(cle) ? "retire" : "trop-tard");
    }

    @PostMapping("/lieux/suivi/{cle}/reprendre")
    ModelAndView reprendre(@PathVariable String cle, HttpServletRequest requete) {
        protections.suivi(requete);
        exiger(cle);
        return suivi.reprendre(cle)
                .map(jeton -> new ModelAndView("redirect:/lieux/declarer/" + jeton.valeur() + "/verifier"))
                .orElseGet(() -> fait(cle, "trop-tard"));
    }

    private static ModelAndView fait(String cle, String fait) {
        return new ModelAndView("redirect:/lieux/suivi/" + propre(cle) + "?fait=" + fait);
    }

    /** Nothing of an address goes into a redirection but letters, figures and hyphens. */
    private static String propre(String cle) {
        return cle.replaceAll("[^A-Za-z0-9_-]", "");
    }

    private Declaration exiger(String cle) {
        return suivi.trouver(cle)
                .orElseThrow(() -> Refus.introuvable(
                        "Aucune demande ne porte ce code, ou le lien a expiré. Vérifiez le code à la page "
                                + "« Suivre ma demande »."));
    }

    private ModelAndView vue(
            String cle,
            Declaration declaration,
            String fait,
            String reponse,
            @Nullable String erreur,
            HttpStatus statut) {
        var lieu = declaration.lieu() == null
                ? null
                : lieux.trouver(declaration.lieu()).orElse(null);
        return new ModelAndView(
                "lieu/declaration/suivi",
                Map.of("page", SuiviPage.de(propre(cle), declaration, lieu, fait, reponse, erreur)),
                statut);
    }
}
