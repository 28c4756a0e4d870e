package fr.maillage.atelier.synthese;

import fr.maillage.atelier.AccesAuxAteliers;
import fr.maillage.atelier.Synthese;
import fr.maillage.atelier.Syntheses;
import fr.maillage.demarche.AccesAuxDemarches;
import fr.maillage.document.DocumentTexte;
import fr.maillage.document.Format;
import fr.maillage.document.Redacteur;
import fr.maillage.document.Theme;
import fr.maillage.presentation.Contexte;
import fr.maillage.presentation.Presse;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.Telechargement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Syntheses and comparisons as files. */
@Controller
class DocumentsController {
    private static final String EXTENSION = ".{extension:docx|odt|pdf}";
    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private final Presse presse = new Presse();
    private final AccesAuxAteliers acces;
    private final AccesAuxDemarches demarches;
    private final Syntheses syntheses;
    private final Dossiers dossiers;

    DocumentsController(AccesAuxAteliers acces, AccesAuxDemarches demarches, Syntheses syntheses, Dossiers dossiers) {
        this.acces = acces;
        this.demarches = demarches;
        this.syntheses = syntheses;
        this.dossiers = dossiers;
    }

    @GetMapping(SyntheseController.SYNTHESE + EXTENSION)
    ResponseEntity<byte[]> synthese(
            @PathVariable String id,
            @PathVariable String extension,
            @RequestParam(name = SyntheseController.A_RELIRE, defaultValue = "") String aRelire) {
        return imprimer(
                RedactionDeSynthese.document(
                        dossiers.de(acces.trouver(id), aRelire.equals(SyntheseController.AVEC)), theme()),
                "synthese-atelier-" + id,
                extension);
    }

    @GetMapping(SyntheseController.COMPARAISON + EXTENSION)
    ResponseEntity<byte[]> comparaison(@PathVariable("demarche") String id, @PathVariable String extension) {
        var demarche = demarches.trouver(id);
        var toutes = syntheses.deLaDemarche(id);
        return imprimer(
                RedactionDeComparaison.document(
                        demarche, Comparaison.de(toutes), territoires(toutes), LocalDate.now(FRANCE), theme()),
                "comparaison-ateliers-" + id,
                extension);
    }

    @GetMapping(SyntheseController.COMPARAISON + ".csv")
    ResponseEntity<byte[]> familles(@PathVariable("demarche") String id) {
        demarches.trouver(id);
        var toutes = syntheses.deLaDemarche(id);
        return Telechargement.reponse(
                Telechargement.CSV,
                "comparaison-familles-" + id + ".csv",
                FichiersDeComparaison.familles(Comparaison.de(toutes), territoires(toutes)));
    }

    @GetMapping(SyntheseController.COMPARAISON + "-besoins.csv")
    ResponseEntity<byte[]> besoins(@PathVariable("demarche") String id) {
        demarches.trouver(id);
        var toutes = syntheses.deLaDemarche(id);
        return Telechargement.reponse(
                Telechargement.CSV,
                "comparaison-besoins-" + id + ".csv",
                FichiersDeComparaison.besoins(Comparaison.de(toutes), toutes, territoires(toutes)));
    }

    private List<String> territoires(List<Synthese> toutes) {
        return toutes.stream().map(s -> acces.nomDuTerritoire(s.atelier())).toList();
    }

    private static Theme theme() {
        var nom = Contexte.courant().habillage().nom();
        return Theme.neutre(nom == null ? "" : nom);
    }

    private ResponseEntity<byte[]> imprimer(DocumentTexte document, String nom, String extension) {
        var format = Format.deTexte(extension).orElseThrow(() -> Refus.introuvable("Ce format n’existe pas."));
        return presse.telecharger(format.type(), nom + "." + extension, () -> Redacteur.octets(document, format));
    }
}
