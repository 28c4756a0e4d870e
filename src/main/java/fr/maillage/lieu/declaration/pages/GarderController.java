package fr.maillage.lieu.declaration.pages;

import fr.maillage.lieu.declaration.Brouillons;
import fr.maillage.lieu.declaration.Brouillons.Garde;
import fr.maillage.lieu.declaration.Etape;
import fr.maillage.lieu.declaration.Formulaire;
import fr.maillage.lieu.declaration.Invitations;
import fr.maillage.lieu.declaration.Jeton;
import fr.maillage.lieu.declaration.Ligne;
import fr.maillage.lieu.declaration.Reponses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Keeps the steps of the form as they are sent, right or wrong; a wrong one is shown again. */
@Controller
class GarderController {
    private static final String AUTREMENT =
            "Cette page a été enregistrée autrement depuis que vous l’avez ouverte, dans un autre onglet peut-être. Rien n’est perdu\u00a0: "
                    + "vos dernières réponses sont dans le formulaire, les autres sont rappelées dessous. Envoyez de nouveau la page pour "
                    + "garder celles du formulaire.";

    private final Brouillons brouillons;
    private final Invitations invitations;
    private final VueDEtape vue;
    private final SituationDAdresse situation;
    private final Protections protections;
    private final BiscuitDeBrouillon biscuit;

    GarderController(
            Brouillons brouillons,
            Invitations invitations,
            VueDEtape vue,
            SituationDAdresse situation,
            Protections protections,
            BiscuitDeBrouillon biscuit) {
        this.brouillons = brouillons;
        this.invitations = invitations;
        this.vue = vue;
        this.situation = situation;
        this.protections = protections;
        this.biscuit = biscuit;
    }

    @PostMapping("/lieux/declarer")
    ModelAndView commencer(
            @RequestParam(defaultValue = "") String brouillon,
            @RequestParam(defaultValue = "") String lues,
            @RequestParam(defaultValue = "suivant") String geste,
            @RequestParam(defaultValue = "") String invitation,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        return garder(brouillon, Formulaire.livre().premiere().cle(), lues, "", geste, invitation, requete, reponse);
    }

    @PostMapping(DeclarerController.ETAPE)
    ModelAndView garder(
            @PathVariable String jeton,
            @PathVariable String etape,
            @RequestParam(defaultValue = "") String lues,
            @RequestParam(defaultValue = "") String retour,
            @RequestParam(defaultValue = "suivant") String geste,
            @RequestParam(defaultValue = "") String invitation,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        var lu = Saisies.jeton(jeton);
        var demandee = Formulaire.livre().etape(etape).orElseThrow();
        var envoyees = Gestes.appliquer(geste, Saisies.de(requete, demandee));
        biscuit.poser(reponse, lu);
        var garde = garder(lu, demandee, envoyees, lues, requete);
        invitations.rattacher(lu, invitation);
        return switch (garde) {
            case Garde.Disparu disparu -> recommencer(lu, demandee, envoyees, requete);
            case Garde.DejaEnvoye envoye -> new ModelAndView(DeclarerController.redirection(lu, "envoyee"));
            case Garde.Autrement autrement -> autrement(lu, autrement.ligne(), demandee, envoyees, retour);
            case Garde.Faite faite -> suite(lu, faite.ligne(), demandee, geste, retour);
        };
    }

    private Garde garder(Jeton jeton, Etape etape, Reponses envoyees, String lues, HttpServletRequest requete) {
        // The first page ever; a first page that knows other answers belongs to a draft that expired, which is told.
        boolean neuve = lues.isEmpty() || lues.equals(Brouillons.empreinte(Reponses.VIDES, etape));
        if (neuve
                && etape.equals(Formulaire.livre().premiere())
                && brouillons.trouver(jeton).isEmpty()) {
            protections.brouillon(requete);
            brouillons.commencer(jeton, envoyees);
        }
        try {
            return situation.garder(jeton, etape, envoyees, lues);
        } catch (Reponses.TropLongues e) {
            throw Saisies.tropLong();
        }
    }

    /** A draft that is gone is begun again with what was just sent. */
    private ModelAndView recommencer(Jeton jeton, Etape etape, Reponses envoyees, HttpServletRequest requete) {
        protections.brouillon(requete);
        brouillons.commencer(jeton, envoyees);
        boolean premiere = etape.equals(Formulaire.livre().premiere());
        return new ModelAndView(
                DeclarerController.redirection(jeton, (premiere ? Etape.ADRESSE : "lieu") + "?expire=oui"));
    }

    private ModelAndView autrement(Jeton jeton, Ligne ligne, Etape etape, Reponses envoyees, String retour) {
        var reponses = ligne.reponses().remplacer(etape, envoyees);
        return vue.vue(
                vue.demande(jeton, ligne, etape, reponses, Map.of(), List.of(AUTREMENT), retour)
                        .avecAutre(ligne.reponses()),
                HttpStatus.CONFLICT);
    }

    private ModelAndView suite(Jeton jeton, Ligne ligne, Etape etape, String geste, String retour) {
        if (geste.equals("plus-tard")) {
            return new ModelAndView(DeclarerController.redirection(jeton, "plus-tard"));
        }
        boolean deLaVerification = retour.equals(Etape.VERIFIER);
        if (Gestes.resterIci(geste)) {
            var arret = geste.equals("arret") ? "arret=oui&" : "";
            return new ModelAndView(DeclarerController.redirection(
                    jeton, avec(etape.cle(), arret + (deLaVerification ? "retour=verifier" : ""))));
        }
        var fautes = vue.fautes(ligne, etape);
        if (!fautes.isEmpty()) {
            return vue.vue(
                    vue.demande(jeton, ligne, etape, ligne.reponses(), fautes, List.of(), retour),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (etape.cle().equals(Etape.ADRESSE)) {
            var situe = "situe=" + situation.situer(jeton, ligne);
            return new ModelAndView(DeclarerController.redirection(
                    jeton, avec("position", situe + (deLaVerification ? "&retour=verifier" : ""))));
        }
        return new ModelAndView(DeclarerController.redirection(
                jeton,
                deLaVerification
                        ? Etape.VERIFIER
                        : Formulaire.livre().apres(etape).cle()));
    }

    /** @param parametres joined by &amp;, one may end them; empty for none */
    private static String avec(String page, String parametres) {
        var nets = parametres.endsWith("&") ? parametres.substring(0, parametres.length() - 1) : parametres;
        return nets.isEmpty() ? page : page + "?" + nets;
    }
}
