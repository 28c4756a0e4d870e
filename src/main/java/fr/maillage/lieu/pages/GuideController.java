package fr.maillage.lieu.pages;

import fr.maillage.lieu.LectureDeFiltres;
import fr.maillage.presentation.Presse;
import fr.maillage.presentation.rendu.ImpressionPdf;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The guide of a territory, to print: the places of the list, with its filters. */
@Controller
class GuideController {
    private final Presse presse = new Presse();
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
    ResponseEntity<byte[]> guide(@RequestParam MultiValueMap<String, String> parametres) {
        var filtres = chezNous.parDefaut(LectureDeFiltres.lire(parametres).filtres());
        var debut = site.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : site.replaceFirst("/$", "");
        return presse.montrer(
                MediaType.APPLICATION_PDF_VALUE,
                "guide-des-lieux.pdf",
                () -> impression.imprimer(
                        "lieu/guide.jte", assemblage.guide(filtres, debut + Adresses.LISTE, horloge.instant())));
    }
}
