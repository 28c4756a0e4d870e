package fr.maillage.couverture.pages;

import fr.maillage.couverture.Couvertures;
import fr.maillage.couverture.TableDAcces;
import fr.maillage.fragilite.TerritoiresDemandes;
import fr.maillage.presentation.EcritureDeTable;
import fr.maillage.presentation.Telechargement;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Access and need of the communes of a territory as files. */
@Controller
class FichiersDAccesController {
    private final Couvertures couvertures;
    private final TerritoiresDemandes territoires;

    FichiersDAccesController(Couvertures couvertures, TerritoiresDemandes territoires) {
        this.couvertures = couvertures;
        this.territoires = territoires;
    }

    /** @param variante « tableur » for a French spreadsheet; data (RFC 4180) else */
    @GetMapping("/territoires/{niveau:commune|epci|departement|selection}/{code}/couverture/communes.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable String niveau,
            @PathVariable String code,
            @RequestParam Map<String, String> parametres,
            @RequestParam(defaultValue = "") String variante) {
        var texte = new StringBuilder();
        var demande = demande(niveau, code, parametres);
        table(demande)
                .csv(
                        texte,
                        variante.equals("tableur")
                                ? EcritureDeTable.Variante.TABLEUR
                                : EcritureDeTable.Variante.DONNEES);
        return Telechargement.reponse(Telechargement.CSV, nom(demande, "csv"), texte);
    }

    @GetMapping("/territoires/{niveau:commune|epci|departement|selection}/{code}/couverture/communes.json")
    ResponseEntity<byte[]> json(
            @PathVariable String niveau, @PathVariable String code, @RequestParam Map<String, String> parametres) {
        var texte = new StringBuilder();
        var demande = demande(niveau, code, parametres);
        table(demande).json(texte);
        return Telechargement.reponse(MediaType.APPLICATION_JSON, nom(demande, "json"), texte);
    }

    private Demande demande(String niveau, String code, Map<String, String> parametres) {
        return Demande.lire(couvertures.courante(), territoires.perimetre(niveau, code), parametres);
    }

    private TableDAcces table(Demande demande) {
        return TableDAcces.de(couvertures.courante(), demande.perimetre(), demande.vue(), demande.servi());
    }

    private static String nom(Demande demande, String extension) {
        return "acces-" + demande.perimetre().code() + "-" + demande.vue().modele() + "." + extension;
    }
}
