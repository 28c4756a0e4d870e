package fr.maillage.lieu.pages;

import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Lieu;
import fr.maillage.presentation.CodeQr;
import fr.maillage.presentation.Refus;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.servlet.view.RedirectView;

/** The page of a place. A place merged into another leads to it; one that is no longer public says so. */
@Controller
class LieuController {
    /** Merges follow one another: more steps than that are a fault of ours. */
    private static final int FUSIONS_MAX = 20;

    private final Clock horloge = Clock.systemUTC();
    private final LecturePublique lieux;
    private final AssemblageDuLieu assemblage;
    private final String site;

    LieuController(
            LecturePublique lieux, AssemblageDuLieu assemblage, @Value("${maillage.site.adresse:}") String site) {
        this.lieux = lieux;
        this.assemblage = assemblage;
        this.site = site.strip();
    }

    @GetMapping("/lieux/{id:[0-9a-z]{6,16}}")
    ModelAndView lieu(@PathVariable String id) {
        var lieu = visible(id);
        if (!lieu.id().equals(id)) {
            var vers = new RedirectView(Adresses.lieu(lieu));
            vers.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
            return new ModelAndView(vers);
        }
        return new ModelAndView("lieu/lieu", "page", assemblage.page(lieu, adresse(lieu), horloge.instant()));
    }

    /** The address of the page as a QR code, for paper. */
    @GetMapping("/lieux/{id:[0-9a-z]{6,16}}/qr.svg")
    ResponseEntity<String> qr(@PathVariable String id) {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .header("Cache-Control", "public, max-age=86400")
                .body(CodeQr.svg(adresse(visible(id))));
    }

    private Lieu visible(String id) {
        var trouve = lieux.trouver(id);
        for (int pas = 0; pas < FUSIONS_MAX && trouve.map(Lieu::absorbePar).isPresent(); pas++) {
            trouve = trouve.flatMap(l -> Optional.ofNullable(l.absorbePar())).flatMap(lieux::trouver);
        }
        var lieu = trouve.orElseThrow(() -> Refus.introuvable(
                "Aucun lieu n’existe à cette adresse. Cherchez-le par sa commune dans «\u00a0Trouver un lieu\u00a0»."));
        if (lieu.etat() == Etat.PUBLIE || lieu.etat() == Etat.FERME) {
            return lieu;
        }
        throw lieu.etat() == Etat.ARCHIVE
                ? Refus.disparu("Ce lieu n’existe plus, ou n’accueille plus de public. "
                        + "Cherchez-en un autre dans «\u00a0Trouver un lieu\u00a0».")
                : Refus.introuvable(
                        "Ce lieu n’est pas encore publié\u00a0: ses informations sont en cours de vérification.");
    }

    private String adresse(Lieu lieu) {
        var debut = site.isEmpty()
                ? URI.create(ServletUriComponentsBuilder.fromCurrentContextPath()
                                .toUriString())
                        .toString()
                : site;
        return debut.replaceFirst("/$", "") + Adresses.lieu(lieu);
    }
}
