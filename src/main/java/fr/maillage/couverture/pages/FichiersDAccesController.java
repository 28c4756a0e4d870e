package fr.maillage.couverture.pages;

import fr.maillage.couverture.Couvertures;
import fr.maillage.couverture.TableDAcces;
import fr.maillage.fragilite.TerritoiresDemandes;
import fr.maillage.presentation.EcritureDeTable;
import fr.maillage.presentation.Telechargement;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Territoires;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Access and need of the communes, EPCI and départements of a territory as files. */
@Controller
class FichiersDAccesController {
    private static final String FICHIER = "/{lignes:communes|epcis|departements}.{extension:csv|json}";

    private final Couvertures couvertures;
    private final Territoires territoires;
    private final TerritoiresDemandes demandes;

    FichiersDAccesController(Couvertures couvertures, Territoires territoires, TerritoiresDemandes demandes) {
        this.couvertures = couvertures;
        this.territoires = territoires;
        this.demandes = demandes;
    }

    @GetMapping("/territoires/{niveau:commune|epci|departement|selection}/{code}/couverture" + FICHIER)
    ResponseEntity<byte[]> territoire(
            @PathVariable String niveau,
            @PathVariable String code,
            @PathVariable String lignes,
            @PathVariable String extension,
            @RequestParam Map<String, String> parametres) {
        var perimetre = demandes.perimetre(niveau, code);
        return fichier(Demande.lire(couvertures.courante(), perimetre, parametres), lignes, extension, parametres);
    }

    /** Not its communes: 35,000 lines are a work for « maillage couverture ». */
    @GetMapping(Demande.FRANCE + "/{lignes:epcis|departements}.{extension:csv|json}")
    ResponseEntity<byte[]> france(
            @PathVariable String lignes, @PathVariable String extension, @RequestParam Map<String, String> parametres) {
        return fichier(
                Demande.lire(couvertures.courante(), territoires.france(), parametres), lignes, extension, parametres);
    }

    @GetMapping("/territoires/region/{code}/couverture" + FICHIER)
    ResponseEntity<byte[]> region(
            @PathVariable String code,
            @PathVariable String lignes,
            @PathVariable String extension,
            @RequestParam Map<String, String> parametres) {
        var perimetre = CouvertureDeFranceController.region(code).perimetre(territoires);
        return fichier(Demande.lire(couvertures.courante(), perimetre, parametres), lignes, extension, parametres);
    }

    /** @param parametres « variante=tableur » for a French spreadsheet; data (RFC 4180) else */
    private ResponseEntity<byte[]> fichier(
            Demande demande, String lignes, String extension, Map<String, String> parametres) {
        var texte = new StringBuilder();
        var table = TableDAcces.de(
                couvertures.courante(), demande.perimetre(), niveau(lignes), demande.vue(), demande.servi());
        var nom = "acces-" + demande.perimetre().code() + "-" + lignes + "-"
                + demande.vue().modele() + "." + extension;
        if (extension.equals("json")) {
            table.json(texte);
            return Telechargement.reponse(MediaType.APPLICATION_JSON, nom, texte);
        }
        table.csv(
                texte,
                "tableur".equals(parametres.get("variante"))
                        ? EcritureDeTable.Variante.TABLEUR
                        : EcritureDeTable.Variante.DONNEES);
        return Telechargement.reponse(Telechargement.CSV, nom, texte);
    }

    private static Niveau niveau(String lignes) {
        return switch (lignes) {
            case "epcis" -> Niveau.EPCI;
            case "departements" -> Niveau.DEPARTEMENT;
            default -> Niveau.COMMUNE;
        };
    }
}
