package fr.maillage.lieu.declaration.pages;

import fr.maillage.lieu.declaration.Brouillons;
import fr.maillage.lieu.declaration.Etape;
import fr.maillage.lieu.declaration.Formulaire;
import fr.maillage.lieu.declaration.Invitations;
import fr.maillage.lieu.declaration.Jeton;
import fr.maillage.lieu.declaration.Ligne;
import fr.maillage.lieu.declaration.Reponses;
import fr.maillage.presentation.Refus;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the steps of the form. */
@Controller
class DeclarerController {
    /** A step, in an address. */
    static final String ETAPE =
            "/lieux/declarer/{jeton}/{etape:lieu|adresse|position|services|accueil|horaires|contact}";

    private static final String EXPIRE =
            "Votre brouillon avait expiré\u00a0: il datait de plus de 30\u00a0jours, ou son adresse est incomplète. "
                    + "Les réponses de la page que vous venez d’envoyer sont gardées dans un nouveau brouillon. Complétez les autres.";

    private final Brouillons brouillons;
    private final Invitations invitations;
    private final VueDEtape vue;

    DeclarerController(Brouillons brouillons, Invitations invitations, VueDEtape vue) {
        this.brouillons = brouillons;
        this.invitations = invitations;
        this.vue = vue;
    }

    /**
     * The first page. Nothing is written before it is sent; its token makes a double click one draft.
     *
     * @param invitation secret of the invitation that one comes from; one that is not known is left aside
     */
    @GetMapping("/lieux/declarer")
    ModelAndView commencer(
            @CookieValue(name = BiscuitDeBrouillon.NOM, required = false) @Nullable String dernier,
            @RequestParam(defaultValue = "") String invitation) {
        var connue = !invitation.isEmpty() && invitations.connue(invitation) ? invitation : "";
        var page = vue.page(vue.demande(
                Jeton.tirer(), null, Formulaire.livre().premiere(), Reponses.VIDES, Map.of(), List.of(), ""));
        return new ModelAndView(
                "lieu/declaration/commencer",
                Map.of("page", new CommencerPage(page, connue, enCours(dernier, connue))));
    }

    private CommencerPage.@Nullable EnCours enCours(@Nullable String dernier, String invitation) {
        return dernier == null
                ? null
                : Jeton.lire(dernier)
                        .flatMap(j -> brouillons
                                .trouver(j)
                                .filter(Ligne::brouillon)
                                .map(l -> CommencerPage.EnCours.de(j, l, invitation)))
                        .orElse(null);
    }

    /** @param invitation that the draft answers from now on */
    @GetMapping("/lieux/declarer/{jeton}")
    String reprendre(@PathVariable String jeton, @RequestParam(defaultValue = "") String invitation) {
        var lu = Saisies.jeton(jeton);
        var ligne = exiger(lu);
        if (!ligne.brouillon()) {
            return redirection(lu, "envoyee");
        }
        invitations.rattacher(lu, invitation);
        return redirection(
                lu,
                Formulaire.livre().etapes().stream()
                        .filter(e -> !vue.fautes(ligne, e).isEmpty())
                        .map(Etape::cle)
                        .findFirst()
                        .orElse(Etape.VERIFIER));
    }

    @GetMapping(ETAPE)
    ModelAndView montrer(
            @PathVariable String jeton,
            @PathVariable String etape,
            @RequestParam(defaultValue = "") String retour,
            @RequestParam(defaultValue = "") String situe,
            @RequestParam(defaultValue = "") String expire,
            @RequestParam(defaultValue = "") String arret) {
        var lu = Saisies.jeton(jeton);
        var ligne = exiger(lu);
        if (!ligne.brouillon()) {
            return new ModelAndView(redirection(lu, "envoyee"));
        }
        var demandee = Formulaire.livre().etape(etape).orElseThrow();
        boolean deLaVerification = retour.equals(Etape.VERIFIER);
        var avis = Stream.of(SituationDAdresse.phrase(situe), expire.isEmpty() ? "" : EXPIRE)
                .filter(a -> !a.isEmpty())
                .toList();
        var demande = vue.demande(
                lu,
                ligne,
                demandee,
                ligne.reponses(),
                deLaVerification ? vue.fautes(ligne, demandee) : Map.of(),
                avis,
                deLaVerification ? Etape.VERIFIER : "");
        return vue.vue(arret.isEmpty() ? demande : demande.avecArretDePlus(), HttpStatus.OK);
    }

    private Ligne exiger(Jeton jeton) {
        return brouillons.trouver(jeton).orElseThrow(DeclarerController::disparu);
    }

    static Refus disparu() {
        return Refus.introuvable(
                "Ce brouillon n’existe plus. Un brouillon est gardé 30\u00a0jours après la dernière réponse. Si vous aviez envoyé "
                        + "votre déclaration, suivez-la avec son code. Sinon, commencez une nouvelle déclaration.");
    }

    static String redirection(Jeton jeton, String page) {
        return "redirect:/lieux/declarer/" + jeton.valeur() + "/" + page;
    }
}
