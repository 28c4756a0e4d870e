package fr.maillage.lieu.recensement.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.maillage.lieu.recensement.FichierIllisible;
import fr.maillage.lieu.recensement.correspondance.LectureDeCorrespondance;
import fr.maillage.lieu.recensement.correspondance.Plan;
import fr.maillage.lieu.recensement.correspondance.Proposition;
import fr.maillage.lieu.recensement.lecture.LectureDeRecensement;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Shows how a file is read, and changes it: field by field, or by its text. */
@Controller
class CorrespondanceController {
    private static final String PAGE = AccesAuxImports.CHEMIN + "/correspondance";

    private final AccesAuxImports acces;

    CorrespondanceController(AccesAuxImports acces) {
        this.acces = acces;
    }

    @GetMapping(PAGE)
    ModelAndView voir(@PathVariable long id, @RequestParam(defaultValue = "") String fait) {
        var lequel = acces.aPreparer(id);
        var annonce = switch (fait) {
            case "apercu" -> "L’aperçu est à jour.";
            case "texte" -> "La correspondance est enregistrée.";
            case "proposition" -> "Voici une proposition, d’après le nom des colonnes et leur contenu.";
            case "connue" -> "La correspondance connue est rétablie.";
            default -> "";
        };
        return vue(
                new CorrespondanceAssemblage(lequel, acces.tableau(lequel))
                        .page(lequel.correspondance(), null, annonce),
                HttpStatus.OK);
    }

    private static ModelAndView vue(CorrespondancePage page, HttpStatus statut) {
        return new ModelAndView("lieu/recensement/correspondance", Map.of("page", page), statut);
    }

    /** @param action « apercu », « essai », « proposition », « connue », « feuille » */
    @PostMapping(PAGE)
    ModelAndView changer(
            @PathVariable long id,
            @RequestParam Map<String, String> envoi,
            @RequestParam(defaultValue = "apercu") String action) {
        var lequel = acces.aPreparer(id);
        var contenu = acces.contenu(lequel);
        var feuille = action.equals("feuille") ? envoi.getOrDefault("feuille", "") : lequel.feuille();
        var tableau = LectureDeRecensement.lire(contenu, feuille);
        var yaml = switch (action) {
            case "proposition" -> Proposition.pour(tableau, lequel.fichier()).yaml();
            case "feuille", "connue" -> ImportsController.correspondance(tableau, lequel.fichier());
            default ->
                Plan.de(LectureDeCorrespondance.lire(lequel.correspondance()))
                        .filter(plan -> envoi.containsKey("source"))
                        .map(plan -> new FormulaireDeLecture(envoi, tableau, plan)
                                .plan()
                                .yaml())
                        .orElse(lequel.correspondance());
        };
        acces.imports().regler(id, yaml, feuille, lequel.publier());
        return new ModelAndView("redirect:" + AccesAuxImports.chemin(lequel)
                + (action.equals("essai") ? "/essai" : "/correspondance?fait=" + annonce(action)));
    }

    private static String annonce(String action) {
        return action.matches("proposition|connue") ? action : "apercu";
    }

    /** Another mapping, typed or from a file; the file goes first when both are given. */
    @PostMapping(PAGE + "/texte")
    ModelAndView remplacer(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String yaml,
            @RequestParam(required = false) @Nullable MultipartFile fichier)
            throws IOException {
        var lequel = acces.aPreparer(id);
        var texte = fichier == null || fichier.isEmpty() ? yaml : texte(fichier);
        try {
            LectureDeCorrespondance.lire(texte);
        } catch (FichierIllisible e) {
            var page = new CorrespondanceAssemblage(lequel, acces.tableau(lequel))
                    .page(
                            texte.substring(0, Math.min(texte.length(), LectureDeCorrespondance.LONGUEUR_MAX)),
                            e.getMessage(),
                            "");
            return vue(page, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        acces.imports().regler(id, texte.replace("\r\n", "\n"), lequel.feuille(), lequel.publier());
        return new ModelAndView("redirect:" + AccesAuxImports.suite(lequel) + "?fait=texte");
    }

    private static String texte(MultipartFile fichier) throws IOException {
        // The reader refuses what is too long; nothing longer is worth decoding.
        var octets = fichier.getInputStream().readNBytes(4 * LectureDeCorrespondance.LONGUEUR_MAX + 1);
        return new String(octets, UTF_8);
    }

    @GetMapping(PAGE + ".yaml")
    ResponseEntity<String> telecharger(@PathVariable long id) {
        var lequel = acces.trouver(id);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "plain", UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("correspondance-" + id + ".yaml")
                                .build()
                                .toString())
                .body(lequel.correspondance());
    }
}
