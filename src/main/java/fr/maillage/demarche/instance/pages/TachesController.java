package fr.maillage.demarche.instance.pages;

import fr.maillage.compte.Journal;
import fr.maillage.demarche.AccesAuxDemarches;
import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.HorlogeDeDemarche;
import fr.maillage.demarche.instance.Tache;
import fr.maillage.demarche.instance.pages.PagesDeTache.Filtre;
import fr.maillage.demarche.instance.registre.InstancesEnBase;
import fr.maillage.demarche.instance.registre.ReunionsEnBase;
import fr.maillage.demarche.instance.registre.TachesEnBase;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The tasks of a démarche, whoever asked for them. */
@Controller
class TachesController {
    private static final String TACHES = AccesAuxDemarches.RACINE + "/{id}/taches";
    private static final String UNE = TACHES + "/{tache}";

    private final AccesAuxDemarches acces;
    private final TachesEnBase taches;
    private final InstancesEnBase instances;
    private final ReunionsEnBase reunions;
    private final LignesDeTaches lignes;
    private final FormulaireDeTache formulaire;
    private final NomsDActeurs noms;
    private final HorlogeDeDemarche horloge;
    private final Journal journal;

    TachesController(
            AccesAuxDemarches acces,
            TachesEnBase taches,
            InstancesEnBase instances,
            ReunionsEnBase reunions,
            LignesDeTaches lignes,
            FormulaireDeTache formulaire,
            NomsDActeurs noms,
            HorlogeDeDemarche horloge,
            Journal journal) {
        this.acces = acces;
        this.taches = taches;
        this.instances = instances;
        this.reunions = reunions;
        this.lignes = lignes;
        this.formulaire = formulaire;
        this.noms = noms;
        this.horloge = horloge;
        this.journal = journal;
    }

    static String chemin(Demarche demarche, String tache) {
        return demarche.chemin() + "/taches/" + tache;
    }

    private static EnTete enTete(Demarche demarche, String titre) {
        return AccesAuxDemarches.enTete(demarche, titre, new Lien("Tâches", demarche.chemin() + "/taches"))
                .avecStyle("instances.css");
    }

    @GetMapping(TACHES)
    ModelAndView toutes(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String retard,
            @RequestParam(defaultValue = "") String moi,
            @RequestParam(defaultValue = "") String closes,
            @RequestParam(defaultValue = "") String instance,
            @RequestParam(defaultValue = "") String retiree) {
        var demarche = acces.trouver(id);
        var compte = acces.compte();
        var aujourdhui = horloge.aujourdhui(demarche);
        var filtre = new Filtre(retard.equals("oui"), moi.equals("oui"), closes.equals("oui"), instance);
        var siennes = taches.toutes(id);
        var montrees = siennes.stream()
                .filter(t -> filtre.closes() || t.etat().ouverte())
                .filter(t -> !filtre.retard() || t.enRetard(aujourdhui))
                .filter(t -> !filtre.moi() || compte.id().equals(t.responsable().compte()))
                .filter(t -> instance.isEmpty() || instance.equals(t.instance()))
                .toList();
        return new ModelAndView(
                "demarche/instance/taches",
                "page",
                new PagesDeTache.Toutes(
                        AccesAuxDemarches.enTete(demarche, "Tâches").avecStyle("instances.css"),
                        demarche.chemin(),
                        filtre,
                        instances.toutes(id).stream()
                                .map(i -> new Option(i.id(), i.nom()))
                                .toList(),
                        siennes.size(),
                        (int) siennes.stream()
                                .filter(t -> t.enRetard(aujourdhui))
                                .count(),
                        lignes.de(demarche, montrees, compte),
                        taches.trouver(id, retiree)
                                .filter(Tache::retiree)
                                .map(t -> new Lien(t.titre(), chemin(demarche, t.id()) + "/retirer"))
                                .orElse(new Lien("", ""))));
    }

    @GetMapping(TACHES + "/nouvelle")
    ModelAndView nouvelle(@PathVariable String id, @RequestParam(defaultValue = "") String reunion) {
        var demarche = acces.trouver(id);
        var instance = reunions.trouver(id, reunion).map(r -> r.instance()).orElse("");
        return nouvelle(demarche, reunion, formulaire.nouvelle(instance));
    }

