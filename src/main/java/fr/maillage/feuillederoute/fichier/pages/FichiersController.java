package fr.maillage.feuillederoute.fichier.pages;

import fr.maillage.demarche.Acteurs;
import fr.maillage.demarche.StructureDeDemarche;
import fr.maillage.feuillederoute.AccesAuxFeuilles;
import fr.maillage.feuillederoute.FeuillesDeRoute;
import fr.maillage.feuillederoute.fichier.ClasseurComplet;
import fr.maillage.feuillederoute.fichier.EcritureCsv;
import fr.maillage.feuillederoute.fichier.EcritureDesTables;
import fr.maillage.feuillederoute.fichier.FichierJson;
import fr.maillage.feuillederoute.fichier.Noms;
import fr.maillage.feuillederoute.fichier.Tete;
import fr.maillage.presentation.Telechargement;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The whole roadmap as files that are read back unchanged. */
@Controller
class FichiersController {
    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final AccesAuxFeuilles acces;
    private final FeuillesDeRoute feuilles;
    private final Acteurs acteurs;

    FichiersController(AccesAuxFeuilles acces, FeuillesDeRoute feuilles, Acteurs acteurs) {
        this.acces = acces;
        this.feuilles = feuilles;
        this.acteurs = acteurs;
    }

    @GetMapping(EssaisController.RACINE + "/feuille.json")
    ResponseEntity<byte[]> json(@PathVariable String id) {
        var feuille = acces.trouver(id).feuille();
        return Telechargement.reponse(
                MediaType.APPLICATION_JSON,
                NomsDeFichiers.de(feuille, ".json"),
                FichierJson.ecrire(new Tete(feuille.nom(), feuille.contexte()), feuilles.contenu(feuille)));
    }

    @GetMapping(EssaisController.RACINE + "/feuille.xlsx")
    ResponseEntity<byte[]> classeur(@PathVariable String id) {
        var ouverte = acces.trouver(id);
        return Telechargement.reponse(
                Telechargement.XLSX,
                NomsDeFichiers.de(ouverte.feuille(), ".xlsx"),
                ClasseurComplet.ecrire(
                        feuilles.contenu(ouverte.feuille()),
                        noms(ouverte.demarche().id())));
    }

    @GetMapping(EssaisController.RACINE + "/feuille.zip")
    ResponseEntity<byte[]> csv(@PathVariable String id) {
        var ouverte = acces.trouver(id);
        return Telechargement.reponse(
                ZIP,
                NomsDeFichiers.de(ouverte.feuille(), "-csv.zip"),
                EcritureCsv.archive(EcritureDesTables.de(
                        feuilles.contenu(ouverte.feuille()),
                        noms(ouverte.demarche().id()))));
    }

    private Noms noms(String demarche) {
        var noms = acteurs.structures(demarche).stream()
                .collect(Collectors.toMap(StructureDeDemarche::id, StructureDeDemarche::nom));
        return id -> noms.getOrDefault(id, "");
    }
}
