package fr.maillage.demarche.acteur;

import fr.maillage.compte.Journal;
import fr.maillage.demarche.AccesAuxDemarches;
import fr.maillage.demarche.Acteurs;
import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.Personne;
import fr.maillage.demarche.pages.PageDeSaisie;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Pagination;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The people of a démarche: listed, added, changed, removed and put back; their names erased on demand. */
@Controller
class PersonnesController {
    private static final String RACINE = StructuresController.RACINE + "/personnes";
    private static final String UNE = RACINE + "/{personne:[0-9a-z]{8}}";
    private static final Personne.Coordonnees AUCUNE = new Personne.Coordonnees("", "", "");

    private final AccesAuxDemarches acces;
    private final PersonnesEnBase personnes;
    private final RechercheDActeurs recherche;
    private final Acteurs acteurs;
    private final Journal journal;
    private final Clock horloge;

    PersonnesController(
            AccesAuxDemarches acces,
            PersonnesEnBase personnes,
            RechercheDActeurs recherche,
            Acteurs acteurs,
            Journal journal,
            Clock horloge) {
        this.acces = acces;
        this.personnes = personnes;
        this.recherche = recherche;
        this.acteurs = acteurs;
        this.journal = journal;
        this.horloge = horloge;
    }

    @GetMapping(RACINE)
    ModelAndView liste(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String tri,
            @RequestParam(defaultValue = "1") String page) {
        var demarche = acces.trouver(id);
        var filtres = StructuresController.Filtres.de(q, "", "");
        var demande = new RechercheDActeurs.Demande(
                id, filtres.q(), "", false, RechercheDActeurs.triDesPersonnes(tri), Pagination.lire(page));
        var trouvees = recherche.personnes(demande);
        var racine = PagesDActeurs.racine(demarche);
        var adresse = racine + "/personnes?" + filtres.parametres() + "tri="
                + (demande.tri().decroissant() ? "-" : "") + demande.tri().colonne();
        return new ModelAndView(
                "demarche/acteur/personnes",
                "page",
                new PagesDActeurs.Personnes(
                        AccesAuxDemarches.enTete(demarche, "Personnes", new Lien("Structures et personnes", racine)),
                        racine,
                        trouvees.total() == 0 && filtres.parametres().isEmpty(),
                        filtres.q(),
                        demande.tri(),
                        filtres.parametres(),
                        trouvees.lignes().stream()
                                .map(t -> new PagesDActeurs.LigneDePersonne(
                                        new Lien(
                                                t.personne().nom(),
                                                racine + "/personnes/"
                                                        + t.personne().id()),
                                        t.personne().fonction(),
                                        t.structure(),
                                        Formats.date(t.personne().purgeLe())))
                                .toList(),
                        new Pagination(demande.page(), RechercheDActeurs.PAGE, trouvees.total(), adresse)));
    }

    private FormulaireDePersonne formulaire(Demarche demarche) {
        return new FormulaireDePersonne(
                acteurs.structures(demarche.id()), LocalDate.now(horloge.withZone(PersonnesEnBase.FRANCE)));
    }

    @GetMapping(RACINE + "/nouvelle")
    ModelAndView nouvelle(@PathVariable String id, @RequestParam(defaultValue = "") String structure) {
        return nouvelle(acces.trouver(id), LectureDeFormulaire.de(Map.of("structure", structure)));
    }

    private ModelAndView nouvelle(Demarche demarche, LectureDeFormulaire lecture) {
        var racine = PagesDActeurs.racine(demarche);
        return new ModelAndView(
                "demarche/saisie",
                "page",
                PageDeSaisie.de(
                                AccesAuxDemarches.enTete(
                                        demarche,
                                        "Ajouter une personne",
                                        new Lien("Structures et personnes", racine),
                                        new Lien("Personnes", racine + "/personnes")),
                                racine + "/personnes",
                                0,
                                formulaire(demarche).saisies(lecture),
                                "Ajouter la personne",
                                racine + "/personnes")
                        .avecChapeau(
                                "Écrivez le moins possible\u00a0: un nom suffit pour compter les présents. Les coordonnées restent à part, et"
                                        + " s’effacent d’elles-mêmes."));
    }

    @PostMapping(RACINE)
    ModelAndView creer(@PathVariable String id, @RequestParam Map<String, String> parametres) {
        var demarche = acces.trouver(id);
        var lecture = LectureDeFormulaire.de(parametres);
        var contenu = formulaire(demarche).lire(lecture);
        if (contenu.isEmpty()) {
            return nouvelle(demarche, lecture);
        }
        var personne = personnes.creer(id, contenu.get());
        journal.noter("demarche.personne.creer", id, personne);
        return vers(demarche, personne);
    }

    private static ModelAndView vers(Demarche demarche, String personne) {
        return new ModelAndView("redirect:" + PagesDActeurs.racine(demarche) + "/personnes/" + personne);
    }

