package fr.maillage.atelier.tableau;

import fr.maillage.atelier.AccesAuxAteliers;
import fr.maillage.atelier.AccesAuxAteliers.Ouvert;
import fr.maillage.atelier.contribution.Contribution;
import fr.maillage.atelier.contribution.Genre;
import fr.maillage.atelier.registre.TableauEnBase;
import fr.maillage.atelier.registre.TableauEnBase.Suite;
import fr.maillage.atelier.registre.TableauEnBase.Visee;
import fr.maillage.atelier.tableau.LectureDuTableau.Lu;
import fr.maillage.demarche.AccesAuxDemarches;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One contribution, read and changed by facilitators. */
@Controller
class FicheController {
    private static final String UNE = TableauController.UN + "/contributions/{contribution:[BI]-[0-9a-z]{5}}";

    private final AccesAuxAteliers acces;
    private final AccesAuxDemarches demarches;
    private final LectureDuTableau lecture;
    private final TableauEnBase tableau;

    FicheController(
            AccesAuxAteliers acces, AccesAuxDemarches demarches, LectureDuTableau lecture, TableauEnBase tableau) {
        this.acces = acces;
        this.demarches = demarches;
        this.lecture = lecture;
        this.tableau = tableau;
    }

    @GetMapping(UNE)
    ModelAndView fiche(@PathVariable String id, @PathVariable String contribution) {
        var ouvert = acces.trouver(id);
        var lu = lecture.lire(ouvert.atelier());
        var c = trouver(lu, contribution);
        return page(ouvert, lu, c, PageDeFiche.de(c, lu.toutes()), "");
    }

    private static Contribution trouver(Lu lu, String contribution) {
        var trouvee = lu.toutes().get(contribution);
        if (trouvee == null) {
            throw Refus.introuvable("Aucune contribution de cet atelier n’a ce numéro. Revenez au tableau.");
        }
        return trouvee;
    }

    private static List<Contribution> besoins(Lu lu) {
        return lu.toutes().values().stream()
                .filter(c ->
                        c.genre() == Genre.BESOIN && c.seule() && !c.contenu().masquee())
                .sorted(Comparator.comparing(Contribution::creeLe).thenComparing(Contribution::id))
                .toList();
    }

    private static ModelAndView page(Ouvert ouvert, Lu lu, Contribution c, LectureDeFormulaire lecture, String avis) {
        var chemin = ouvert.atelier().chemin();
        var saisies = PageDeFiche.saisies(c, lecture, lu.familles(), besoins(lu));
        return new ModelAndView(
                "atelier/fiche",
                "page",
                new PageDeFiche(
                        ouvert.enTete(c.genre().libelle() + " " + c.id(), new Lien("Tableau", chemin + "/tableau")),
                        chemin,
                        chemin + "/tableau",
                        c,
                        avis,
                        ResumeErreurs.de(saisies),
                        saisies,
                        lu.toutes().values().stream()
                                .filter(m -> c.id().equals(m.contenu().groupe()))
                                .sorted(Comparator.comparing(Contribution::creeLe))
                                .toList(),
                        ChangementDeGenre.dire(
                                c, lu.toutes().values(), lu.voix().getOrDefault(c.id(), 0))));
    }

    @PostMapping(UNE)
    ModelAndView enregistrer(
            @PathVariable String id, @PathVariable String contribution, @RequestParam Map<String, String> parametres) {
        var ouvert = acces.trouver(id);
        var lu = lecture.lire(ouvert.atelier());
        var c = trouver(lu, contribution);
        var saisie = LectureDeFormulaire.de(parametres);
        int version = saisie.entier("version", 1, Integer.MAX_VALUE, "").orElse(0);
        var geste = PageDeFiche.lire(saisie, lu.familles(), besoins(lu));
        if (geste.isEmpty()) {
            return page(ouvert, lu, c, saisie, "");
        }
        var suite = tableau.faire(
                id,
                List.of(new Visee(contribution, version)),
                geste.get(),
                demarches.compte().id());
        if (suite == Suite.PERIME) {
            var relu = lecture.lire(ouvert.atelier());
            return page(
                    ouvert,
                    relu,
                    trouver(relu, contribution),
                    saisie,
                    "Quelqu’un d’autre a changé cette contribution depuis que vous l’avez ouverte. Rien n’est enregistré\u00a0: votre texte est"
                            + " ci-dessous. Enregistrez de nouveau pour remplacer le sien.");
        }
        return new ModelAndView("redirect:" + ouvert.atelier().chemin() + "/tableau?fait=oui");
    }
}