    private ModelAndView nouvelle(Demarche demarche, String reunion, LectureDeFormulaire lecture) {
        return page(
                demarche,
                "Nouvelle tâche",
                demarche.chemin() + "/taches" + (reunion.isEmpty() ? "" : "?reunion=" + reunion),
                null,
                lecture,
                "",
                "Créer la tâche",
                retour(demarche, reunion));
    }

    private static String retour(Demarche demarche, String reunion) {
        return reunion.isEmpty() ? demarche.chemin() + "/taches" : ReunionsController.chemin(demarche, reunion);
    }

    private ModelAndView page(
            Demarche demarche,
            String titre,
            String action,
            @Nullable Tache avant,
            LectureDeFormulaire lecture,
            String avis,
            String bouton,
            String retour) {
        var saisies = formulaire.saisies(demarche.id(), acces.compte(), avant, lecture);
        return new ModelAndView(
                "demarche/instance/tache",
                "page",
                new PagesDeTache.Formulaire(
                        enTete(demarche, titre),
                        action,
                        avant == null ? 0 : avant.version(),
                        avis,
                        ResumeErreurs.de(saisies),
                        saisies,
                        noms.structures(demarche.id()),
                        bouton,
                        retour));
    }

    @PostMapping(TACHES)
    @Transactional
    public ModelAndView creer(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reunion,
            @RequestParam Map<String, String> parametres) {
        var demarche = acces.trouver(id);
        var lecture = LectureDeFormulaire.de(parametres);
        var connue = reunions.trouver(id, reunion).isPresent() ? reunion : "";
        var contenu = formulaire.lire(id, acces.compte(), null, lecture);
        if (contenu.isEmpty()) {
            return nouvelle(demarche, connue, lecture);
        }
        var tache = taches.creer(id, connue.isEmpty() ? null : connue, contenu.get());
        journal.noter("demarche.tache.creer", tache, id);
        return new ModelAndView("redirect:" + retour(demarche, connue));
    }

    private Tache trouver(Demarche demarche, String tache) {
        return taches.trouver(demarche.id(), tache)
                .orElseThrow(() -> Refus.introuvable("Cette tâche n’existe pas dans cette démarche."));
    }

    @GetMapping(UNE)
    ModelAndView une(@PathVariable String id, @PathVariable String tache) {
        var demarche = acces.trouver(id);
        var vue = trouver(demarche, tache);
        return changement(demarche, vue, formulaire.de(vue, acces.compte()), "");
    }

    private ModelAndView changement(Demarche demarche, Tache tache, LectureDeFormulaire lecture, String avis) {
        return page(
                demarche,
                "Modifier la tâche",
                chemin(demarche, tache.id()),
                tache,
                lecture,
                avis,
                "Enregistrer",
                demarche.chemin() + "/taches");
    }

    @PostMapping(UNE)
    @Transactional
    public ModelAndView enregistrer(
            @PathVariable String id, @PathVariable String tache, @RequestParam Map<String, String> parametres) {
        var demarche = acces.trouver(id);
        var vue = trouver(demarche, tache);
        var lecture = LectureDeFormulaire.de(parametres);
        int version = lecture.entier("version", 1, Integer.MAX_VALUE, "").orElse(0);
        var contenu = formulaire.lire(id, acces.compte(), vue, lecture);
        if (contenu.isEmpty()) {
            return changement(demarche, vue, lecture, "");
        }
        if (!taches.changer(tache, version, contenu.get())) {
            return changement(
                    demarche,
                    trouver(demarche, tache),
                    lecture,
                    "Quelqu’un d’autre a changé cette tâche depuis que vous l’avez ouverte. Rien n’est enregistré\u00a0: ce que vous"
                            + " avez écrit est ci-dessous. Enregistrez de nouveau pour le garder.");
        }
        journal.noter("demarche.tache.changer", tache, contenu.get().etat().libelle());
        return new ModelAndView("redirect:" + demarche.chemin() + "/taches");
    }

    /** @param retiree « oui » takes it off the list, « non » puts it back */
    @PostMapping(UNE + "/retirer")
    @Transactional
    public ModelAndView retirer(
            @PathVariable String id, @PathVariable String tache, @RequestParam(defaultValue = "oui") String retiree) {
        var demarche = acces.trouver(id);
        trouver(demarche, tache);
        taches.retirer(tache, retiree.equals("oui"));
        journal.noter("demarche.tache.retirer", tache, retiree);
        return new ModelAndView(
                "redirect:" + demarche.chemin() + "/taches" + (retiree.equals("oui") ? "?retiree=" + tache : ""));
    }
}
