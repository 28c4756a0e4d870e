package fr.maillage.demarche.instance.pages;

import fr.maillage.compte.Journal;
import fr.maillage.demarche.AccesAuxDemarches;
import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.HorlogeDeDemarche;
import fr.maillage.demarche.instance.GenreDInstance;
import fr.maillage.demarche.instance.Instance;
import fr.maillage.demarche.instance.Reunion;
import fr.maillage.demarche.instance.pages.PagesDInstance.Formulaire;
import fr.maillage.demarche.instance.pages.PagesDInstance.Ligne;
import fr.maillage.demarche.instance.pages.PagesDInstance.LigneDeMembre;
import fr.maillage.demarche.instance.pages.PagesDInstance.LigneDeReunion;
import fr.maillage.demarche.instance.registre.InstancesEnBase;
import fr.maillage.demarche.instance.registre.ReunionsEnBase;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Bodies of a démarche and their members. */
@Controller
class InstancesController {
    static final String INSTANCES = AccesAuxDemarches.RACINE + "/{id}/instances";
    private static final String UNE = INSTANCES + "/{instance}";

    private final AccesAuxDemarches acces;
    private final InstancesEnBase instances;
    private final ReunionsEnBase reunions;
    private final FormulaireDInstance formulaire;
    private final NomsDActeurs noms;
    private final HorlogeDeDemarche horloge;
    private final Journal journal;

    InstancesController(
            AccesAuxDemarches acces,
            InstancesEnBase instances,
            ReunionsEnBase reunions,
            FormulaireDInstance formulaire,
            NomsDActeurs noms,
            HorlogeDeDemarche horloge,
            Journal journal) {
        this.acces = acces;
        this.instances = instances;
        this.reunions = reunions;
        this.formulaire = formulaire;
        this.noms = noms;
        this.horloge = horloge;
        this.journal = journal;
    }

    static String chemin(Demarche demarche, String instance) {
        return demarche.chemin() + "/instances/" + instance;
    }

    static EnTete enTete(Demarche demarche, String titre, Lien... parents) {
        return AccesAuxDemarches.enTete(
                        demarche,
                        titre,
                        Stream.concat(
                                        Stream.of(new Lien("Instances", demarche.chemin() + "/instances")),
                                        Stream.of(parents))
                                .toArray(Lien[]::new))
                .avecStyle("instances.css");
    }

    @GetMapping(INSTANCES)
    ModelAndView toutes(@PathVariable String id) {
        var demarche = acces.trouver(id);
        var aujourdhui = horloge.aujourdhui(demarche);
        var siennes = instances.toutes(id);
        var tenues = reunions.toutes(id);
        var lignes = siennes.stream()
                .map(i -> new Ligne(
                        new Lien(i.nom(), chemin(demarche, i.id())),
                        GenreDInstance.deId(i.genre())
                                .map(GenreDInstance::complet)
                                .orElse(""),
                        i.membres().size(),
                        resume(
                                tenues.stream()
                                        .filter(r -> r.instance().equals(i.id()))
                                        .toList(),
                                aujourdhui)))
                .toList();
        var aCreer = GenreDInstance.tous().stream()
                .filter(g -> g.id().startsWith("groupe-de")
                        || g.id().equals("autre")
                        || siennes.stream().noneMatch(i -> i.genre().equals(g.id())))
                .map(g -> new Lien(g.complet(), demarche.chemin() + "/instances/nouvelle?genre=" + g.id()))
                .toList();
        return new ModelAndView(
                "demarche/instance/instances",
                "page",
                new PagesDInstance.Toutes(
                        AccesAuxDemarches.enTete(demarche, "Instances et réunions")
                                .avecStyle("instances.css"),
                        demarche.chemin(),
                        lignes,
                        aCreer));
    }

    private static String resume(List<Reunion> siennes, LocalDate aujourdhui) {
        long tenues = siennes.stream().filter(r -> r.tenue(aujourdhui)).count();
        var prochaine = siennes.stream()
                .filter(r -> !r.annulee() && r.jour().isAfter(aujourdhui))
                .findFirst();
        return Formats.compte(tenues, "réunion tenue", "réunions tenues")
                + prochaine.map(r -> ", prochaine le " + Formats.date(r.jour())).orElse("");
    }

    @GetMapping(INSTANCES + "/nouvelle")
    ModelAndView nouvelle(@PathVariable String id, @RequestParam(defaultValue = "autre") String genre) {
        var demarche = acces.trouver(id);
        var voulu = GenreDInstance.deId(genre).orElseThrow(() -> Refus.illisible("Ce genre d’instance n’existe pas."));
        return nouvelle(demarche, formulaire.nouvelle(voulu));
    }

    private ModelAndView nouvelle(Demarche demarche, LectureDeFormulaire lecture) {
        return formulaire(
                demarche,
                enTete(demarche, "Nouvelle instance"),
                demarche.chemin() + "/instances",
                0,
                lecture,
                "",
                "Créer l’instance",
                demarche.chemin() + "/instances");
    }

