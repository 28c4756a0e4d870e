package fr.maillage.demarche.publication;

import fr.maillage.compte.Journal;
import fr.maillage.demarche.AccesAuxDemarches;
import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.registre.DemarchesEnBase;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Refus;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the public page of a démarche is written: seen before it opens, opened and closed, its things listed, taken off and put back. */
@Controller
class PagePubliqueController {
    static final String RACINE = AccesAuxDemarches.RACINE + "/{id:[0-9a-z]{8}}/page-publique";

    private final AccesAuxDemarches acces;
    private final DemarchesEnBase demarches;
    private final RedactionDePage redaction;
    private final VitrinesEnBase vitrines;
    private final ActualitesEnBase actualites;
    private final DocumentsEnBase documents;
    private final DatesEnBase dates;
    private final ChiffresCitesEnBase chiffres;
    private final Retraits retraits;
    private final Journal journal;

    PagePubliqueController(
            AccesAuxDemarches acces,
            DemarchesEnBase demarches,
            RedactionDePage redaction,
            VitrinesEnBase vitrines,
            ActualitesEnBase actualites,
            DocumentsEnBase documents,
            DatesEnBase dates,
            ChiffresCitesEnBase chiffres,
            Retraits retraits,
            Journal journal) {
        this.acces = acces;
        this.demarches = demarches;
        this.redaction = redaction;
        this.vitrines = vitrines;
        this.actualites = actualites;
        this.documents = documents;
        this.dates = dates;
        this.chiffres = chiffres;
        this.retraits = retraits;
        this.journal = journal;
    }

    @GetMapping(RACINE)
    ModelAndView gestion(@PathVariable String id) {
        var demarche = acces.trouver(id);
        var racine = PagesDePublication.racine(demarche);
        return new ModelAndView(
                "demarche/publication/gestion",
                "page",
                new PagesDePublication.Gestion(
                        AccesAuxDemarches.enTete(demarche, "Page publique"),
                        racine,
                        demarche,
                        RedactionDePage.contact(vitrines.lire(id)),
                        List.of(
                                actualites(demarche, racine),
                                dates(demarche, racine),
                                documents(demarche, racine),
                                chiffres(demarche, racine))));
    }

    private PagesDePublication.Rubrique actualites(Demarche demarche, String racine) {
        return new PagesDePublication.Rubrique(
                "actualites",
                "Actualités",
                "Écrire une actualité",
                racine + "/actualites/nouvelle",
                "Aucune actualité. La première peut annoncer le lancement.",
                actualites.toutes(demarche.id()).stream()
                        .map(a -> new PagesDePublication.Chose(
                                a.id(),
                                new Lien(a.titre(), racine + "/actualites/" + a.id()),
                                Formats.date(a.jour()),
                                a.publiee() ? "" : "brouillon",
                                a.retiree()))
                        .toList());
    }

    private PagesDePublication.Rubrique dates(Demarche demarche, String racine) {
        return new PagesDePublication.Rubrique(
                "dates",
                "Calendrier",
                "Ajouter une date",
                racine + "/dates/nouvelle",
                "Aucune date. Les réunions et ateliers marqués publics s’ajoutent d’eux-mêmes à ce calendrier.",
                dates.toutes(demarche.id()).stream()
                        .map(d -> new PagesDePublication.Chose(
                                d.id(),
                                new Lien(d.rendezVous().titre(), racine + "/dates/" + d.id()),
                                d.rendezVous().quand(),
                                "",
                                d.retiree()))
                        .toList());
    }

    private PagesDePublication.Rubrique documents(Demarche demarche, String racine) {
        return new PagesDePublication.Rubrique(
                "documents",
                "Documents",
                "Ajouter un document",
                racine + "/documents/nouveau",
                "Aucun document. Ajoutez par exemple le support d’une réunion ou un rapport.",
                documents.tous(demarche.id()).stream()
                        .map(d -> new PagesDePublication.Chose(
                                d.id(),
                                new Lien(RedactionDePage.lien(demarche, d).libelle(), racine + "/documents/" + d.id()),
                                "",
                                "",
                                d.retire()))
                        .toList());
    }

    private PagesDePublication.Rubrique chiffres(Demarche demarche, String racine) {
        return new PagesDePublication.Rubrique(
                "chiffres",
                "Chiffres cités",
                "Citer un chiffre",
                racine + "/chiffres/nouveau",
                "Aucun chiffre cité. Les compteurs, eux, se calculent d’après les réunions, ateliers et entretiens.",
                chiffres.tous(demarche.id()).stream()
                        .map(c -> new PagesDePublication.Chose(
                                c.id(),
                                new Lien(
                                        c.contenu().valeur() + " " + c.contenu().libelle(),
                                        racine + "/chiffres/" + c.id()),
                                c.contenu().source(),
                                "",
                                c.retire()))
                        .toList());
    }

    @GetMapping(RACINE + "/apercu")
    ModelAndView apercu(@PathVariable String id) {
        return new ModelAndView("demarche/publication/publique", "page", redaction.page(acces.trouver(id), true));
    }

    /** The document itself, also before the page is open. */
    @GetMapping(RACINE + "/documents/{document:[0-9a-z]{8}}")
    ResponseEntity<byte[]> document(@PathVariable String id, @PathVariable String document) {
        acces.trouver(id);
        return documents
                .trouver(id, document)
                .map(d -> DemarchesPubliquesController.fichier(d, documents.contenu(d.id())))
                .orElseThrow(() -> Refus.introuvable("Ce document n’est pas dans la démarche."));
    }

    /** @param publiee « oui » opens the page, « non » closes it */
    @PostMapping(RACINE + "/publier")
    ModelAndView publier(@PathVariable String id, @RequestParam(defaultValue = "oui") String publiee) {
        var demarche = acces.trouver(id);
        if (demarche.retiree() && publiee.equals("oui")) {
            throw Refus.illisible(
                    "Cette démarche est retirée de la liste. Remettez-la dans la liste, puis publiez sa page.");
        }
        demarches.publier(id, publiee.equals("oui"));
        journal.noter("demarche.publier", id, publiee.equals("oui") ? "oui" : "non");
        return vers(demarche);
    }

    static ModelAndView vers(Demarche demarche) {
        return new ModelAndView("redirect:" + PagesDePublication.racine(demarche));
    }

    /** @param retire « oui » takes it off the page, « non » puts it back */
    @PostMapping(RACINE + "/{genre:actualites|documents|dates|chiffres}/{chose:[0-9a-z]{8}}/retirer")
    ModelAndView retirer(
            @PathVariable String id,
            @PathVariable String genre,
            @PathVariable String chose,
            @RequestParam(defaultValue = "oui") String retire) {
        var demarche = acces.trouver(id);
        var quoi = Retraits.Genre.deChemin(genre).orElseThrow();
        if (!retraits.retirer(quoi, id, chose, retire.equals("oui"))) {
            throw Refus.introuvable("Ce que vous voulez retirer n’est pas dans la démarche.");
        }
        journal.noter("demarche." + genre + ".retirer", id, retire.equals("oui") ? "oui" : "non");
        return vers(demarche);
    }
}
