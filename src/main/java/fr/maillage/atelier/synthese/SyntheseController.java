package fr.maillage.atelier.synthese;

import fr.maillage.atelier.AccesAuxAteliers;
import fr.maillage.atelier.AccesAuxAteliers.Ouvert;
import fr.maillage.atelier.Atelier;
import fr.maillage.atelier.Syntheses;
import fr.maillage.atelier.contribution.Famille;
import fr.maillage.atelier.contribution.PetitsGroupes;
import fr.maillage.atelier.contribution.Rang;
import fr.maillage.atelier.registre.Familles;
import fr.maillage.atelier.registre.LectureDesContributions;
import fr.maillage.atelier.registre.ReprisesDeTableau;
import fr.maillage.compte.Journal;
import fr.maillage.demarche.AccesAuxDemarches;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Telechargement;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** What remains of a workshop, read, downloaded and put back; the workshops of a démarche side by side. */
@Controller
class SyntheseController {
    static final String SYNTHESE = Atelier.RACINE + "/{id:[0-9a-z]{8}}/synthese";

    static final String COMPARAISON = AccesAuxDemarches.RACINE + "/{demarche:[0-9a-z]{8}}/ateliers/comparaison";

    private final AccesAuxAteliers acces;
    private final AccesAuxDemarches demarches;
    private final Syntheses syntheses;
    private final Dossiers dossiers;
    private final LectureDesContributions contributions;
    private final Familles familles;
    private final ReprisesDeTableau reprises;
    private final Journal journal;

    SyntheseController(
            AccesAuxAteliers acces,
            AccesAuxDemarches demarches,
            Syntheses syntheses,
            Dossiers dossiers,
            LectureDesContributions contributions,
            Familles familles,
            ReprisesDeTableau reprises,
            Journal journal) {
        this.acces = acces;
        this.demarches = demarches;
        this.syntheses = syntheses;
        this.dossiers = dossiers;
        this.contributions = contributions;
        this.familles = familles;
        this.reprises = reprises;
        this.journal = journal;
    }

    @GetMapping(SYNTHESE)
    ModelAndView synthese(@PathVariable String id) {
        return page(acces.trouver(id), "", List.of());
    }

    private ModelAndView page(Ouvert ouvert, String avis, List<String> erreurs) {
        return new ModelAndView(
                "atelier/synthese",
                "page",
                new PageDeSynthese(
                        ouvert.enTete(
                                "Synthèse", new Lien("Tableau", ouvert.atelier().chemin() + "/tableau")),
                        dossiers.de(ouvert),
                        avis,
                        erreurs));
    }

    @GetMapping(SYNTHESE + ".csv")
    ResponseEntity<byte[]> csv(@PathVariable String id) {
        var atelier = acces.trouver(id).atelier();
        var rangs = Rang.de(
                contributions.toutes(id),
                familles.de(id).stream().collect(Collectors.toMap(Famille::id, Function.identity())),
                contributions.voix(id),
                PetitsGroupes.montrables(contributions.participants(id)));
        return Telechargement.reponse(
                Telechargement.CSV, "atelier-" + atelier.id() + ".csv", FichierDuTableau.ecrire(rangs));
    }

    @PostMapping(SYNTHESE)
    ModelAndView reprendre(@PathVariable String id, @RequestParam(required = false) @Nullable MultipartFile fichier)
            throws IOException {
        var ouvert = acces.trouver(id);
        if (fichier == null || fichier.isEmpty()) {
            return page(ouvert, "", List.of("Choisissez le fichier à reprendre."));
        }
        var lu = FichierDuTableau.lire(fichier.getBytes());
        if (!lu.erreurs().isEmpty()) {
            return page(ouvert, "", lu.erreurs());
        }
        var bilan = reprises.reprendre(id, lu.rangs(), demarches.compte().id());
        journal.noter("atelier.reprendre", id, Integer.toString(lu.rangs().size()));
        return page(
                ouvert,
                "Le fichier est au tableau\u00a0: "
                        + Formats.compte(bilan.ajoutees(), "contribution ajoutée", "contributions ajoutées") + ", "
                        + Formats.compte(bilan.changees(), "déjà là et mise à jour", "déjà là et mises à jour") + ".",
                List.of());
    }

    @GetMapping(COMPARAISON)
    ModelAndView comparaison(@PathVariable("demarche") String id) {
        var demarche = demarches.trouver(id);
        return new ModelAndView(
                "atelier/comparaison",
                "page",
                new PageDeComparaison(
                        AccesAuxDemarches.enTete(
                                        demarche,
                                        "Comparer les ateliers",
                                        new Lien("Ateliers", AccesAuxAteliers.liste(demarche)))
                                .avecStyle("atelier.css"),
                        AccesAuxAteliers.liste(demarche) + "/comparaison",
                        Comparaison.de(syntheses.deLaDemarche(id))));
    }
}