    private ModelAndView formulaire(
            Demarche demarche,
            EnTete enTete,
            String action,
            int version,
            LectureDeFormulaire lecture,
            String avis,
            String bouton,
            String retour) {
        var saisies = FormulaireDInstance.saisies(lecture);
        var membres = formulaire.membres(demarche.id(), lecture);
        return new ModelAndView(
                "demarche/instance/formulaire",
                "page",
                new Formulaire(
                        enTete,
                        action,
                        version,
                        avis,
                        ResumeErreurs.de(Stream.concat(saisies.stream(), Rangee.saisies(membres).stream())
                                .toList()),
                        saisies,
                        "Membres",
                        "Une ligne par structure. Écrivez le nom d’une structure nouvelle\u00a0: elle est ajoutée à la démarche."
                                + " Videz le nom d’une structure pour la retirer.",
                        membres,
                        formulaire.structures(demarche.id()),
                        bouton,
                        retour));
    }

    @PostMapping(INSTANCES)
    @Transactional
    public ModelAndView creer(@PathVariable String id, @RequestParam Map<String, String> parametres) {
        var demarche = acces.trouver(id);
        var lecture = LectureDeFormulaire.de(parametres);
        var contenu = formulaire.lire(id, lecture);
        if (contenu.isEmpty()) {
            return nouvelle(demarche, lecture);
        }
        var instance = instances.creer(id, contenu.get());
        journal.noter("demarche.instance.creer", instance, id);
        return new ModelAndView("redirect:" + chemin(demarche, instance));
    }

    private Instance trouver(Demarche demarche, String instance) {
        return instances
                .trouver(demarche.id(), instance)
                .orElseThrow(() -> Refus.introuvable("Cette instance n’existe pas dans cette démarche."));
    }

    @GetMapping(UNE)
    ModelAndView une(@PathVariable String id, @PathVariable String instance) {
        var demarche = acces.trouver(id);
        var vue = trouver(demarche, instance);
        var cites = noms.desMembres(id, vue.membres());
        var aujourdhui = horloge.aujourdhui(demarche);
        return new ModelAndView(
                "demarche/instance/instance",
                "page",
                new PagesDInstance.Une(
                        enTete(demarche, vue.nom()),
                        chemin(demarche, instance),
                        GenreDInstance.deId(vue.genre())
                                .map(GenreDInstance::complet)
                                .orElse(""),
                        vue.mission(),
                        vue.retiree(),
                        vue.membres().stream()
                                .map(m -> new LigneDeMembre(
                                        cites.structure(m.structure()), cites.personne(m.personne()), m.role()))
                                .toList(),
                        reunions.toutes(id).reversed().stream()
                                .filter(r -> r.instance().equals(instance))
                                .map(r -> new LigneDeReunion(
                                        new Lien(r.titre(), ReunionsController.chemin(demarche, r.id())),
                                        Moments.quand(r),
                                        r.lieu(),
                                        ReunionsController.etat(r, aujourdhui)))
                                .toList()));
    }

    @GetMapping(UNE + "/modifier")
    ModelAndView modifier(@PathVariable String id, @PathVariable String instance) {
        var demarche = acces.trouver(id);
        var vue = trouver(demarche, instance);
        return changement(demarche, vue, formulaire.de(vue), "");
    }

    private ModelAndView changement(Demarche demarche, Instance instance, LectureDeFormulaire lecture, String avis) {
        var chemin = chemin(demarche, instance.id());
        return formulaire(
                demarche,
                enTete(demarche, "Modifier l’instance", new Lien(instance.nom(), chemin)),
                chemin + "/modifier",
                instance.version(),
                lecture,
                avis,
                "Enregistrer",
                chemin);
    }

    @PostMapping(UNE + "/modifier")
    @Transactional
    public ModelAndView enregistrer(
            @PathVariable String id, @PathVariable String instance, @RequestParam Map<String, String> parametres) {
        var demarche = acces.trouver(id);
        var vue = trouver(demarche, instance);
        var lecture = LectureDeFormulaire.de(parametres);
        int version = lecture.entier("version", 1, Integer.MAX_VALUE, "").orElse(0);
        if (version != vue.version()) {
            return changement(
                    demarche,
                    vue,
                    lecture,
                    "Quelqu’un d’autre a changé cette instance depuis que vous l’avez ouverte. Rien n’est enregistré\u00a0: ce que"
                            + " vous avez écrit est ci-dessous. Enregistrez de nouveau pour le garder.");
        }
        var contenu = formulaire.lire(id, lecture);
        if (contenu.isEmpty() || !instances.changer(instance, version, contenu.get())) {
            return changement(demarche, trouver(demarche, instance), lecture, "");
        }
        journal.noter("demarche.instance.changer", instance, id);
        return new ModelAndView("redirect:" + chemin(demarche, instance));
    }

    /** @param retiree « oui » takes it off the list, « non » puts it back */
    @PostMapping(UNE + "/retirer")
    @Transactional
    public ModelAndView retirer(
            @PathVariable String id,
            @PathVariable String instance,
            @RequestParam(defaultValue = "oui") String retiree) {
        var demarche = acces.trouver(id);
        trouver(demarche, instance);
        instances.retirer(instance, retiree.equals("oui"));
        journal.noter("demarche.instance.retirer", instance, retiree);
        return new ModelAndView("redirect:" + chemin(demarche, instance));
    }
}
