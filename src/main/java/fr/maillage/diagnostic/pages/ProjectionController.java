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
    private final FiguresGardees figures;

    ProjectionController(AccesAuxAteliers ateliers, DiaporamaDAtelier diaporamas, FiguresGardees figures) {
        this.ateliers = ateliers;
        this.diaporamas = diaporamas;
        this.figures = figures;
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
                .mapToObj(i -> planche(id, i + 1, diaporama.diapositives().get(i)))
                .toList();
        var chemin = ouvert.atelier().chemin();
        return new ModelAndView(
                "diagnostic/projection",
                "page",
                new ProjectionPage(ouvert.atelier().nom(), diaporama.pied(), chemin + "/projection", chemin, planches));
    }

    private ProjectionPage.Planche planche(String atelier, int rang, Diapositive diapositive) {
        return new ProjectionPage.Planche(
                rang,
                diapositive,
                figure(diapositive)
                        .map(f -> rang + "-" + figures.garder(atelier, f.octets()))
                        .orElse(String.valueOf(rang)));
    }

    @GetMapping(UN + "/projection/{rang:[0-9]{1,3}}-{empreinte:[0-9a-f]{16}}.svg")
    ResponseEntity<byte[]> figure(@PathVariable String id, @PathVariable int rang, @PathVariable String empreinte) {
        var ouvert = ateliers.trouver(id);
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .body(figures.trouver(id, empreinte).orElseGet(() -> figureRefaite(ouvert, rang)));
    }

    /** After a restart, or when many decks were shown since. */
    private byte[] figureRefaite(AccesAuxAteliers.Ouvert ouvert, int rang) {
        var planches = diaporama(ouvert).diapositives();
        var figure = rang >= 1 && rang <= planches.size() ? figure(planches.get(rang - 1)) : Optional.<Image>empty();
        return figure.orElseThrow(() -> Refus.introuvable("Cette diapositive n’a pas de figure."))
                .octets();
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
