package fr.maillage.diagnostic.pages;

import fr.maillage.atelier.AccesAuxAteliers;
import fr.maillage.diagnostic.atelier.DiaporamaDAtelier;
import fr.maillage.document.Diaporama;
import fr.maillage.document.Diapositive;
import fr.maillage.document.Format;
import fr.maillage.document.Image;
import fr.maillage.document.Redacteur;
import fr.maillage.presentation.Contexte;
import fr.maillage.presentation.Presse;
import fr.maillage.presentation.Refus;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The deck of a workshop: projected, and as files. */
@Controller
class ProjectionController {
    private static final String UN = "/gestion/ateliers/{id:[0-9a-z]{8}}";

    private final Presse presse = new Presse();
    private final AccesAuxAteliers ateliers;
    private final DiaporamaDAtelier diaporamas;

    ProjectionController(AccesAuxAteliers ateliers, DiaporamaDAtelier diaporamas) {
        this.ateliers = ateliers;
        this.diaporamas = diaporamas;
    }

    private Diaporama diaporama(AccesAuxAteliers.Ouvert ouvert) {
        return diaporamas.de(
                ouvert,
                Optional.ofNullable(Contexte.courant().habillage().nom()).orElse(""));
    }

    @GetMapping(UN + "/projection")
    ModelAndView projeter(@PathVariable String id) {
        var ouvert = ateliers.trouver(id);
        var diaporama = diaporama(ouvert);
        var planches = IntStream.range(0, diaporama.diapositives().size())
                .mapToObj(i -> new ProjectionPage.Planche(
                        i + 1, diaporama.diapositives().get(i)))
                .toList();
        var chemin = ouvert.atelier().chemin();
        return new ModelAndView(
                "diagnostic/projection",
                "page",
                new ProjectionPage(ouvert.atelier().nom(), diaporama.pied(), chemin + "/projection", chemin, planches));
    }

    @GetMapping(UN + "/projection/{rang:[0-9]{1,3}}.svg")
    ResponseEntity<byte[]> figure(@PathVariable String id, @PathVariable int rang) {
        var planches = diaporama(ateliers.trouver(id)).diapositives();
        var figure = rang >= 1 && rang <= planches.size() ? figure(planches.get(rang - 1)) : Optional.<Image>empty();
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .body(figure.orElseThrow(() -> Refus.introuvable("Cette diapositive n’a pas de figure."))
                        .octets());
    }

    private static Optional<Image> figure(Diapositive diapositive) {
        return switch (diapositive) {
            case Diapositive.PleineFigure f -> Optional.of(f.figure());
            case Diapositive.FigureCommentee f -> Optional.of(f.figure());
            case Diapositive.Puces p -> Optional.ofNullable(p.figure());
            default -> Optional.empty();
        };
    }

    @GetMapping(UN + "/diaporama.{extension:pptx|odp|pdf}")
    ResponseEntity<byte[]> fichier(@PathVariable String id, @PathVariable String extension) {
        var diaporama = diaporama(ateliers.trouver(id));
        var format = Format.deDiaporama(extension).orElseThrow(() -> Refus.introuvable("Ce format n’existe pas."));
        return presse.telecharger(
                format.type(), "atelier-" + id + "." + extension, () -> Redacteur.octets(diaporama, format));
    }
}
