package fr.maillage.feuillederoute.suivi.pages;

import fr.maillage.demarche.HorlogeDeDemarche;
import fr.maillage.feuillederoute.AccesAuxFeuilles;
import fr.maillage.feuillederoute.AccesAuxFeuilles.Ouverte;
import fr.maillage.feuillederoute.FeuillesDeRoute;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Fiche;
import fr.maillage.feuillederoute.modele.Statut;
import fr.maillage.feuillederoute.modele.Suivi;
import fr.maillage.feuillederoute.registre.DerniersChangements;
import fr.maillage.feuillederoute.registre.Ecriture;
import fr.maillage.feuillederoute.registre.ElementsEnBase;
import fr.maillage.feuillederoute.suivi.Alerte;
import fr.maillage.feuillederoute.suivi.Alertes;
import fr.maillage.feuillederoute.suivi.Revue;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.Liste;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.Saisie;
import fr.maillage.presentation.formulaire.ZoneDeTexte;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A meeting goes through what waits, fiche after fiche, and what it decides is written as it goes. */
@Controller
class RevueController {
    private static final String REVUE = SuiviController.SUIVI + "/revue";
    private static final int TEXTE_MAX = 2000;
    private static final List<Option> STATUTS = Arrays.stream(Statut.values())
            .map(s -> new Option(s.name(), s.libelle()))
            .toList();

    private final AccesAuxFeuilles acces;
    private final FeuillesDeRoute feuilles;
    private final ElementsEnBase elements;
    private final DerniersChangements changements;
    private final HorlogeDeDemarche horloge;

    RevueController(
            AccesAuxFeuilles acces,
            FeuillesDeRoute feuilles,
            ElementsEnBase elements,
            DerniersChangements changements,
            HorlogeDeDemarche horloge) {
        this.acces = acces;
        this.feuilles = feuilles;
        this.elements = elements;
        this.changements = changements;
        this.horloge = horloge;
    }

    /**
     * @param apres identifier of the fiche just seen; empty for the beginning
     * @param nature only what is of this nature; anything unknown goes through all
     */
    @GetMapping(REVUE)
    ModelAndView revue(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String apres,
            @RequestParam(defaultValue = "") String nature,
            @RequestParam(defaultValue = "") String fait) {
        var ouverte = acces.trouver(id);
        var contenu = feuilles.contenu(ouverte.feuille());
        var alertes = alertes(ouverte, contenu, nature);
        var revue = Revue.de(contenu, alertes);
        var vue = revue.suivante(contenu, apres)
                .map(fiche -> vue(ouverte, revue, fiche, alertes, saisi(fiche), suite(ouverte, fiche.id(), nature)));
        return page(ouverte, vue, revue.fiches().size(), fait.isEmpty() ? "" : "C’est écrit dans la fiche.", false);
    }

    private List<Alerte> alertes(Ouverte ouverte, Contenu contenu, String nature) {
        var demarche = ouverte.demarche();
        return Alertes.de(
                        contenu,
                        horloge.aujourdhui(demarche),
                        changements.de(ouverte.feuille().id(), horloge.fuseau(demarche)))
                .stream()
                .filter(a ->
                        natures().noneMatch(nature::equals) || a.nature().name().equals(nature))
                .toList();
    }

    private static Stream<String> natures() {
        return Arrays.stream(Alerte.Nature.values()).map(Alerte.Nature::name);
    }

    private static String suite(Ouverte ouverte, String apres, String nature) {
        return ouverte.feuille().chemin() + "/suivi/revue?apres=" + apres
                + (natures().anyMatch(nature::equals) ? "&nature=" + nature : "");
    }

    private PageDeRevue.Vue vue(
            Ouverte ouverte,
            Revue revue,
            Fiche fiche,
            List<Alerte> alertes,
            LectureDeFormulaire lecture,
            String passer) {
        var saisies = saisies(lecture);
        int version = elements.trouver(ouverte.feuille().id(), fiche.id())
                .map(e -> e.version())
                .orElse(0);
        return new PageDeRevue.Vue(
                fiche,
                version,
                revue.fiches().indexOf(fiche) + 1,
                alertes.stream()
                        .filter(a -> a.element().id().equals(fiche.id()))
                        .toList(),
                saisies,
                ResumeErreurs.de(saisies),
                passer);
    }

