package fr.maillage.lieu.declaration.pages;

import fr.maillage.courrier.AdresseElectronique;
import fr.maillage.courrier.Courrier;
import fr.maillage.lieu.Declaration.Genre;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.declaration.Brouillons;
import fr.maillage.lieu.declaration.Envoi;
import fr.maillage.lieu.declaration.Envoi.Issue;
import fr.maillage.lieu.declaration.Invitations;
import fr.maillage.lieu.declaration.Jeton;
import fr.maillage.lieu.declaration.Lettres;
import fr.maillage.lieu.declaration.Ligne;
import fr.maillage.presentation.AdresseDuSite;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The last page, the sending, and what is shown after it. Whatever refuses a sending keeps all that was typed. */
@Controller
class EnvoyerController {
    private static final String PIEGE_REMPLI =
            "Le champ «\u00a0Laissez ce champ vide\u00a0» est rempli\u00a0: votre navigateur l’a peut-être "
                    + "complété tout seul. Effacez-le, puis envoyez de nouveau. Vos réponses sont gardées.";
    private static final String TROP_VITE =
            "Votre envoi est arrivé très vite. Attendez quelques secondes, puis envoyez de nouveau. Vos réponses sont gardées.";
    private static final String TROP_SOUVENT =
            "Beaucoup de déclarations ont été envoyées depuis votre connexion. Votre brouillon est gardé "
                    + "30\u00a0jours\u00a0: gardez l’adresse de cette page et envoyez-le dans une heure.";
    private static final String RIEN_DE_CHANGE =
            "Vous n’avez rien modifié\u00a0: il n’y a rien à envoyer. Choisissez «\u00a0Modifier\u00a0» à côté de ce qui "
                    + "est faux, ou quittez cette page.";
    private static final String A_MENDER =
            "Il manque des réponses, ou certaines sont à corriger. Rien n’a été envoyé, tout est gardé.";

    private final Brouillons brouillons;
    private final Invitations invitations;
    private final Envoi envoi;
    private final AssemblageDeVerification assemblage;
    private final Protections protections;
    private final Lieux lieux;
    private final Lettres lettres;
    private final Courrier courrier;
    private final TransactionTemplate transaction;
    private final AdresseDuSite adresse;
    private final BiscuitDeBrouillon biscuit;

    EnvoyerController(
            Brouillons brouillons,
            Invitations invitations,
            Envoi envoi,
            AssemblageDeVerification assemblage,
            Protections protections,
            Lieux lieux,
            Lettres lettres,
            Courrier courrier,
            TransactionTemplate transaction,
            AdresseDuSite adresse,
            BiscuitDeBrouillon biscuit) {
        this.brouillons = brouillons;
        this.invitations = invitations;
        this.envoi = envoi;
        this.assemblage = assemblage;
        this.protections = protections;
        this.lieux = lieux;
        this.lettres = lettres;
        this.courrier = courrier;
        this.transaction = transaction;
        this.adresse = adresse;
        this.biscuit = biscuit;
    }

    @GetMapping("/lieux/declarer/{jeton}/verifier")
    ModelAndView verifier(@PathVariable String jeton) {
        var lu = Saisies.jeton(jeton);
        var ligne = exiger(lu);
        return ligne.brouillon()
                ? vue(assemblage.page(lu, ligne, "", null, "", false), HttpStatus.OK)
                : versEnvoyee(lu);
    }

