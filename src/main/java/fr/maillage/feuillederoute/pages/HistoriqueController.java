package fr.maillage.feuillederoute.pages;

import fr.maillage.feuillederoute.AccesAuxFeuilles;
import fr.maillage.feuillederoute.AccesAuxFeuilles.Ouverte;
import fr.maillage.feuillederoute.FeuillesDeRoute;
import fr.maillage.feuillederoute.lecture.Differences;
import fr.maillage.feuillederoute.lecture.Lisible;
import fr.maillage.feuillederoute.lecture.NomsCites;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.pages.PagesDHistorique.EcartLu;
import fr.maillage.feuillederoute.pages.PagesDHistorique.Etape;
import fr.maillage.feuillederoute.registre.ElementsEnBase;
import fr.maillage.feuillederoute.registre.Enregistre;
import fr.maillage.feuillederoute.registre.Geste;
import fr.maillage.feuillederoute.registre.GestesEnBase;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Pagination;
import fr.maillage.presentation.Refus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The history of a fiche and that of the whole roadmap. */
@Controller
class HistoriqueController {
    private static final int VERSIONS_PAR_PAGE = 20;
    private static final int GESTES_PAR_PAGE = 50;
    private static final int ELEMENTS_MONTRES = 50;

    private final AccesAuxFeuilles acces;
    private final FeuillesDeRoute feuilles;
    private final ElementsEnBase elements;
    private final GestesEnBase registre;
    private final NomsCites noms;
    private final Gestes gestes;

    HistoriqueController(
            AccesAuxFeuilles acces,
            FeuillesDeRoute feuilles,
            ElementsEnBase elements,
            GestesEnBase registre,
            NomsCites noms,
            Gestes gestes) {
        this.acces = acces;
        this.feuilles = feuilles;
        this.elements = elements;
        this.registre = registre;
        this.noms = noms;
        this.gestes = gestes;
    }

    @GetMapping(FicheController.UNE + "/historique")
    ModelAndView deFiche(
            @PathVariable String id, @PathVariable String element, @RequestParam(defaultValue = "") String page) {
        var ouverte = acces.trouver(id);
        var lu = FicheController.trouver(elements, ouverte, element);
        var fiche = new Lien(lu.element().intitule(), ouverte.feuille().chemin() + "/" + element);
        var pages = new Pagination(
                Pagination.lire(page), VERSIONS_PAR_PAGE, lu.version(), fiche.adresse() + "/historique");
        // One more: the last of the page is compared with the version before it.
        var versions = elements.histoire(id, element, (int) Math.min(pages.saut() + VERSIONS_PAR_PAGE + 1, lu.version()))
                .stream()
                .skip(pages.saut())
                .toList();
        var lisible = lisible(ouverte, versions.stream().map(Enregistre::element).toList());
        var etapes = new ArrayList<Etape>();
        for (int i = 0; i < Math.min(versions.size(), VERSIONS_PAR_PAGE); i++) {
            var version = versions.get(i);
            var avant = i + 1 < versions.size() ? versions.get(i + 1).element() : null;
            etapes.add(new Etape(
                    version.version(),
                    version.libelle(),
                    quand(version.le(), version.par()),
                    avant == null,
                    ecarts(lisible, avant, version.element())));
        }
        return new ModelAndView(
                "feuillederoute/historique-de-fiche",
                "page",
                new PagesDHistorique.DeFiche(ouverte.enTete("Historique de la fiche", fiche), fiche, etapes, pages));
    }

    private Lisible lisible(Ouverte ouverte, List<Element> lus) {
        return new Lisible(noms.pour(ouverte.feuille(), feuilles.contenu(ouverte.feuille()), lus));
    }

    private String quand(Instant le, String par) {
        return Formats.moment(le) + ", par " + gestes.nom(par);
    }

