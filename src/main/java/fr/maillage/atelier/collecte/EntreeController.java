package fr.maillage.atelier.collecte;

import fr.maillage.atelier.Atelier;
import fr.maillage.atelier.Ateliers;
import fr.maillage.atelier.CodeDAtelier;
import fr.maillage.atelier.contribution.Listes;
import fr.maillage.atelier.registre.Participants;
import fr.maillage.presentation.Refus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How one joins: a code, then a role. */
@Controller
class EntreeController {
    static final String SALLE = "/atelier/{code:[0-9A-Za-z-]{6,7}}";

    private final Ateliers ateliers;
    private final Participants participants;
    private final BiscuitDeParticipant biscuit;
    private final Gardes gardes;

    EntreeController(Ateliers ateliers, Participants participants, BiscuitDeParticipant biscuit, Gardes gardes) {
        this.ateliers = ateliers;
        this.participants = participants;
        this.biscuit = biscuit;
        this.gardes = gardes;
    }

    @GetMapping("/atelier")
    ModelAndView entree() {
        return entree("", null);
    }

    static ModelAndView entree(String saisie, @Nullable String erreur) {
        return new ModelAndView("atelier/entree", "page", PageDEntree.de(saisie, erreur));
    }

    /** An address typed by hand, or from a QR code of a workshop that is over. */
    static ModelAndView inconnu(String saisie) {
        var page = entree(
                saisie,
                "Aucun atelier n’a ce code. Vérifiez-le sur l’écran ou l’affiche\u00a0: il a six lettres ou chiffres.");
        page.setStatus(HttpStatus.NOT_FOUND);
        return page;
    }

    @PostMapping("/atelier")
    ModelAndView entrer(@RequestParam(defaultValue = "") String code, HttpServletRequest requete) {
        gardes.entree(requete.getRemoteAddr());
        if (code.isBlank()) {
            return entree("", "Écrivez le code de l’atelier.");
        }
        return CodeDAtelier.lire(code)
                .flatMap(ateliers::parCode)
                .map(atelier -> new ModelAndView("redirect:" + atelier.cheminPublic()))
                .orElseGet(() -> {
                    gardes.codeFaux(requete.getRemoteAddr());
                    return inconnu(code.length() > PageDEntree.SAISIE_MAX ? "" : code);
                });
    }

    /** With what a phone that was no longer known had sent, when it had: it is received once the phone has joined. */
    @PostMapping(SALLE + "/role")
    ModelAndView choisir(
            @PathVariable String code,
            @RequestParam Map<String, String> parametres,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        gardes.entree(requete.getRemoteAddr());
        var atelier = trouver(code);
        if (atelier.isEmpty()) {
            gardes.codeFaux(requete.getRemoteAddr());
            return inconnu(code);
        }
        var role = parametres.getOrDefault("role", "");
        if (Listes.role(role).isEmpty()) {
            return role(atelier.get(), "Choisissez la réponse qui vous ressemble le plus.", parametres);
        }
        if (!participants.rejoindre(atelier.get().id(), biscuit.poser(requete, reponse), role)) {
            throw Refus.tropSouvent(
                    "Cet atelier est complet. Dites ce que vous vouliez dire à la personne qui anime\u00a0: elle peut l’écrire pour vous.");
        }
        var chemin = atelier.get().cheminPublic();
        return new ModelAndView(
                parametres.containsKey("genre") ? "forward:" + chemin + "/contributions" : "redirect:" + chemin);
    }

    private Optional<Atelier> trouver(String code) {
        return CodeDAtelier.lire(code).flatMap(ateliers::parCode);
    }

    /** @param envoyes what was sent, and is kept until the phone has joined */
    static ModelAndView role(Atelier atelier, @Nullable String erreur, Map<String, String> envoyes) {
        return new ModelAndView(
                "atelier/role", "page", PageDeRole.de(atelier.nom(), atelier.cheminPublic(), erreur, envoyes));
    }
}
