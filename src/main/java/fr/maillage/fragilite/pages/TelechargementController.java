package fr.maillage.fragilite.pages;

import fr.maillage.fragilite.EcritureIndice;
import fr.maillage.fragilite.IndiceDeFrance;
import fr.maillage.fragilite.TableIndice;
import fr.maillage.presentation.EcritureDeTable;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.Telechargement;
import fr.maillage.territoire.Contours;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Perimetre;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The figures of a territory as files. */
@Controller
class TelechargementController {
    private static final MediaType GEOJSON = MediaType.parseMediaType("application/geo+json");

    private final Demandes demandes;
    private final Contours contours;

    TelechargementController(Demandes demandes, Contours contours) {
        this.demandes = demandes;
        this.contours = contours;
    }

    @GetMapping("/territoires/{niveau:commune|epci|departement|selection|france}/{code}/indice.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable String niveau,
            @PathVariable String code,
            @RequestParam @Nullable String modele,
            @RequestParam(name = "niveau", defaultValue = "commune") String lignes,
            @RequestParam(defaultValue = "") String variante) {
        IndiceDeFrance indice = demandes.indice(modele);
        Perimetre territoire = demandes.perimetre(niveau, code);
        var texte = new StringBuilder();
        new EcritureIndice(TableIndice.de(indice, territoire, niveauDesLignes(lignes)), true)
                .csv(
                        texte,
                        variante.equals("tableur")
                                ? EcritureDeTable.Variante.TABLEUR
                                : EcritureDeTable.Variante.DONNEES);
        return Telechargement.reponse(Telechargement.CSV, nom(territoire, indice, lignes, "csv"), texte);
    }

    @GetMapping("/territoires/{niveau:commune|epci|departement|selection|france}/{code}/indice.geojson")
    ResponseEntity<byte[]> geojson(
            @PathVariable String niveau,
            @PathVariable String code,
            @RequestParam @Nullable String modele,
            @RequestParam(name = "niveau", defaultValue = "commune") String lignes) {
        IndiceDeFrance indice = demandes.indice(modele);
        Perimetre territoire = demandes.perimetre(niveau, code);
        var table = TableIndice.de(indice, territoire, niveauDesLignes(lignes));
        var texte = new StringBuilder();
        new EcritureGeoJson(indice.territoires(), contours).ecrire(table, texte);
        return Telechargement.reponse(GEOJSON, nom(territoire, indice, lignes, "geojson"), texte);
    }

    private static Niveau niveauDesLignes(String lignes) {
        return switch (lignes) {
            case "commune" -> Niveau.COMMUNE;
            case "epci" -> Niveau.EPCI;
            case "departement" -> Niveau.DEPARTEMENT;
            default ->
                throw Refus.illisible(
                        "Le niveau «\u00a0" + lignes + "\u00a0» n’existe pas. Demandez commune, epci ou departement.");
        };
    }

    private static String nom(Perimetre territoire, IndiceDeFrance indice, String lignes, String extension) {
        return indice.modele().id() + "-" + territoire.code() + "-" + lignes + "." + extension;
    }
}
