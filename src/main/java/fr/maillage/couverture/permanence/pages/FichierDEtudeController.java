package fr.maillage.couverture.permanence.pages;

import fr.maillage.presentation.EcritureDeTable;
import fr.maillage.presentation.Telechargement;
import fr.maillage.territoire.Territoires;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The permanences of a study as a file: one line per commune that one of them becomes the nearest place of. */
@Controller
class FichierDEtudeController {
    private static final List<String> COLONNES =
            List.of("numero", "code", "commune", "gardee_d_office", "gain", "commune_rattachee", "nom_de_la_commune");

    private final AccesAuxEtudes acces;
    private final Territoires territoires;

    FichierDEtudeController(AccesAuxEtudes acces, Territoires territoires) {
        this.acces = acces;
        this.territoires = territoires;
    }

    /** With a semicolon and a byte-order mark, for a French spreadsheet. */
    @GetMapping(AccesAuxEtudes.RACINE + "/{id:[0-9a-z]{8}}/permanences.csv")
    ResponseEntity<byte[]> csv(@PathVariable String id) {
        var gardee = acces.trouver(id);
        var lignes = new ArrayList<List<Object>>();
        int numero = 0;
        for (var permanence : gardee.resultat().permanences()) {
            numero++;
            for (var rattachee : permanence.communes().isEmpty() ? List.of("") : permanence.communes()) {
                lignes.add(List.of(
                        numero,
                        permanence.commune(),
                        nom(permanence.commune()),
                        permanence.epinglee(),
                        permanence.gain(),
                        rattachee,
                        nom(rattachee)));
            }
        }
        var texte = new StringBuilder();
        new EcritureDeTable(COLONNES, 1).csv(texte, lignes, EcritureDeTable.Variante.TABLEUR);
        return Telechargement.reponse(Telechargement.CSV, "permanences-" + id + ".csv", texte);
    }

    private String nom(String code) {
        return territoires.commune(code).map(c -> c.nom()).orElse("");
    }
}
