package fr.maillage.atelier.tableau;

import fr.maillage.atelier.AccesAuxAteliers;
import fr.maillage.atelier.AccesAuxAteliers.Ouvert;
import fr.maillage.atelier.contribution.Famille;
import fr.maillage.atelier.registre.Familles;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of families, which each workshop makes its own. */
@Controller
class FamillesController {
    private static final String FAMILLES = TableauController.UN + "/familles";
    private static final int MAXIMUM = 20;
    private static final int RANG_MAX = 99;

    private final AccesAuxAteliers acces;
    private final Familles familles;

    FamillesController(AccesAuxAteliers acces, Familles familles) {
        this.acces = acces;
        this.familles = familles;
    }

    @GetMapping(FAMILLES)
    ModelAndView liste(@PathVariable String id) {
        return page(acces.trouver(id), "", false);
    }

    private ModelAndView page(Ouvert ouvert, String avis, boolean alerte) {
        var atelier = ouvert.atelier();
        return new ModelAndView(
                "atelier/familles",
                "page",
                new PageDesFamilles(
                        ouvert.enTete("Familles de besoins", new Lien("Tableau", atelier.chemin() + "/tableau")),
                        atelier,
                        avis,
                        alerte,
                        familles.de(atelier.id()),
                        familles.retirees(atelier.id())));
    }

    @PostMapping(FAMILLES + "/{famille:[0-9a-z]{8}}")
    ModelAndView changer(
            @PathVariable String id, @PathVariable String famille, @RequestParam Map<String, String> parametres) {
        var ouvert = acces.trouver(id);
        var lecture = LectureDeFormulaire.de(parametres);
        var nom = lecture.texteExige("nom", Famille.NOM_MAX, "Donnez un nom à la famille.");
        int rang = lecture.entier("rang", 1, RANG_MAX, "Le rang est un nombre entre 1 et 99.")
                .orElse(RANG_MAX);
        int version = lecture.entier("version", 1, Integer.MAX_VALUE, "").orElse(0);
        if (!lecture.juste()) {
            return page(
                    ouvert,
                    "Rien n’est changé\u00a0: une famille a un nom de " + Famille.NOM_MAX
                            + " caractères au plus et un rang entre 1 et 99.",
                    true);
        }
        return familles.changer(id, famille, version, nom, rang)
                ? page(ouvert, "La famille est enregistrée.", false)
                : page(
                        ouvert,
                        "Quelqu’un d’autre vient de changer cette famille. Rien n’est enregistré\u00a0: vous vouliez écrire «\u00a0"
                                + nom + "\u00a0».",
                        true);
    }

    @PostMapping(FAMILLES)
    ModelAndView ajouter(@PathVariable String id, @RequestParam Map<String, String> parametres) {
        var ouvert = acces.trouver(id);
        var lecture = LectureDeFormulaire.de(parametres);
        var nom = lecture.texteExige("nouvelle", Famille.NOM_MAX, "Donnez un nom à la famille.");
        if (!lecture.juste()) {
            return page(
                    ouvert,
                    "Donnez à la famille un nom de " + Famille.NOM_MAX + " caractères au plus. Rien n’est ajouté.",
                    true);
        }
        if (familles.de(id).size() >= MAXIMUM) {
            return page(ouvert, "Un tableau montre " + MAXIMUM + " familles au plus. Retirez-en une d’abord.", true);
        }
        familles.ajouter(id, "", nom);
        return page(ouvert, "La famille est ajoutée, à la fin.", false);
    }

    /** @param retiree « oui » takes it off the board, « non » puts it back */
    @PostMapping(FAMILLES + "/{famille:[0-9a-z]{8}}/retirer")
    ModelAndView retirer(
            @PathVariable String id, @PathVariable String famille, @RequestParam(defaultValue = "oui") String retiree) {
        var ouvert = acces.trouver(id);
        familles.retirer(id, famille, retiree.equals("oui"));
        return page(
                ouvert,
                retiree.equals("oui")
                        ? "La famille est retirée. Ce qu’elle contenait attend dans «\u00a0À classer\u00a0»."
                        : "La famille est remise au tableau.",
                false);
    }
}
