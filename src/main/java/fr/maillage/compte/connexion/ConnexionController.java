package fr.maillage.compte.connexion;

import fr.maillage.compte.Comptes;
import fr.maillage.compte.Limiteur;
import fr.maillage.courrier.AdresseElectronique;
import fr.maillage.courrier.SuiviDuCourrier;
import fr.maillage.presentation.Refus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks for a link, opens it, leaves. */
@Controller
class ConnexionController {
    private static final Duration QUART_D_HEURE = Duration.ofMinutes(15);
    private static final int PAR_COURRIEL = 5;
    private static final int PAR_RESEAU = 20;

    private final Comptes comptes;
    private final Limiteur limiteur;
    private final DemandeDeLien demandes;
    private final LiensDeConnexion liens;
    private final BiscuitDeDemande biscuit;
    private final Ouverture ouverture;
    private final SuiviDuCourrier suivi;

    ConnexionController(
            Comptes comptes,
            Limiteur limiteur,
            DemandeDeLien demandes,
            LiensDeConnexion liens,
            BiscuitDeDemande biscuit,
            Ouverture ouverture,
            SuiviDuCourrier suivi) {
        this.comptes = comptes;
        this.limiteur = limiteur;
        this.demandes = demandes;
        this.liens = liens;
        this.biscuit = biscuit;
        this.ouverture = ouverture;
        this.suivi = suivi;
    }

    @GetMapping("/connexion")
    ModelAndView demander(@RequestParam(defaultValue = "") String retour) {
        var page = Retour.lire(retour);
        if (comptes.connecte().isPresent()) {
            return new ModelAndView("redirect:" + page);
        }
        return new ModelAndView("compte/connexion", "page", PageConnexion.vierge(page));
    }

    @PostMapping("/connexion")
    ModelAndView envoyer(
            @RequestParam(defaultValue = "") String courriel,
            @RequestParam(defaultValue = "") String retour,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        var page = Retour.lire(retour);
        var adresse = AdresseElectronique.lire(courriel);
        if (adresse.isEmpty()) {
            var vue = new ModelAndView("compte/connexion", "page", PageConnexion.aCorriger(courriel, page));
            vue.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return vue;
        }
        limiter("connexion.reseau", Limiteur.reseau(requete.getRemoteAddr()), PAR_RESEAU);
        limiter("connexion.courriel", adresse.get().toLowerCase(Locale.ROOT), PAR_COURRIEL);
        demandes.demander(adresse.get(), biscuit.poser(requete, reponse), page);
        return new ModelAndView("redirect:/connexion/envoye");
    }

    /** The same for everybody: neither this page nor the way to it tells whether the address has an account. */
    @GetMapping("/connexion/envoye")
    ModelAndView envoye() {
        return new ModelAndView("compte/envoye", "page", new PageEnvoye(suivi.part()));
    }

    @GetMapping("/connexion/lien")
    ModelAndView lien(@RequestParam(defaultValue = "") String jeton, HttpServletRequest requete) {
        return page(jeton, liens.etat(jeton, biscuit.lire(requete).orElse(null)));
    }

    @PostMapping("/connexion/lien")
    ModelAndView ouvrir(
            @RequestParam(defaultValue = "") String jeton, HttpServletRequest requete, HttpServletResponse reponse) {
        limiter("connexion.lien", Limiteur.reseau(requete.getRemoteAddr()), PAR_RESEAU);
        var navigateur = biscuit.lire(requete);
        var retour = navigateur.flatMap(secret -> ouverture.parLien(jeton, secret, requete, reponse));
        return retour.map(page -> new ModelAndView("redirect:" + page))
                .orElseGet(() -> page(jeton, liens.etat(jeton, navigateur.orElse(null))));
    }

    @PostMapping("/deconnexion")
    ModelAndView quitter(HttpServletRequest requete, HttpServletResponse reponse) {
        ouverture.deconnecter(requete, reponse);
        return new ModelAndView("redirect:/");
    }

    private static ModelAndView page(String jeton, LiensDeConnexion.Etat etat) {
        return new ModelAndView("compte/lien", "page", PageLien.de(jeton, etat));
    }

    private void limiter(String geste, String qui, int maximum) {
        if (!limiteur.autoriser(geste, qui, maximum, QUART_D_HEURE)) {
            throw Refus.tropSouvent(
                    "Trop de liens de connexion ont été demandés. Attendez un quart d’heure, ou servez-vous du dernier "
                            + "lien reçu.");
        }
    }
}