    private Personne trouver(String demarche, String personne) {
        return personnes
                .trouver(demarche, personne)
                .orElseThrow(() -> Refus.introuvable("Cette personne n’est pas dans la démarche."));
    }

    private Personne.Coordonnees coordonnees(Personne personne) {
        return acteurs.coordonnees(personne.demarche(), List.of(personne.id())).getOrDefault(personne.id(), AUCUNE);
    }

    @GetMapping(UNE)
    ModelAndView personne(@PathVariable String id, @PathVariable String personne) {
        var demarche = acces.trouver(id);
        var lue = trouver(id, personne);
        var coordonnees = coordonnees(lue);
        var racine = PagesDActeurs.racine(demarche);
        return new ModelAndView(
                "demarche/acteur/personne",
                "page",
                new PagesDActeurs.UnePersonne(
                        AccesAuxDemarches.enTete(
                                demarche,
                                lue.nomMontre(),
                                new Lien("Structures et personnes", racine),
                                new Lien("Personnes", racine + "/personnes")),
                        racine + "/personnes/" + personne,
                        lue.retiree(),
                        lue.purgee(),
                        lue.fonction(),
                        Optional.ofNullable(lue.structure()).stream()
                                .flatMap(s -> acteurs.structures(id, List.of(s)).values().stream())
                                .map(s -> new Lien(s.nom(), racine + "/structures/" + s.id()))
                                .toList(),
                        coordonnees.courriel(),
                        coordonnees.telephone(),
                        coordonnees.finalite(),
                        Formats.date(lue.purgeLe()),
                        lue.purgeChoisie(),
                        Formats.date(lue.derniereActivite())));
    }

    @GetMapping(UNE + "/modifier")
    ModelAndView modifier(@PathVariable String id, @PathVariable String personne) {
        var demarche = acces.trouver(id);
        var lue = modifiable(id, personne);
        return changement(demarche, lue, FormulaireDePersonne.de(lue, coordonnees(lue)), "");
    }

    private Personne modifiable(String demarche, String personne) {
        var lue = trouver(demarche, personne);
        if (lue.purgee()) {
            throw Refus.disparu("Le nom de cette personne est effacé\u00a0: sa fiche ne se modifie plus.");
        }
        return lue;
    }

    private ModelAndView changement(Demarche demarche, Personne lue, LectureDeFormulaire lecture, String avis) {
        var racine = PagesDActeurs.racine(demarche);
        var chemin = racine + "/personnes/" + lue.id();
        return new ModelAndView(
                "demarche/saisie",
                "page",
                PageDeSaisie.de(
                                AccesAuxDemarches.enTete(
                                        demarche,
                                        "Modifier la personne",
                                        new Lien("Structures et personnes", racine),
                                        new Lien(lue.nomMontre(), chemin)),
                                chemin + "/modifier",
                                lue.version(),
                                formulaire(demarche).saisies(lecture),
                                "Enregistrer",
                                chemin)
                        .avecAvis(avis));
    }

    @PostMapping(UNE + "/modifier")
    ModelAndView enregistrer(
            @PathVariable String id, @PathVariable String personne, @RequestParam Map<String, String> parametres) {
        var demarche = acces.trouver(id);
        var lue = modifiable(id, personne);
        var lecture = LectureDeFormulaire.de(parametres);
        int version = lecture.entier("version", 1, Integer.MAX_VALUE, "").orElse(0);
        var contenu = formulaire(demarche).lire(lecture);
        if (contenu.isEmpty()) {
            return changement(demarche, lue, lecture, "");
        }
        if (!personnes.changer(id, personne, version, contenu.get())) {
            return changement(demarche, modifiable(id, personne), lecture, PageDeSaisie.CHANGE_ENTRE_TEMPS);
        }
        journal.noter("demarche.personne.changer", id, personne);
        return vers(demarche, personne);
    }

    /** @param retiree « oui » takes it off the list, « non » puts it back */
    @PostMapping(UNE + "/retirer")
    ModelAndView retirer(
            @PathVariable String id,
            @PathVariable String personne,
            @RequestParam(defaultValue = "oui") String retiree) {
        var demarche = acces.trouver(id);
        modifiable(id, personne);
        personnes.retirer(id, personne, retiree.equals("oui"));
        journal.noter("demarche.personne.retirer", id, retiree);
        return vers(demarche, personne);
    }

    /** Cannot be undone: the page that asks says so, and the box must be ticked. */
    @PostMapping(UNE + "/effacer")
    ModelAndView effacer(
            @PathVariable String id, @PathVariable String personne, @RequestParam(defaultValue = "") String confirme) {
        var demarche = acces.trouver(id);
        modifiable(id, personne);
        if (!confirme.equals("oui")) {
            throw Refus.illisible(
                    "Rien n’est effacé. Cochez la case qui confirme, puis demandez de nouveau à effacer le nom.");
        }
        personnes.effacerLeNom(id, personne);
        journal.noter("demarche.personne.effacer", id, personne);
        return vers(demarche, personne);
    }
}
