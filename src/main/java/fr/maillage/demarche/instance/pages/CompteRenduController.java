package fr.maillage.demarche.instance.pages;

import fr.maillage.demarche.AccesAuxDemarches;
import fr.maillage.document.Format;
import fr.maillage.document.Redacteur;
import fr.maillage.document.Theme;
import fr.maillage.presentation.Contexte;
import fr.maillage.presentation.Refus;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Minutes as files. */
@Controller
class CompteRenduController {
    /** A document takes a processor for a moment: one at a time. Seconds. */
    private static final int ATTENTE = 30;

    private final Semaphore presse = new Semaphore(1);
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
            @PathVariable String id, @PathVariable String reunion, @PathVariable String extension)
            throws InterruptedException {
        var dossier = assemblage.dossier(acces.trouver(id), reunion);
        var format = Format.pourTexte().stream()
                .filter(f -> f.extension().equals(extension))
                .findFirst()
                .orElseThrow(() -> Refus.introuvable("Ce format n’existe pas."));
        var nom = Contexte.courant().habillage().nom();
        var document = redaction.document(dossier, Theme.neutre(nom == null ? "" : nom));
        if (!presse.tryAcquire(ATTENTE, TimeUnit.SECONDS)) {
            throw Refus.tropSouvent("Plusieurs documents se préparent en même temps. Recommencez dans une minute.");
        }
        try {
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(format.type()))
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename(
                                            "compte-rendu-" + dossier.reunion().jour() + "." + extension)
                                    .build()
                                    .toString())
                    .body(Redacteur.octets(document, format));
        } finally {
            presse.release();
        }
    }
}
