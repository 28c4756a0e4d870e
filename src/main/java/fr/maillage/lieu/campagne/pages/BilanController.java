package fr.maillage.lieu.campagne.pages;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.maillage.lieu.campagne.Avancement;
import fr.maillage.lieu.campagne.Campagne;
import fr.maillage.lieu.campagne.Collectes;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The report of a campaign: a page to print, a table to work on. */
@Controller
class BilanController {
    private final AccesAuxCampagnes acces;
    private final Collectes collectes;
    private final CampagneAssemblage assemblage;

    BilanController(AccesAuxCampagnes acces, Collectes collectes, CampagneAssemblage assemblage) {
        this.acces = acces;
        this.collectes = collectes;
        this.assemblage = assemblage;
    }

    @GetMapping("/gestion/campagnes/{id:[0-9a-z]{8}}/bilan")
    ModelAndView bilan(@PathVariable String id) {
        var campagne = acces.trouver(id, acces.compte());
        var page = assemblage.page(VueDeCampagne.de(campagne, acces.nom(campagne.perimetre())));
        return new ModelAndView(
                "lieu/campagne/bilan",
                "page",
                new BilanPage(
                        AccesAuxCampagnes.enTete(
                                "Bilan\u00a0: " + campagne.titre(),
                                AccesAuxCampagnes.CAMPAGNES,
                                AccesAuxCampagnes.lien(campagne)),
                        id,
                        page.resume(),
                        campagne.demonstration(),
                        page.chiffres(),
                        page.avancement(),
                        silencieux(page)));
    }

    private static List<CampagnePage.Ligne> silencieux(CampagnePage page) {
        return page.lignes().stream().filter(CampagnePage.Ligne::silencieuse).toList();
    }

    @GetMapping("/gestion/campagnes/{id:[0-9a-z]{8}}/bilan.csv")
    ResponseEntity<String> csv(@PathVariable String id) {
        var campagne = acces.trouver(id, acces.compte());
        var texte = new StringWriter();
        try (var csv = CsvWriter.builder().build(texte)) {
            if (campagne.genre() == Campagne.Genre.COLLECTE) {
                ecrire(csv, collectes.avancement(campagne));
            } else {
                csv.writeRecord("lieu", "nom", "commune", "lettre", "issue");
                assemblage
                        .page(VueDeCampagne.de(campagne, ""))
                        .lignes()
                        .forEach(l -> csv.writeRecord(
                                l.lieu(), texte(l.nom()), texte(l.commune()), texte(l.quand()), l.issue()));
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", java.nio.charset.StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("bilan-" + id + ".csv")
                                .build()
                                .toString())
                .body("\ufeff" + texte);
    }

    private static void ecrire(CsvWriter csv, Avancement avancement) {
        csv.writeRecord("territoire", "lieux_declares", "apres_la_fermeture", "attendus", "ont_repondu", "silencieux");
        Stream.concat(avancement.lignes().stream(), Stream.of(avancement.total()))
                .forEach(l -> csv.writeRecord(
                        texte(l.territoire()),
                        String.valueOf(l.declares()),
                        String.valueOf(l.enRetard()),
                        String.valueOf(l.attendus()),
                        String.valueOf(l.repondus()),
                        String.valueOf(l.silencieux())));
    }

    /** A spreadsheet takes a cell that begins so for a formula. */
    private static String texte(String cellule) {
        return !cellule.isEmpty() && "=+-@\t\r".indexOf(cellule.charAt(0)) >= 0 ? "'" + cellule : cellule;
    }
}
