package fr.maillage.couverture.pages;

import fr.maillage.couverture.Couvertures;
import fr.maillage.couverture.EcritureDAcces;
import fr.maillage.couverture.TableDAcces;
import fr.maillage.fragilite.TerritoiresDemandes;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Access and need of the communes of a territory as files. */
@Controller
class FichiersDAccesController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

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
        ecriture(demande).csv(texte, variante.equals("tableur"));
        return fichier(CSV, demande, "csv", texte);
    }

    @GetMapping("/territoires/{niveau:commune|epci|departement|selection}/{code}/couverture/communes.json")
    ResponseEntity<byte[]> json(
            @PathVariable String niveau, @PathVariable String code, @RequestParam Map<String, String> parametres) {
        var texte = new StringBuilder();
        var demande = demande(niveau, code, parametres);
        ecriture(demande).json(texte);
        return fichier(MediaType.APPLICATION_JSON, demande, "json", texte);
    }

    private Demande demande(String niveau, String code, Map<String, String> parametres) {
        return Demande.lire(couvertures.courante(), territoires.perimetre(niveau, code), parametres);
    }

    private EcritureDAcces ecriture(Demande demande) {
        return new EcritureDAcces(
                TableDAcces.de(couvertures.courante(), demande.perimetre(), demande.vue(), demande.servi()));
    }

    private static ResponseEntity<byte[]> fichier(
            MediaType type, Demande demande, String extension, CharSequence texte) {
        var nom = "acces-" + demande.perimetre().code() + "-" + demande.vue().modele() + "." + extension;
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(nom).build().toString())
                .body(texte.toString().getBytes(StandardCharsets.UTF_8));
    }
}
