package fr.maillage.enquete.pages;

import fr.maillage.compte.Journal;
import fr.maillage.enquete.registre.PointsEnBase;
import fr.maillage.enquete.registre.PointsEnBase.Point;
import fr.maillage.presentation.AdresseDuSite;
import fr.maillage.presentation.CodeQr;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Collection points: where people answer, each with its link. */
@Controller
class PointsController {
    private static final String POINTS = AccesAuxEnquetes.UNE + "/points";
    private static final MediaType SVG = new MediaType("image", "svg+xml");

    private final AccesAuxEnquetes acces;
    private final PointsEnBase points;
    private final AdresseDuSite adresse;
    private final Journal journal;

    PointsController(AccesAuxEnquetes acces, PointsEnBase points, AdresseDuSite adresse, Journal journal) {
        this.acces = acces;
        this.points = points;
        this.adresse = adresse;
        this.journal = journal;
    }

    @GetMapping(POINTS)
    ModelAndView lister(@PathVariable String demarche, @PathVariable String id) {
        return page(acces.trouver(demarche, id), LectureDeFormulaire.de(Map.of()));
    }

    private ModelAndView page(AccesAuxEnquetes.Ouverte ouverte, LectureDeFormulaire lecture) {
        var champ = ChampTexte.de(
                lecture.etiquette("nom", "Nom du point de collecte")
                        .estObligatoire()
                        .avecAide(
                                "Par exemple\u00a0: mairie de Stenay, marché de Commercy, France services de Clermont."),
                lecture.valeur("nom"));
        var lignes = points.de(ouverte.enquete().id()).stream()
                .map(p -> new PageDesPoints.Ligne(p, lien(ouverte, p)))
                .toList();
        return new ModelAndView(
                "enquete/points",
                "page",
                new PageDesPoints(
                        ouverte.enTete("Points de collecte"),
                        ouverte.chemin(),
                        ResumeErreurs.de(List.of(champ)),
                        champ,
                        lignes));
    }

    private String lien(AccesAuxEnquetes.Ouverte ouverte, Point point) {
        return adresse.absolue(ouverte.enquete().cheminPublic() + "?p=" + point.id());
    }

    @PostMapping(POINTS)
    ModelAndView ajouter(
            @PathVariable String demarche, @PathVariable String id, @RequestParam Map<String, String> parametres) {
        var ouverte = acces.trouver(demarche, id);
        var lecture = LectureDeFormulaire.de(parametres);
        var nom = lecture.texteExige("nom", PointsEnBase.NOM_MAX, "Donnez un nom à ce point de collecte.");
        var deja = points.de(id);
        if (deja.size() >= PointsEnBase.POINTS_MAX) {
            lecture.refuser("nom", "Une enquête a " + PointsEnBase.POINTS_MAX + " points de collecte au plus.");
        } else if (deja.stream().anyMatch(p -> p.nom().equalsIgnoreCase(nom))) {
            lecture.refuser("nom", "Un point de collecte porte déjà ce nom.");
        }
        if (!lecture.juste()) {
            return page(ouverte, lecture);
        }
        var point = points.ajouter(id, nom);
        journal.noter("enquete.point", id, point);
        return new ModelAndView("redirect:" + ouverte.chemin() + "/points");
    }

    @PostMapping(POINTS + "/{point:[0-9a-z]{8}}/retirer")
    ModelAndView retirer(
            @PathVariable String demarche,
            @PathVariable String id,
            @PathVariable String point,
            @RequestParam(defaultValue = "oui") String retire) {
        var ouverte = acces.trouver(demarche, id);
        points.retirer(id, point, retire.equals("oui"));
        return new ModelAndView("redirect:" + ouverte.chemin() + "/points");
    }

    /** The code of a point's link, or of the survey itself when {@code point} is « enquete ». */
    @GetMapping(POINTS + "/{point:[0-9a-z]+}/qr.svg")
    ResponseEntity<String> code(@PathVariable String demarche, @PathVariable String id, @PathVariable String point) {
        var ouverte = acces.trouver(demarche, id);
        var cible = point.equals("enquete")
                ? adresse.absolue(ouverte.enquete().cheminPublic())
                : lien(ouverte, trouver(id, point));
        return ResponseEntity.ok().contentType(SVG).body(CodeQr.svg(cible));
    }

    private Point trouver(String enquete, String point) {
        return points.de(enquete).stream()
                .filter(p -> p.id().equals(point))
                .findFirst()
                .orElseThrow(() -> Refus.introuvable("Ce point de collecte n’existe pas dans cette enquête."));
    }
}
