package fr.maillage.compte.connexion;

import fr.maillage.compte.CompteRefuse;
import fr.maillage.compte.Limiteur;
import fr.maillage.presentation.Refus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of the link printed in the terminal: whoever holds it becomes the first administrator. */
@Controller
class PremierController {
    private static final int ESSAIS = 20;
    private static final Duration QUART_D_HEURE = Duration.ofMinutes(15);

    private final Amorcage amorcage;
    private final Ouverture ouverture;
    private final Limiteur limiteur;
    private final TransactionTemplate transaction;

    PremierController(Amorcage amorcage, Ouverture ouverture, Limiteur limiteur, TransactionTemplate transaction) {
        this.amorcage = amorcage;
        this.ouverture = ouverture;
        this.limiteur = limiteur;
        this.transaction = transaction;
    }

    @GetMapping("/connexion/premier")
    ModelAndView demander(@RequestParam(defaultValue = "") String jeton) {
        if (!amorcage.valable(jeton)) {
            throw perdu();
        }
        return page(jeton, "", "", null);
    }

    @PostMapping("/connexion/premier")
    ModelAndView devenir(
            @RequestParam(defaultValue = "") String jeton,
            @RequestParam(defaultValue = "") String courriel,
            @RequestParam(defaultValue = "") String nom,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        if (!limiteur.autoriser("connexion.premier", Limiteur.reseau(requete.getRemoteAddr()), ESSAIS, QUART_D_HEURE)) {
            throw Refus.tropSouvent("Trop d’essais. Attendez un quart d’heure, puis rouvrez le lien.");
        }
        try {
            transaction.executeWithoutResult(etat -> {
                if (!amorcage.consommer(jeton)) {
                    throw perdu();
                }
                ouverture.connecter(amorcage.nommer(courriel, nom).id(), requete, reponse);
            });
            return new ModelAndView("redirect:" + Retour.ACCUEIL);
        } catch (CompteRefuse refus) {
            var vue = page(jeton, courriel, nom, refus);
            vue.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return vue;
        }
    }

    private static ModelAndView page(String jeton, String courriel, String nom, @Nullable CompteRefuse refus) {
        return new ModelAndView("compte/premier", "page", PagePremier.de(jeton, courriel, nom, refus));
    }

    private static Refus perdu() {
        return Refus.introuvable(
                "Ce lien ne sert plus\u00a0: il a déjà servi, il a plus de 24\u00a0heures, ou le site a un administrateur. "
                        + "S’il n’en a pas, redémarrez Maillage\u00a0: un nouveau lien s’affiche dans le terminal.");
    }
}
