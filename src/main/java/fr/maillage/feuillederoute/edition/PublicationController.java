package fr.maillage.feuillederoute.edition;

import fr.maillage.compte.Journal;
import fr.maillage.feuillederoute.AccesAuxFeuilles;
import fr.maillage.feuillederoute.AccesAuxFeuilles.Ouverte;
import fr.maillage.feuillederoute.FeuilleDeRoute;
import fr.maillage.feuillederoute.FeuillesDeRoute;
import fr.maillage.feuillederoute.edition.Publications.Publication;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Pagination;
import fr.maillage.presentation.Refus;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where somebody looks at what the public will see, opens the page, moves it on, takes it away. */
@Controller
class PublicationController {
    private static final String PAGE = DocumentsDeFeuilleController.UNE + "/page-publique";

    private final AccesAuxFeuilles acces;
    private final FeuillesDeRoute feuilles;
    private final Publications publications;
    private final Dossiers dossiers;
    private final Journal journal;

    PublicationController(
            AccesAuxFeuilles acces,
            FeuillesDeRoute feuilles,
            Publications publications,
            Dossiers dossiers,
            Journal journal) {
        this.acces = acces;
        this.feuilles = feuilles;
        this.publications = publications;
        this.dossiers = dossiers;
        this.journal = journal;
    }

    @GetMapping(PAGE)
    ModelAndView page(@PathVariable String id) {
        var ouverte = acces.trouver(id);
        var feuille = ouverte.feuille();
        var publication = publications.trouver(id);
        var contenu = feuilles.contenu(feuille);
        var publique = VersionPublique.de(contenu);
        return new ModelAndView(
                "feuillederoute/edition/publication",
                "page",
                new PagesDEdition.Publication(
                        ouverte.enTete("Page publique").avecStyle("edition.css"),
                        feuille,
                        feuille.chemin() + "/page-publique",
                        publication.map(Publication::le).map(Formats::moment).orElse(""),
                        publication.filter(p -> p.geste() == contenu.revision()).isPresent(),
                        contenu.vide(),
                        contenu.revision(),
                        List.of(
                                "Le public verra " + CommentLire.compte(publique.contenu()) + ".",
                                "Le public ne verra pas les personnes citées, les notes datées, ni ce qui bloque.",
                                publique.confidentielles() == 0
                                        ? "Aucune action n’est confidentielle."
                                        : Formats.compte(
                                                publique.confidentielles(),
                                                "action confidentielle reste cachée.",
                                                "actions confidentielles restent cachées.")),
                        publique.ecartees().stream()
                                .map(e -> new Lien(e.intitule(), feuille.chemin() + "/" + e.id()))
                                .toList(),
                        publique.aRelire().stream()
                                .map(e -> new Lien(e.intitule(), feuille.chemin() + "/" + e.id()))
                                .toList()));
    }

    private AssemblagePublic apercu(Ouverte ouverte) {
        var feuille = ouverte.feuille();
        return new AssemblagePublic(
                dossiers.publique(
                        feuille,
                        ouverte.demarche(),
                        VersionPublique.de(feuilles.contenu(feuille)).contenu(),
                        feuille.modifieLe()),
                feuille.chemin() + "/page-publique/apercu",
                feuille.chemin() + "/page-publique");
    }

    @GetMapping(PAGE + "/apercu")
    ModelAndView apercu(@PathVariable String id) {
        var apercu = apercu(acces.trouver(id));
        return new ModelAndView(
                "feuillederoute/edition/publique",
                "page",
                apercu.page(
                        List.of(),
                        !ResumeFalc.de(apercu.dossier().contenu()).parties().isEmpty()));
    }

    @GetMapping(PAGE + "/apercu/facile-a-lire")
    ModelAndView facile(@PathVariable String id) {
        var apercu = apercu(acces.trouver(id));
        return new ModelAndView(
                "feuillederoute/edition/facile",
                "page",
                apercu.facile(ResumeFalc.de(apercu.dossier().contenu()), List.of()));
    }

    @GetMapping(PAGE + "/apercu/{element:[0-9a-z]{1,20}}")
    ModelAndView fiche(
            @PathVariable String id, @PathVariable String element, @RequestParam(defaultValue = "1") String page) {
        var apercu = apercu(acces.trouver(id));
        var lu = apercu.dossier()
                .contenu()
                .element(element)
                .orElseThrow(() -> Refus.introuvable("Le public ne verra pas cette fiche."));
        return new ModelAndView(
                "feuillederoute/edition/fiche-publique", "page", apercu.fiche(lu, Pagination.lire(page)));
    }

    /** @param revision the state that was looked at: a later one waits for somebody to look at it */
    @PostMapping(PAGE + "/publier")
    @Transactional
    public ModelAndView publier(@PathVariable String id, @RequestParam(defaultValue = "0") String revision) {
        var ouverte = acces.trouver(id);
        var feuille = ouverte.feuille();
        if (feuille.retiree() || feuilles.contenu(feuille).vide()) {
            throw Refus.illisible(
                    "Cette feuille de route est vide, ou retirée de la liste\u00a0: sa page n’est pas publiée. Écrivez un premier enjeu, puis publiez.");
        }
        if (!revision.equals(Long.toString(feuille.revision()))) {
            throw Refus.illisible(
                    "La feuille de route a changé depuis votre vérification\u00a0: rien n’est publié. Revenez à la page publique et vérifiez de nouveau.");
        }
        publications.publier(id, feuille.revision(), ouverte.compte().id());
        journal.noter("feuille.publier", id, "oui");
        return vers(feuille);
    }

    @PostMapping(PAGE + "/retirer")
    @Transactional
    public ModelAndView retirer(@PathVariable String id) {
        var feuille = acces.trouver(id).feuille();
        publications.retirer(id);
        journal.noter("feuille.publier", id, "non");
        return vers(feuille);
    }

    private static ModelAndView vers(FeuilleDeRoute feuille) {
        return new ModelAndView("redirect:" + feuille.chemin() + "/page-publique");
    }
}
