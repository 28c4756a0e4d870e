package fr.maillage.compte.pages;

import fr.maillage.compte.Compte;
import fr.maillage.compte.CompteRefuse;
import fr.maillage.compte.registre.FicheDeCompte;
import fr.maillage.compte.registre.Fiches;
import fr.maillage.compte.registre.Perimetres;
import fr.maillage.compte.registre.Registre;
import fr.maillage.presentation.Pagination;
import fr.maillage.presentation.Refus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Accounts, for administrators, as the security configuration says. */
@Controller
class ComptesController {
    private static final int PAR_PAGE = 50;
    private static final int RECHERCHE_MAX = 200;

    /** What has been done, as the address says it after a redirect. */
    private static final Map<String, String> AVIS = Map.of(
            "ouvert", "Le compte est ouvert et l’invitation est partie.",
            "enregistre", "Les changements sont enregistrés.",
            "invite", "L’invitation est partie de nouveau.",
            "ferme", "Le compte est fermé. La personne est déconnectée partout.",
            "rouvert", "Le compte est rouvert.",
            "efface", "Les données personnelles de ce compte sont supprimées.");

    private final Registre registre;
    private final Fiches fiches;
    private final Perimetres perimetres;
    private final Invitation invitation;
    private final TransactionTemplate transaction;

    ComptesController(
            Registre registre,
            Fiches fiches,
            Perimetres perimetres,
            Invitation invitation,
            TransactionTemplate transaction) {
        this.registre = registre;
        this.fiches = fiches;
        this.perimetres = perimetres;
        this.invitation = invitation;
        this.transaction = transaction;
    }

    @GetMapping("/gestion/comptes")
    ModelAndView liste(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String page) {
        var texte = q.strip().replace("\0", "");
        texte = texte.length() > RECHERCHE_MAX ? texte.substring(0, RECHERCHE_MAX) : texte;
        var choisi = SaisieDeCompte.role(role).orElse(null);
        var adresse = "/gestion/comptes?q=" + URLEncoder.encode(texte, StandardCharsets.UTF_8)
                + (choisi == null ? "" : "&role=" + choisi.name());
        var pages = new Pagination(Pagination.lire(page), PAR_PAGE, fiches.compter(texte, choisi), adresse);
        var lignes = fiches.chercher(texte, choisi, pages.saut(), PAR_PAGE).stream()
                .map(f -> new PageComptes.Ligne(f, perimetres.nom(f.compte().perimetre())))
                .toList();
        return new ModelAndView(
                "compte/comptes", "page", new PageComptes(texte, choisi == null ? "" : choisi.name(), lignes, pages));
    }

    @GetMapping("/gestion/comptes/nouveau")
    ModelAndView nouveau() {
        return formulaire(null, new SaisieDeCompte("", "", "", ""), null, null);
    }

    @PostMapping("/gestion/comptes/nouveau")
    ModelAndView ouvrir(
            @RequestParam(defaultValue = "") String courriel,
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String perimetre) {
        var saisie = new SaisieDeCompte(courriel, nom, role, perimetre);
        return enregistrer(null, saisie, "ouvert", () -> {
            var compte = registre.creer(courriel, nom, saisie.roleChoisi(), perimetre);
            invitation.envoyer(compte);
            return compte;
        });
    }

    @GetMapping("/gestion/comptes/{id:[0-9a-z]{10}}")
    ModelAndView compte(@PathVariable String id, @RequestParam(defaultValue = "") String fait) {
        var fiche = trouver(id);
        return formulaire(fiche, SaisieDeCompte.de(fiche.compte()), null, AVIS.get(fait));
    }

    @PostMapping("/gestion/comptes/{id:[0-9a-z]{10}}")
    ModelAndView modifier(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String courriel,
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String perimetre) {
        var saisie = new SaisieDeCompte(courriel, nom, role, perimetre);
        return enregistrer(
                trouver(id),
                saisie,
                "enregistre",
                () -> registre.modifier(id, courriel, nom, saisie.roleChoisi(), perimetre));
    }

    @PostMapping("/gestion/comptes/{id:[0-9a-z]{10}}/inviter")
    ModelAndView inviter(@PathVariable String id) {
        return agir(id, "invite", fiche -> {
            if (!fiche.enService()) {
                throw new CompteRefuse("", "Ce compte est fermé\u00a0: rouvrez-le avant d’inviter la personne.");
            }
            invitation.envoyer(fiche.compte());
        });
    }

    @PostMapping("/gestion/comptes/{id:[0-9a-z]{10}}/fermer")
    ModelAndView fermer(@PathVariable String id) {
        return agir(id, "ferme", fiche -> registre.desactiver(id));
    }

    @PostMapping("/gestion/comptes/{id:[0-9a-z]{10}}/rouvrir")
    ModelAndView rouvrir(@PathVariable String id) {
        return agir(id, "rouvert", fiche -> registre.reactiver(id));
    }

    @GetMapping("/gestion/comptes/{id:[0-9a-z]{10}}/supprimer-les-donnees")
    ModelAndView confirmer(@PathVariable String id) {
        return new ModelAndView("compte/suppression", "page", new PageCompte.Suppression(trouver(id)));
    }

    @PostMapping("/gestion/comptes/{id:[0-9a-z]{10}}/supprimer-les-donnees")
    ModelAndView effacer(@PathVariable String id) {
        return agir(id, "efface", fiche -> registre.anonymiser(id));
    }

    private ModelAndView enregistrer(
            @Nullable FicheDeCompte fiche, SaisieDeCompte saisie, String fait, Supplier<Compte> travail) {
        try {
            var compte = transaction.execute(etat -> travail.get());
            return vers(compte.id(), fait);
        } catch (CompteRefuse refus) {
            var vue = formulaire(fiche, saisie, refus, null);
            vue.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return vue;
        }
    }

    private ModelAndView agir(String id, String fait, Consumer<FicheDeCompte> travail) {
        var fiche = trouver(id);
        try {
            travail.accept(fiche);
            return vers(id, fait);
        } catch (CompteRefuse refus) {
            var page = new PageCompte(fiche, SaisieDeCompte.de(fiche.compte()).champs(null), null, refus.explication());
            var vue = new ModelAndView("compte/compte", "page", page);
            vue.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return vue;
        }
    }

    private static ModelAndView vers(String id, String fait) {
        return new ModelAndView("redirect:/gestion/comptes/" + id + "?fait=" + fait);
    }

    private static ModelAndView formulaire(
            @Nullable FicheDeCompte fiche, SaisieDeCompte saisie, @Nullable CompteRefuse refus, @Nullable String avis) {
        return new ModelAndView("compte/compte", "page", new PageCompte(fiche, saisie.champs(refus), avis, null));
    }

    private FicheDeCompte trouver(String id) {
        return fiches.trouver(id)
                .orElseThrow(
                        () -> Refus.introuvable("Aucun compte ne porte cet identifiant. Cherchez-le par son nom."));
    }
}
