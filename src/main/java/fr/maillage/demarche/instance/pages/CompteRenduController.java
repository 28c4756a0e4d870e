package fr.maillage.demarche.instance.pages;

import fr.maillage.demarche.AccesAuxDemarches;
import fr.maillage.document.Format;
import fr.maillage.document.Redacteur;
import fr.maillage.document.Theme;
import fr.maillage.presentation.Contexte;
import fr.maillage.presentation.Presse;
import fr.maillage.presentation.Refus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Minutes as files. */
@Controller
class CompteRenduController {
    private final Presse presse = new Presse();
    private final AccesAuxDemarches acces;
    private final AssemblageDeReunion assemblage;
    private final RedactionDuCompteRendu redaction;

    CompteRenduController(AccesAuxDemarches acces, AssemblageDeReunion assemblage, RedactionDuCompteRendu redaction) {
        this.acces = acces;
        this.assemblage = assemblage;
        this.redaction = redaction;
    }

    @GetMapping(ReunionsController.UNE + "/compte-rendu.{extension:docx|odt|pdf}")
    ResponseEntity<byte[]> compteRendu(
            @PathVariable String id, @PathVariable String reunion, @PathVariable String extension) {
        var dossier = assemblage.dossier(acces.trouver(id), reunion);
        var format = Format.deTexte(extension).orElseThrow(() -> Refus.introuvable("Ce format n’existe pas."));
        var nom = Contexte.courant().habillage().nom();
        return presse.telecharger(
                format.type(),
                "compte-rendu-" + dossier.reunion().jour() + "." + extension,
                () -> Redacteur.octets(redaction.document(dossier, Theme.neutre(nom == null ? "" : nom)), format));
    }
}
