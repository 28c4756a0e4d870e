package fr.maillage.feuillederoute.pages;

import fr.maillage.feuillederoute.AccesAuxFeuilles;
import fr.maillage.feuillederoute.AccesAuxFeuilles.Ouverte;
import fr.maillage.feuillederoute.partage.Commentaire;
import fr.maillage.feuillederoute.partage.CommentairesEnBase;
import fr.maillage.feuillederoute.registre.ElementsEnBase;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What people say about a fiche, beside it. */
@Controller
class CommentairesController {
    private static final String ICI = FicheController.UNE + "/commentaires";

    private final AccesAuxFeuilles acces;
    private final ElementsEnBase elements;
    private final CommentairesEnBase commentaires;
    private final CommentairesLus lus;

    CommentairesController(
            AccesAuxFeuilles acces, ElementsEnBase elements, CommentairesEnBase commentaires, CommentairesLus lus) {
        this.acces = acces;
        this.elements = elements;
        this.commentaires = commentaires;
        this.lus = lus;
    }

    @GetMapping(ICI)
    ModelAndView fil(@PathVariable String id, @PathVariable String element) {
        return fil(acces.trouver(id), element, "", "");
    }

    private ModelAndView fil(Ouverte ouverte, String element, String erreur, String saisi) {
        var lu = FicheController.trouver(elements, ouverte, element);
        var fiche = new Lien(lu.element().intitule(), ouverte.feuille().chemin() + "/" + element);
        return new ModelAndView(
                "feuillederoute/commentaires",
                "page",
                new FilDeCommentaires(
                        ouverte.enTete("Commentaires", fiche),
                        fiche,
                        fiche.adresse() + "/commentaires",
                        lus.de(ouverte.feuille().id(), element, ouverte.compte().id()),
                        erreur,
                        saisi));
    }

    /** What is wrong with a comment; empty when nothing is. */
    static String erreur(LectureDeFormulaire lecture) {
        var texte = lecture.valeur("texte");
        return texte.isEmpty()
                ? "Écrivez votre commentaire."
                : texte.length() > Commentaire.TEXTE_MAX
                        ? "Raccourcissez votre commentaire à " + Commentaire.TEXTE_MAX + " caractères."
                        : "";
    }

    static long reponseA(LectureDeFormulaire lecture) {
        var reponse = lecture.valeur("reponse");
        return reponse.matches("[1-9][0-9]{0,17}") ? Long.parseLong(reponse) : 0;
    }

    @PostMapping(ICI)
    ModelAndView ecrire(
            @PathVariable String id, @PathVariable String element, @RequestParam Map<String, String> parametres) {
        var ouverte = acces.trouver(id);
        FicheController.trouver(elements, ouverte, element);
        var lecture = LectureDeFormulaire.de(parametres);
        var erreur = erreur(lecture);
        if (!erreur.isEmpty()) {
            return fil(ouverte, element, erreur, lecture.valeur("texte"));
        }
        commentaires.ecrire(id, element, ouverte.compte().id(), lecture.valeur("texte"), reponseA(lecture));
        return vers(ouverte, element);
    }

    private static ModelAndView vers(Ouverte ouverte, String element) {
        return new ModelAndView("redirect:" + ouverte.feuille().chemin() + "/" + element + "/commentaires");
    }

    /** @param retire « non » puts it back */
    @PostMapping(ICI + "/{commentaire:[1-9][0-9]{0,17}}/retirer")
    ModelAndView retirer(
            @PathVariable String id,
            @PathVariable String element,
            @PathVariable long commentaire,
            @RequestParam(defaultValue = "oui") String retire) {
        var ouverte = acces.trouver(id);
        commentaires.retirer(id, element, commentaire, ouverte.compte().id(), retire.equals("oui"));
        return vers(ouverte, element);
    }
}
