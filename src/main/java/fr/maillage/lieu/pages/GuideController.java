package fr.maillage.lieu.pages;

import fr.maillage.lieu.LectureDeFiltres;
import fr.maillage.presentation.rendu.ImpressionPdf;
import java.time.Clock;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The guide of a territory, to print: the places of the list, with its filters. */
@Controller
class GuideController {
    /** A guide takes a processor for seconds: one at a time, and nobody waits for ever. */
    private static final int ATTENTE = 30;

    private final Semaphore presse = new Semaphore(1);
    private final Clock horloge = Clock.systemUTC();
    private final AssemblageDuGuide assemblage;
    private final TerritoireDAccueil chezNous;
    private final ImpressionPdf impression;
    private final String site;

    GuideController(
            AssemblageDuGuide assemblage,
            TerritoireDAccueil chezNous,
            ImpressionPdf impression,
            @Value("${maillage.site.adresse:}") String site) {
        this.assemblage = assemblage;
        this.chezNous = chezNous;
        this.impression = impression;
        this.site = site.strip();
    }

    @GetMapping("/lieux/guide.pdf")
    ResponseEntity<byte[]> guide(@RequestParam MultiValueMap<String, String> parametres) throws InterruptedException {
        var filtres = chezNous.parDefaut(LectureDeFiltres.lire(parametres).filtres());
        var debut = site.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : site.replaceFirst("/$", "");
        if (!presse.tryAcquire(ATTENTE, TimeUnit.SECONDS)) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
        try {
            var page = assemblage.guide(filtres, debut + Adresses.LISTE, horloge.instant());
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_PDF)
                    .header("Content-Disposition", "inline; filename=\"guide-des-lieux.pdf\"")
                    .body(impression.imprimer("lieu/guide.jte", page));
        } finally {
            presse.release();
        }
    }
}