    @PostMapping("/lieux/declarer/{jeton}/verifier")
    ModelAndView envoyer(
            @PathVariable String jeton,
            @RequestParam(name = "suivi-courriel", defaultValue = "") String courriel,
            @RequestParam(name = Protections.PIEGE, defaultValue = "") String piege,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        var lu = Saisies.jeton(jeton);
        var ligne = exiger(lu);
        if (!ligne.brouillon()) {
            return versEnvoyee(lu);
        }
        if (!piege.isBlank()) {
            return refuser(lu, ligne, courriel, PIEGE_REMPLI, HttpStatus.UNPROCESSABLE_CONTENT, true);
        }
        var net = courriel.strip();
        if (!net.isEmpty() && AdresseElectronique.lire(net).isEmpty()) {
            return vue(
                    assemblage.page(
                            lu,
                            ligne,
                            courriel,
                            "Votre adresse électronique n’est pas complète. Exemple\u00a0: nom@commune.example. Vous pouvez aussi l’effacer.",
                            "",
                            false),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!protections.envoiPermis(requete)) {
            return refuser(lu, ligne, courriel, TROP_SOUVENT, HttpStatus.TOO_MANY_REQUESTS, false);
        }
        var permis = !net.isEmpty() && protections.lettrePermise(net) ? net : "";
        return switch (envoi.envoyer(lu, permis)) {
            case Issue.Envoyee envoyee -> {
                biscuit.oter(reponse);
                yield versEnvoyee(lu);
            }
            case Issue.AMender aMender ->
                refuser(lu, ligne, courriel, A_MENDER, HttpStatus.UNPROCESSABLE_CONTENT, false);
            case Issue.TropVite tropVite ->
                refuser(lu, ligne, courriel, TROP_VITE, HttpStatus.UNPROCESSABLE_CONTENT, false);
            case Issue.RienDeChange rien ->
                refuser(lu, ligne, courriel, RIEN_DE_CHANGE, HttpStatus.UNPROCESSABLE_CONTENT, false);
            case Issue.Disparu disparu -> throw DeclarerController.disparu();
        };
    }

    private ModelAndView refuser(
            Jeton jeton, Ligne ligne, String courriel, String phrase, HttpStatus statut, boolean piege) {
        return vue(assemblage.page(jeton, ligne, courriel, null, phrase, piege), statut);
    }

    @GetMapping("/lieux/declarer/{jeton}/envoyee")
    ModelAndView envoyee(@PathVariable String jeton, HttpServletResponse reponse) {
        Saisies.pourCeLecteurSeul(reponse);
        var lu = Saisies.jeton(jeton);
        var ligne = exiger(lu);
        if (ligne.brouillon()) {
            return new ModelAndView("redirect:/lieux/declarer/" + lu.valeur() + "/verifier");
        }
        var code = envoi.code(lu);
        return new ModelAndView(
                "lieu/declaration/envoyee",
                "page",
                new EnvoyeePage(
                        ligne.genre(),
                        ligne.lieu() == null
                                ? ""
                                : lieux.trouver(ligne.lieu()).map(l -> l.nom()).orElse(""),
                        code.map(c -> c.lisible()).orElse(""),
                        code.map(c -> adresse.absolue("/lieux/suivi/" + c.lisible()))
                                .orElse(""),
                        ligne.courriel() != null));
    }

    /** « C’est celui-ci »: goes on as a correction of the known place, with all that was typed. */
    @PostMapping("/lieux/declarer/{jeton}/celui-ci")
    String celuiCi(@PathVariable String jeton, @RequestParam String lieu, HttpServletRequest requete) {
        var lu = Saisies.jeton(jeton);
        var ligne = exiger(lu);
        var connu = lieux.trouver(lieu).filter(CorrigerController::visible);
        if (!ligne.brouillon() || ligne.genre() != Genre.NOUVEAU || connu.isEmpty()) {
            return "redirect:/lieux/declarer/" + lu.valeur() + "/verifier";
        }
        protections.brouillon(requete);
        var nouveau = Jeton.tirer();
        brouillons.fondre(nouveau, connu.get(), ligne.reponses());
        invitations.transmettre(lu, nouveau);
        return "redirect:/lieux/declarer/" + nouveau.valeur() + "/verifier";
    }

    @GetMapping("/lieux/declarer/{jeton}/plus-tard")
    ModelAndView plusTard(@PathVariable String jeton) {
        var lu = Saisies.jeton(jeton);
        return plusTard(lu, exiger(lu), "", null, false, HttpStatus.OK);
    }

    @PostMapping("/lieux/declarer/{jeton}/plus-tard")
    ModelAndView envoyerLeLien(
            @PathVariable String jeton, @RequestParam(defaultValue = "") String courriel, HttpServletRequest requete) {
        var lu = Saisies.jeton(jeton);
        var ligne = exiger(lu);
        var lue = AdresseElectronique.lire(courriel);
        if (lue.isEmpty()) {
            return plusTard(
                    lu,
                    ligne,
                    courriel,
                    "Écrivez une adresse électronique complète. Exemple\u00a0: nom@commune.example.",
                    false,
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        protections.geste(requete);
        if (!protections.lettrePermise(lue.get())) {
            return plusTard(
                    lu,
                    ligne,
                    courriel,
                    "Plusieurs lettres sont déjà parties aujourd’hui vers cette adresse. Gardez plutôt le lien ci-dessus.",
                    false,
                    HttpStatus.TOO_MANY_REQUESTS);
        }
        transaction.executeWithoutResult(etat -> courrier.deposer(lettres.brouillon(lue.get(), lu, ligne.expireLe())));
        return plusTard(lu, ligne, "", null, true, HttpStatus.OK);
    }

    private ModelAndView plusTard(
            Jeton jeton,
            Ligne ligne,
            String courriel,
            @org.jspecify.annotations.Nullable String erreur,
            boolean envoye,
            HttpStatus statut) {
        return new ModelAndView(
                "lieu/declaration/plus-tard",
                Map.of(
                        "page",
                        PlusTardPage.de(
                                adresse.absolue("/lieux/declarer/" + jeton.valeur()),
                                "/lieux/declarer/" + jeton.valeur() + "/plus-tard",
                                ligne,
                                courriel,
                                erreur,
                                envoye)),
                statut);
    }

    private Ligne exiger(Jeton jeton) {
        return brouillons.trouver(jeton).orElseThrow(DeclarerController::disparu);
    }

    private static ModelAndView versEnvoyee(Jeton jeton) {
        return new ModelAndView("redirect:/lieux/declarer/" + jeton.valeur() + "/envoyee");
    }

    private static ModelAndView vue(VerifierPage page, HttpStatus statut) {
        return new ModelAndView("lieu/declaration/verifier", Map.of("page", page), statut);
    }
}
