package fr.maillage.feuillederoute.pages;

import fr.maillage.demarche.AccesAuxDemarches;
import fr.maillage.feuillederoute.AccesAuxFeuilles;
import fr.maillage.feuillederoute.AccesAuxFeuilles.Ouverte;
import fr.maillage.feuillederoute.FeuillesDeRoute;
import fr.maillage.feuillederoute.PortesDeFeuille;
import fr.maillage.feuillederoute.arbre.Arbre;
import fr.maillage.feuillederoute.arbre.Avertissements;
import fr.maillage.feuillederoute.arbre.Filtre;
import fr.maillage.feuillederoute.arbre.TextesCherches;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Pagination;
import fr.maillage.territoire.PerimetresEcrits;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A roadmap seen whole: its tree, and the list that one searches. */
@Controller
class AccueilController {
    private static final int PAR_PAGE = 50;

    private final AccesAuxFeuilles acces;
    private final FeuillesDeRoute feuilles;
    private final List<PortesDeFeuille> portes;
    private final Gestes gestes;
    private final LectureDeFiltre filtres;
    private final PerimetresEcrits perimetres;
    private final TextesCherches textes;

    AccueilController(
            AccesAuxFeuilles acces,
            FeuillesDeRoute feuilles,
            ObjectProvider<PortesDeFeuille> portes,
            Gestes gestes,
            LectureDeFiltre filtres,
            PerimetresEcrits perimetres,
            TextesCherches textes) {
        this.acces = acces;
        this.feuilles = feuilles;
        this.portes = portes.orderedStream().toList();
        this.gestes = gestes;
        this.filtres = filtres;
        this.perimetres = perimetres;
        this.textes = textes;
    }

    @GetMapping(FeuillesController.UNE)
    ModelAndView accueil(@PathVariable String id, @RequestParam(defaultValue = "") String fait) {
        var ouverte = acces.trouver(id);
        var contenu = feuilles.contenu(ouverte.feuille());
        return new ModelAndView(
                "feuillederoute/accueil",
                "page",
                new PageDAccueil(
                        enTete(ouverte),
                        ouverte.feuille(),
                        ouverte.demarche(),
                        gestes.fait(ouverte, fait, ouverte.feuille().chemin()),
                        Decompte.de(contenu),
                        Arbre.de(contenu),
                        Avertissements.de(contenu),
                        portes.stream()
                                .flatMap(p -> p.pour(ouverte.feuille()).stream())
                                .toList()));
    }

    private static EnTete enTete(Ouverte ouverte) {
        var demarche = ouverte.demarche();
        return AccesAuxDemarches.enTete(
                        demarche,
                        ouverte.feuille().nom(),
                        new Lien("Feuilles de route", AccesAuxFeuilles.liste(demarche)))
                .avecStyle("feuillederoute.css");
    }

    @GetMapping(FeuillesController.UNE + "/fiches")
    ModelAndView fiches(@PathVariable String id, @RequestParam Map<String, String> parametres) {
        var ouverte = acces.trouver(id);
        var contenu = feuilles.contenu(ouverte.feuille());
        var lecture =
                filtres.lire(parametres, perimetres.communes(ouverte.demarche().perimetre()));
        var trouves = lecture.filtre().dans(contenu, e -> textes.de(id, e));
        var pages = new Pagination(
                Pagination.lire(parametres.getOrDefault("page", "")),
                PAR_PAGE,
                trouves.size(),
                LectureDeFiltre.adresse(ouverte.feuille().chemin() + "/fiches", parametres));
        var montres = trouves.stream().skip(pages.saut()).limit(PAR_PAGE).toList();
        return new ModelAndView(
                "feuillederoute/fiches",
                "page",
                new PageDesFiches(
                        ouverte.enTete("Chercher dans la feuille de route"),
                        ouverte.feuille().chemin(),
                        lecture.saisies(contenu),
                        lecture.avis(),
                        lecture.filtre().equals(Filtre.TOUT),
                        trouves.size(),
                        montres.stream()
                                .map(e -> PageDesFiches.Ligne.de(ouverte.feuille(), contenu, e))
                                .toList(),
                        pages));
    }
}
