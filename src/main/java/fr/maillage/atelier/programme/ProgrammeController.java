package fr.maillage.atelier.programme;

import fr.maillage.atelier.AccesAuxAteliers;
import fr.maillage.atelier.Atelier;
import fr.maillage.atelier.Programme;
import fr.maillage.atelier.registre.AteliersEnBase;
import fr.maillage.compte.Journal;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.ZoneDeTexte;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The programme of a workshop. */
@Controller
class ProgrammeController {
    private static final String ADRESSE = Atelier.RACINE + "/{id:[0-9a-z]{8}}/programme";
    private static final int LIGNES = 10;

    private final AccesAuxAteliers acces;
    private final AteliersEnBase registre;
    private final Journal journal;

    ProgrammeController(AccesAuxAteliers acces, AteliersEnBase registre, Journal journal) {
        this.acces = acces;
        this.registre = registre;
        this.journal = journal;
    }

    @GetMapping(ADRESSE)
    ModelAndView programme(@PathVariable String id) {
        var ouvert = acces.trouver(id);
        return page(
                ouvert,
                LectureDeFormulaire.de(
                        Map.of("programme", ouvert.atelier().programme().ecrire())),
                "");
    }

    @PostMapping(ADRESSE)
    ModelAndView enregistrer(@PathVariable String id, @RequestParam Map<String, String> parametres) {
        var ouvert = acces.trouver(id);
        var lecture = LectureDeFormulaire.de(parametres);
        int version = lecture.entier("version", 1, Integer.MAX_VALUE, "").orElse(0);
        return switch (Programme.lire(lecture.texte("programme", Programme.TEXTE_MAX))) {
            case Programme.Lecture.Refuse refuse -> {
                lecture.refuser("programme", refuse.explication());
                yield page(ouvert, lecture, "");
            }
            case Programme.Lecture.Lu lu ->
                lecture.juste() ? ecrire(ouvert, version, lu.programme(), lecture) : page(ouvert, lecture, "");
        };
    }

    private ModelAndView ecrire(
            AccesAuxAteliers.Ouvert ouvert, int version, Programme programme, LectureDeFormulaire lecture) {
        var id = ouvert.atelier().id();
        if (!registre.changerProgramme(id, version, programme)) {
            return page(
                    acces.trouver(id),
                    lecture,
                    "Quelqu’un d’autre a changé cet atelier depuis que vous l’avez ouvert. Rien n’est enregistré\u00a0: votre texte est"
                            + " ci-dessous. Enregistrez de nouveau pour remplacer le sien.");
        }
        journal.noter("atelier.programme", id, programme.sequences().size() + " séquences");
        return new ModelAndView("redirect:" + ouvert.atelier().chemin() + "/programme");
    }

    private static ModelAndView page(AccesAuxAteliers.Ouvert ouvert, LectureDeFormulaire lecture, String avis) {
        var atelier = ouvert.atelier();
        var programme = atelier.programme();
        var texte = new ZoneDeTexte(
                lecture.etiquette("programme", "Une ligne par séquence")
                        .avecAide(
                                "L’heure, puis ce qui se passe\u00a0: «\u00a010h30-11h20 Les enjeux du territoire\u00a0»."),
                lecture.valeur("programme"),
                LIGNES,
                Programme.TEXTE_MAX);
        var lignes = IntStream.range(0, programme.sequences().size())
                .mapToObj(i -> new ProgrammePage.Ligne(
                        programme.sequences().get(i).heures(),
                        programme.sequences().get(i).titre(),
                        programme.duree(i).map(ProgrammeController::minutes).orElse("")))
                .toList();
        return new ModelAndView(
                "atelier/programme",
                "page",
                new ProgrammePage(
                        ouvert.enTete("Programme"),
                        atelier,
                        avis,
                        lignes,
                        programme.avertissements(atelier.debut(), atelier.fin()),
                        ResumeErreurs.de(List.of(texte)),
                        texte));
    }

    private static String minutes(Duration duree) {
        return duree.toMinutes() + "\u00a0min";
    }
}