    private static List<EcartLu> ecarts(Lisible lisible, @Nullable Element avant, Element apres) {
        return avant == null
                ? List.of()
                : Differences.de(avant, apres).stream()
                        .map(e -> {
                            var serre = e.resserre();
                            return new EcartLu(
                                    e.libelle(),
                                    lisible.valeur(e.champ(), serre.avant()),
                                    lisible.valeur(e.champ(), serre.apres()));
                        })
                        .toList();
    }

    @GetMapping(FeuillesController.UNE + "/historique")
    ModelAndView deFeuille(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String page,
            @RequestParam(defaultValue = "") String fait) {
        var ouverte = acces.trouver(id);
        var chemin = ouverte.feuille().chemin();
        var pages = new Pagination(
                Pagination.lire(page), GESTES_PAR_PAGE, registre.nombre(id), chemin + "/historique");
        var montres = elements.gestes(id, (int) pages.saut(), GESTES_PAR_PAGE);
        var annulables =
                registre.annulables(id, montres.stream().map(Geste::id).toList());
        return new ModelAndView(
                "feuillederoute/historique",
                "page",
                new PagesDHistorique.DeFeuille(
                        ouverte.enTete("Historique"),
                        chemin,
                        gestes.fait(ouverte, fait, chemin + "/historique"),
                        montres.stream()
                                .map(g -> ligne(chemin, g, annulables))
                                .toList(),
                        pages));
    }

    private PagesDHistorique.Ligne ligne(String chemin, Geste geste, List<Long> annulables) {
        var adresse = chemin + "/gestes/" + geste.id();
        return new PagesDHistorique.Ligne(
                new Lien(geste.libelle(), adresse),
                quand(geste.le(), geste.par()),
                Formats.compte(geste.elements(), "élément", "éléments"),
                geste.annule(),
                annulables.contains(geste.id()) ? adresse + "/annuler" : null);
    }

    @GetMapping(FeuillesController.UNE + "/gestes/{geste:[1-9][0-9]{0,17}}")
    ModelAndView deGeste(@PathVariable String id, @PathVariable long geste) {
        var ouverte = acces.trouver(id);
        var chemin = ouverte.feuille().chemin();
        var lu = registre.trouver(id, geste)
                .orElseThrow(() -> Refus.introuvable("Ce changement n’est pas de cette feuille de route."));
        var apres = new ArrayList<Enregistre>();
        var avant = new ArrayList<@Nullable Enregistre>();
        for (var touche : registre.touches(id, geste, ELEMENTS_MONTRES)) {
            elements.trouver(id, touche.element(), touche.version()).ifPresent(apres::add);
            avant.add(elements.trouver(id, touche.element(), touche.version() - 1).orElse(null));
        }
        var tous = new ArrayList<>(apres.stream().map(Enregistre::element).toList());
        avant.stream().filter(Objects::nonNull).map(Enregistre::element).forEach(tous::add);
        var lisible = lisible(ouverte, tous);
        var touches = new ArrayList<PagesDHistorique.Touche>();
        for (int i = 0; i < apres.size(); i++) {
            touches.add(touche(chemin, lisible, avant.get(i), apres.get(i)));
        }
        return new ModelAndView(
                "feuillederoute/geste",
                "page",
                new PagesDHistorique.DeGeste(
                        ouverte.enTete("Un changement", new Lien("Historique", chemin + "/historique")),
                        ligne(chemin, lu, registre.annulables(id, List.of(geste))),
                        chemin + "/historique",
                        touches,
                        lu.elements() - touches.size()));
    }

    private static PagesDHistorique.Touche touche(
            String chemin, Lisible lisible, @Nullable Enregistre avant, Enregistre apres) {
        var element = apres.element();
        var sort = apres.retire()
                ? "Retiré"
                : avant == null ? "Ajouté" : avant.retire() ? "Remis" : "Changé";
        return new PagesDHistorique.Touche(
                new Lien(element.intitule(), chemin + "/" + element.id()),
                sort,
                ecarts(lisible, avant == null ? null : avant.element(), element));
    }
}
