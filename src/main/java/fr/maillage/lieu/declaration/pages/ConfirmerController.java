package fr.maillage.lieu.declaration.pages;

import fr.maillage.lieu.Acte;
import fr.maillage.lieu.ConflitDeVersion;
import fr.maillage.lieu.LiensSansCompte;
import fr.maillage.lieu.LiensSansCompte.Usage;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Lieux.Contenu;
import fr.maillage.lieu.Provenance;
import fr.maillage.presentation.Refus;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Confirmez vos informations », by a link without account. Opening the page writes nothing: mail programs open links too. */
@Controller
class ConfirmerController {
    private static final String CHANGE =
            "Les informations ont changé pendant que vous lisiez. Rien n’a été confirmé. Relisez-les, puis confirmez de nouveau.";

    private final Lieux lieux;
    private final LiensSansCompte liens;
    private final Protections protections;

    ConfirmerController(Lieux lieux, LiensSansCompte liens, Protections protections) {
        this.lieux = lieux;
        this.liens = liens;
        this.protections = protections;
    }

    @GetMapping("/lieux/confirmer")
    ModelAndView montrer(@RequestParam(defaultValue = "") String jeton) {
        return vue(lieu(jeton), jeton, "", false, HttpStatus.OK);
    }

    /** @param version of the place that was read */
    @PostMapping("/lieux/confirmer")
    ModelAndView confirmer(
            @RequestParam(defaultValue = "") String jeton,
            @RequestParam(defaultValue = "0") int version,
            HttpServletRequest requete) {
        var lieu = lieu(jeton);
        // A second click: the first made a version of its own.
        if (lieu.version() == version + 1 && confirmeAujourdhui(lieu)) {
            return vue(lieu, jeton, "", true, HttpStatus.OK);
        }
        protections.geste(requete);
        try {
            var confirme = lieux.modifier(lieu.id(), version, Contenu.de(lieu), acte(), Map.of());
            return vue(confirme, jeton, "", true, HttpStatus.OK);
        } catch (ConflitDeVersion e) {
            return vue(lieu(jeton), jeton, CHANGE, false, HttpStatus.CONFLICT);
        }
    }

    private boolean confirmeAujourdhui(Lieu lieu) {
        return lieux.version(lieu.id(), lieu.version())
                .filter(v -> v.acte().genre() == Acte.Genre.CONFIRMATION)
                .isPresent();
    }

    private static Acte acte() {
        return new Acte(
                Acte.Genre.CONFIRMATION, "lien", Provenance.DECLARATION, null, "Confirmé par le lien envoyé au lieu");
    }

    private Lieu lieu(String jeton) {
        return liens.lieu(jeton, Usage.CONFIRMER)
                .flatMap(lieux::trouver)
                .filter(CorrigerController::visible)
                .orElseThrow(() -> Refus.introuvable(
                        "Ce lien ne marche plus\u00a0: il a expiré, il est mal recopié, ou le lieu n’est plus publié. "
                                + "Cherchez le lieu par son nom\u00a0: sa page permet de proposer une correction."));
    }

    private static ModelAndView vue(Lieu lieu, String jeton, String avis, boolean confirme, HttpStatus statut) {
        return new ModelAndView(
                "lieu/declaration/confirmer", Map.of("page", ConfirmerPage.de(lieu, jeton, avis, confirme)), statut);
    }
}
