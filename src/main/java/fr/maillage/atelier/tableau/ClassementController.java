package fr.maillage.atelier.tableau;

import fr.maillage.atelier.AccesAuxAteliers;
import fr.maillage.atelier.AccesAuxAteliers.Ouvert;
import fr.maillage.atelier.contribution.Genre;
import fr.maillage.atelier.contribution.Notation;
import fr.maillage.atelier.contribution.Tableau.Carte;
import fr.maillage.atelier.registre.TableauEnBase;
import fr.maillage.atelier.registre.TableauEnBase.Suite;
import fr.maillage.demarche.AccesAuxDemarches;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Ideas marked with the room: new, useful, feasible; impact and effort; what is kept. */
@Controller
class ClassementController {
    private static final String CLASSEMENT = TableauController.UN + "/classement";

    private final AccesAuxAteliers acces;
    private final AccesAuxDemarches demarches;
    private final LectureDuTableau lecture;
    private final TableauEnBase tableau;

    ClassementController(
            AccesAuxAteliers acces, AccesAuxDemarches demarches, LectureDuTableau lecture, TableauEnBase tableau) {
        this.acces = acces;
        this.demarches = demarches;
        this.lecture = lecture;
        this.tableau = tableau;
    }

    @GetMapping(CLASSEMENT)
    ModelAndView classement(
            @PathVariable String id,
            @RequestParam(defaultValue = "voix") String tri,
            @RequestParam(defaultValue = "") String fait) {
        var ouvert = acces.trouver(id);
        return page(ouvert, tri, fait.equals("oui") ? "Les notes sont enregistrées." : "", false, null);
    }

    private List<Carte> idees(Ouvert ouvert, String tri) {
        var ordre = switch (tri) {
            case "nuf" -> Comparator.comparingInt((Carte c) -> -notes(c).nuf().orElse(0));
            case "impact" -> Comparator.comparingInt((Carte c) -> -interet(notes(c)));
            default -> Comparator.comparingInt((Carte c) -> -c.voix());
        };
        return lecture.lire(ouvert.atelier())
                .tableau()
                .cartes()
                .filter(c -> c.tete().genre() == Genre.IDEE)
                .sorted(ordre.thenComparing(c -> c.tete().creeLe())
                        .thenComparing(c -> c.tete().id()))
                .toList();
    }

    private static Notation notes(Carte carte) {
        return carte.tete().contenu().notation();
    }

    /** What much is changed by little; ideas without marks come last. */
    private static int interet(Notation notes) {
        var impact = notes.impact();
        var effort = notes.effort();
        return impact == null || effort == null ? -Notation.MAXIMUM : impact - effort;
    }

    /** @param saisie what was typed and not written; null to show what is known */
    private ModelAndView page(
            Ouvert ouvert, String tri, String avis, boolean alerte, @Nullable LectureDeFormulaire saisie) {
        var idees = idees(ouvert, tri);
        return new ModelAndView(
                "atelier/classement",
                "page",
                new PageDeClassement(
                        ouvert.enTete(
                                "Classer les idées",
                                new Lien("Tableau", ouvert.atelier().chemin() + "/tableau")),
                        ouvert.atelier(),
                        avis,
                        alerte,
                        tri,
                        idees.stream().map(c -> ligne(c, saisie)).toList(),
                        Matrice.de(
                                idees.stream().map(ClassementController::notes).toList())));
    }

    private static PageDeClassement.Ligne ligne(Carte carte, @Nullable LectureDeFormulaire saisie) {
        var notes = notes(carte);
        var id = carte.tete().id();
        return new PageDeClassement.Ligne(
                carte,
                valeur(saisie, "nouveau-" + id, notes.nouveau()),
                valeur(saisie, "utile-" + id, notes.utile()),
                valeur(saisie, "faisable-" + id, notes.faisable()),
                notes.nuf().isPresent() ? Integer.toString(notes.nuf().getAsInt()) : "",
                valeur(saisie, "impact-" + id, notes.impact()),
                valeur(saisie, "effort-" + id, notes.effort()),
                carte.tete().contenu().decision());
    }

    private static String valeur(@Nullable LectureDeFormulaire saisie, String nom, @Nullable Integer note) {
        var connue = note == null ? "" : note.toString();
        return saisie == null ? connue : saisie.valeur(nom, connue);
    }

    @PostMapping(CLASSEMENT)
    ModelAndView noter(
            @PathVariable String id,
            @RequestParam(defaultValue = "voix") String tri,
            @RequestParam Map<String, String> parametres) {
        var ouvert = acces.trouver(id);
        var saisie = LectureDeFormulaire.de(parametres);
        var notes = new LectureDesNotes(saisie);
        var changement = notes.lire(idees(ouvert, tri));
        if (!notes.juste()) {
            return page(
                    ouvert,
                    tri,
                    "Une note est un nombre entre 1 et 10, ou rien. Rien n’est enregistré\u00a0: ce que vous avez tapé est ci-dessous.",
                    true,
                    saisie);
        }
        if (changement.visees().isEmpty()) {
            return page(ouvert, tri, "Aucune note n’a changé.", false, null);
        }
        var suite = tableau.faire(
                id, changement.visees(), changement.geste(), demarches.compte().id());
        return suite == Suite.PERIME
                ? page(
                        ouvert,
                        tri,
                        "Quelqu’un d’autre vient de changer une de ces idées. Rien n’est enregistré\u00a0: vos notes sont ci-dessous, enregistrez de"
                                + " nouveau.",
                        true,
                        saisie)
                : new ModelAndView("redirect:" + ouvert.atelier().chemin() + "/classement?fait=oui&tri=" + tri(tri));
    }

    private static String tri(String tri) {
        return switch (tri) {
            case "nuf", "impact" -> tri;
            default -> "voix";
        };
    }
}