    private static ModelAndView page(
            Ouverte ouverte, Optional<PageDeRevue.Vue> vue, int total, String avis, boolean alerte) {
        var chemin = ouverte.feuille().chemin();
        return new ModelAndView(
                "feuillederoute/suivi/revue",
                "page",
                new PageDeRevue(
                        ouverte.enTete("Revue en réunion", new Lien("Suivi", chemin + "/suivi"))
                                .avecStyle("suivi.css"),
                        chemin,
                        vue,
                        total,
                        avis,
                        alerte));
    }

    private static LectureDeFormulaire saisi(Fiche fiche) {
        return LectureDeFormulaire.de(Map.of(
                "statut", fiche.suivi().statut().name(),
                "blocage", fiche.suivi().blocage(),
                "deblocage", fiche.suivi().deblocage()));
    }

    private static List<Saisie> saisies(LectureDeFormulaire lecture) {
        return List.of(
                new Liste(lecture.etiquette("statut", "Statut"), STATUTS, lecture.valeur("statut")),
                new ZoneDeTexte(
                        lecture.etiquette("decision", "Décision de la réunion")
                                .avecAide("Écrite dans la fiche, à la date d’aujourd’hui. Sans nom de personne."),
                        lecture.valeur("decision"),
                        3,
                        TEXTE_MAX),
                new ZoneDeTexte(lecture.etiquette("blocage", "Ce qui bloque"), lecture.valeur("blocage"), 2, TEXTE_MAX),
                new ZoneDeTexte(
                        lecture.etiquette("deblocage", "Ce qui débloquerait"),
                        lecture.valeur("deblocage"),
                        2,
                        TEXTE_MAX));
    }

    @PostMapping(REVUE + "/{element:[0-9a-z]{1,20}}")
    ModelAndView decider(
            @PathVariable String id, @PathVariable String element, @RequestParam Map<String, String> parametres) {
        var ouverte = acces.trouver(id);
        var contenu = feuilles.contenu(ouverte.feuille());
        var fiche = contenu.element(element)
                .filter(Fiche.class::isInstance)
                .map(Fiche.class::cast)
                .orElseThrow(() -> Refus.introuvable("Cette fiche n’est plus dans la feuille de route."));
        var nature = parametres.getOrDefault("nature", "");
        var lecture = LectureDeFormulaire.de(parametres);
        int version = lecture.entier("version", 1, Integer.MAX_VALUE, "").orElse(0);
        var decision = lire(lecture, ouverte);
        if (decision.isPresent()) {
            var ecrit = elements.changer(
                    id,
                    element,
                    version,
                    "Revue du " + Formats.date(horloge.aujourdhui(ouverte.demarche())) + "\u00a0: " + fiche.intitule(),
                    ouverte.compte().id(),
                    new Ecriture.Poser(decision.get().appliquer(fiche)));
            if (ecrit.isPresent()) {
                return new ModelAndView("redirect:" + suite(ouverte, element, nature) + "&fait=oui");
            }
        }
        var alertes = alertes(ouverte, contenu, nature);
        var revue = Revue.de(contenu, alertes);
        var avis = decision.isEmpty()
                ? ""
                : "Quelqu’un a changé cette fiche pendant que vous écriviez. Rien n’est enregistré\u00a0: vos textes sont"
                        + " ci-dessous. Relisez la fiche, puis enregistrez de nouveau.";
        return page(
                ouverte,
                Optional.of(vue(ouverte, revue, fiche, alertes, lecture, suite(ouverte, element, nature))),
                revue.fiches().size(),
                avis,
                true);
    }

    private Optional<Revue.Decision> lire(LectureDeFormulaire lecture, Ouverte ouverte) {
        var statut = lecture.parmi("statut", STATUTS, "Choisissez un statut de la liste.");
        var blocage = lecture.texte("blocage", TEXTE_MAX);
        var deblocage = lecture.texte("deblocage", TEXTE_MAX);
        var decision = lecture.texte("decision", TEXTE_MAX);
        return lecture.juste() && statut.isPresent()
                ? Optional.of(new Revue.Decision(
                        new Suivi(Statut.valueOf(statut.get()), blocage, deblocage, List.of()),
                        decision,
                        horloge.aujourdhui(ouverte.demarche())))
                : Optional.empty();
    }
}
