package fr.maillage.feuillederoute.pages;

import fr.maillage.compte.Journal;
import fr.maillage.demarche.AccesAuxDemarches;
import fr.maillage.demarche.Demarche;
import fr.maillage.feuillederoute.AccesAuxFeuilles;
import fr.maillage.feuillederoute.AccesAuxFeuilles.Ouverte;
import fr.maillage.feuillederoute.FeuilleDeRoute;
import fr.maillage.feuillederoute.registre.FeuillesEnBase;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.Saisie;
import fr.maillage.presentation.formulaire.ZoneDeTexte;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The roadmaps of a démarche: listed, created, renamed, removed from the list and put back. */
@Controller
class FeuillesController {
    private static final String LISTE = AccesAuxDemarches.RACINE + "/{demarche:[0-9a-z]{8}}/feuilles-de-route";
    static final String UNE = "/gestion/feuilles-de-route/{id:[0-9a-z]{8}}";

    private final AccesAuxDemarches demarches;
    private final AccesAuxFeuilles acces;
    private final FeuillesEnBase feuilles;
    private final Journal journal;

    FeuillesController(AccesAuxDemarches demarches, AccesAuxFeuilles acces, FeuillesEnBase feuilles, Journal journal) {
        this.demarches = demarches;
        this.acces = acces;
        this.feuilles = feuilles;
        this.journal = journal;
    }

    @GetMapping(LISTE)
    ModelAndView liste(@PathVariable("demarche") String id, @RequestParam(defaultValue = "") String retiree) {
        var demarche = demarches.trouver(id);
        var lignes = feuilles.deLaDemarche(id).stream()
                .map(f -> new PageDesFeuilles.Ligne(
                        f, Decompte.phrase(feuilles.contenu(f)), Formats.moment(f.modifieLe())))
                .toList();
        return new ModelAndView(
                "feuillederoute/feuilles",
                "page",
                new PageDesFeuilles(
                        enTete(demarche, "Feuilles de route"),
                        AccesAuxFeuilles.liste(demarche) + "/nouvelle",
                        lignes,
                        feuilles.trouver(retiree).stream()
                                .filter(f -> f.retiree() && f.demarche().equals(id))
                                .toList()));
    }

    private static EnTete enTete(Demarche demarche, String titre, Lien... parents) {
        return AccesAuxDemarches.enTete(demarche, titre, parents).avecStyle("feuillederoute.css");
    }

    @GetMapping(LISTE + "/nouvelle")
    ModelAndView nouvelle(@PathVariable("demarche") String id) {
        return nouvelle(demarches.trouver(id), LectureDeFormulaire.de(Map.of()));
    }

    private static ModelAndView nouvelle(Demarche demarche, LectureDeFormulaire lecture) {
        var liste = AccesAuxFeuilles.liste(demarche);
        return formulaire(Formulaire.de(
                enTete(demarche, "Nouvelle feuille de route", new Lien("Feuilles de route", liste)),
                "Un nom suffit pour commencer. Le contexte se complète plus tard.",
                liste,
                Map.of(),
                saisies(lecture),
                "Créer la feuille de route",
                liste));
    }

    static ModelAndView formulaire(Formulaire formulaire) {
        return new ModelAndView("feuillederoute/formulaire", "page", formulaire);
    }

    private static List<Saisie> saisies(LectureDeFormulaire lecture) {
        return List.of(
                ChampTexte.de(
                        lecture.etiquette("nom", "Nom")
                                .avecAide("Par exemple\u00a0: Feuille de route 2026-2028.")
                                .estObligatoire(),
                        lecture.valeur("nom")),
                new ZoneDeTexte(
                        lecture.etiquette("contexte", "Contexte")
                                .avecAide("D’où part cette feuille de route, pour qui la lira. Peut rester vide."),
                        lecture.valeur("contexte"),
                        8,
                        FeuilleDeRoute.CONTEXTE_MAX));
    }

    private static String nom(LectureDeFormulaire lecture) {
        return lecture.texteExige("nom", FeuilleDeRoute.NOM_MAX, "Donnez un nom à la feuille de route.");
    }

    @PostMapping(LISTE)
    ModelAndView creer(@PathVariable("demarche") String id, @RequestParam Map<String, String> parametres) {
        var demarche = demarches.trouver(id);
        var lecture = LectureDeFormulaire.de(parametres);
        var nom = nom(lecture);
        var contexte = lecture.texte("contexte", FeuilleDeRoute.CONTEXTE_MAX);
        if (!lecture.juste()) {
            return nouvelle(demarche, lecture);
        }
        var feuille = feuilles.creer(id, nom, contexte, demarches.compte().id());
        journal.noter("feuille.creer", feuille, id);
        return new ModelAndView("redirect:/gestion/feuilles-de-route/" + feuille);
    }

    @GetMapping(UNE + "/modifier")
    ModelAndView modifier(@PathVariable String id) {
        var ouverte = acces.trouver(id);
        var feuille = ouverte.feuille();
        return formulaire(changement(
                ouverte,
                feuille.version(),
                LectureDeFormulaire.de(Map.of("nom", feuille.nom(), "contexte", feuille.contexte()))));
    }

    private static Formulaire changement(Ouverte ouverte, int version, LectureDeFormulaire lecture) {
        var feuille = ouverte.feuille();
        return Formulaire.de(
                ouverte.enTete("Modifier le nom et le contexte"),
                "",
                feuille.chemin() + "/modifier",
                Map.of("version", Integer.toString(version)),
                saisies(lecture),
                "Enregistrer",
                feuille.chemin());
    }

    @PostMapping(UNE + "/modifier")
    ModelAndView enregistrer(@PathVariable String id, @RequestParam Map<String, String> parametres) {
        var ouverte = acces.trouver(id);
        var lecture = LectureDeFormulaire.de(parametres);
        int version = lecture.entier("version", 1, Integer.MAX_VALUE, "").orElse(0);
        var nom = nom(lecture);
        var contexte = lecture.texte("contexte", FeuilleDeRoute.CONTEXTE_MAX);
        if (!lecture.juste()) {
            return formulaire(changement(ouverte, version, lecture));
        }
        if (!feuilles.changer(id, version, nom, contexte)) {
            var maintenant = acces.trouver(id).feuille();
            return formulaire(changement(ouverte, maintenant.version(), lecture)
                    .avecAvis("Quelqu’un d’autre a changé le nom ou le contexte depuis que vous avez ouvert cette page."
                            + " Rien n’est enregistré\u00a0: vos textes sont ci-dessous. Le nom est maintenant «\u00a0"
                            + maintenant.nom() + "\u00a0». Enregistrez de nouveau pour garder les vôtres."));
        }
        journal.noter("feuille.changer", id, ouverte.demarche().id());
        return new ModelAndView("redirect:" + ouverte.feuille().chemin());
    }

    /** @param retiree « oui » takes it off the list, « non » puts it back */
    @PostMapping(UNE + "/retirer")
    ModelAndView retirer(@PathVariable String id, @RequestParam(defaultValue = "oui") String retiree) {
        var ouverte = acces.trouver(id);
        boolean oui = retiree.equals("oui");
        feuilles.retirer(id, oui);
        journal.noter("feuille.retirer", id, retiree);
        return new ModelAndView("redirect:"
                + (oui
                        ? AccesAuxFeuilles.liste(ouverte.demarche()) + "?retiree=" + id
                        : ouverte.feuille().chemin()));
    }
}
