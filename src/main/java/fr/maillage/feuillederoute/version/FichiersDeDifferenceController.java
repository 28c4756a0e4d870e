package fr.maillage.feuillederoute.version;

import fr.maillage.feuillederoute.AccesAuxFeuilles;
import fr.maillage.presentation.Telechargement;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The difference between two moments as a file. */
@Controller
class FichiersDeDifferenceController {
    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private final AccesAuxFeuilles acces;
    private final Moments moments;
    private final Differences differences;
    private final Tirage tirage;

    FichiersDeDifferenceController(AccesAuxFeuilles acces, Moments moments, Differences differences, Tirage tirage) {
        this.acces = acces;
        this.moments = moments;
        this.differences = differences;
        this.tirage = tirage;
    }

    @GetMapping(VersionsController.VERSIONS + "/difference.{extension:docx|odt|pdf|csv}")
    ResponseEntity<byte[]> fichier(
            @PathVariable String id,
            @PathVariable String extension,
            @RequestParam(defaultValue = "") String de,
            @RequestParam(defaultValue = "") String a) {
        var ouverte = acces.trouver(id);
        var avant = moments.lire(ouverte.feuille(), de);
        var apres = moments.lire(ouverte.feuille(), a);
        var difference = Difference.entre(avant.contenu(), apres.contenu());
        var valeurs = differences.valeurs(ouverte, avant.contenu(), apres.contenu());
        var nom = "changements-" + id + "-" + avant.cle() + "-" + apres.cle();
        return extension.equals("csv")
                ? Telechargement.reponse(
                        Telechargement.CSV, nom + ".csv", RedactionDeDifference.csv(difference, valeurs))
                : tirage.imprimer(
                        RedactionDeDifference.document(
                                ouverte, avant, apres, difference, valeurs, LocalDate.now(FRANCE), Tirage.theme()),
                        nom,
                        extension);
    }
}
