package fr.maillage.demarche.publication;

import fr.maillage.compte.Journal;
import fr.maillage.demarche.AccesAuxDemarches;
import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.RendezVous;
import fr.maillage.demarche.pages.PageDeSaisie;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.Choix;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.presentation.formulaire.Saisie;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Dates written for the public calendar. */
@Controller
class DatesController {
    private static final String RACINE = PagePubliqueController.RACINE + "/dates";
    private static final String UNE = RACINE + "/{date:[0-9a-z]{8}}";

    private final AccesAuxDemarches acces;
    private final DatesEnBase dates;
    private final Journal journal;

    DatesController(AccesAuxDemarches acces, DatesEnBase dates, Journal journal) {
        this.acces = acces;
        this.dates = dates;
        this.journal = journal;
    }

    @GetMapping(RACINE + "/nouvelle")
    ModelAndView nouvelle(@PathVariable String id) {
        return formulaire(acces.trouver(id), "", 0, LectureDeFormulaire.de(Map.of()), "");
    }

    private static ModelAndView formulaire(
            Demarche demarche, String date, int version, LectureDeFormulaire lecture, String avis) {
        var racine = PagesDePublication.racine(demarche);
        List<Saisie> saisies = List.of(
                ChampTexte.de(lecture.etiquette("titre", "Ce qui a lieu").estObligatoire(), lecture.valeur("titre")),
                lecture.champDate(lecture.etiquette("debut", "Date").estObligatoire()),
                lecture.champDate(lecture.etiquette("fin", "Dernier jour").avecAide("Si cela dure plusieurs jours.")),
                new Choix(
                        lecture.etiquette("mois", "Précision"),
                        List.of(new Option("oui", "Seul le mois est connu")),
                        lecture.cochee("mois") ? Set.of("oui") : Set.of(),
                        true),
                ChampTexte.de(
                        lecture.etiquette("heure", "Horaires").avecAide("Par exemple\u00a0: 10 h – 12 h."),
                        lecture.valeur("heure")),
                ChampTexte.de(lecture.etiquette("lieu", "Lieu"), lecture.valeur("lieu")));
        return new ModelAndView(
                "demarche/saisie",
                "page",
                PageDeSaisie.de(
                                AccesAuxDemarches.enTete(
                                        demarche,
                                        date.isEmpty() ? "Ajouter une date" : "Modifier la date",
                                        new Lien("Page publique", racine)),
                                racine + "/dates" + (date.isEmpty() ? "" : "/" + date),
                                version,
                                saisies,
                                "Enregistrer la date",
                                racine)
                        .avecAvis(avis));
    }

    private static Optional<RendezVous> lire(LectureDeFormulaire lecture) {
        var titre = lecture.texteExige("titre", 200, "Dites ce qui a lieu ce jour-là.");
        var debut = lecture.dateExigee("debut", "Donnez la date. Si seul le mois est connu, écrivez son premier jour.");
        var fin = lecture.date("fin").or(() -> debut);
        if (debut.isPresent() && fin.orElseThrow().isBefore(debut.get())) {
            lecture.refuser("fin", "Le dernier jour est avant le premier.");
        }
        var heure = lecture.texte("heure", 40);
        var lieu = lecture.texte("lieu", 200);
        return lecture.juste()
                ? Optional.of(new RendezVous(
                        debut.orElseThrow(), fin.orElseThrow(), lecture.cochee("mois"), heure, titre, lieu, null))
                : Optional.empty();
    }

    @PostMapping(RACINE)
    ModelAndView creer(@PathVariable String id, @RequestParam Map<String, String> parametres) {
        var demarche = acces.trouver(id);
        var lecture = LectureDeFormulaire.de(parametres);
        var quoi = lire(lecture);
        if (quoi.isEmpty()) {
            return formulaire(demarche, "", 0, lecture, "");
        }
        journal.noter("demarche.date.creer", id, dates.creer(id, quoi.get()));
        return PagePubliqueController.vers(demarche);
    }

    @GetMapping(UNE)
    ModelAndView modifier(@PathVariable String id, @PathVariable String date) {
        var demarche = acces.trouver(id);
        var lue = trouver(id, date);
        var quoi = lue.rendezVous();
        var valeurs = new HashMap<String, String>();
        valeurs.put("titre", quoi.titre());
        valeurs.put("heure", quoi.heure());
        valeurs.put("lieu", quoi.lieu());
        valeurs.put("mois", quoi.parMois() ? "oui" : "");
        mettre(valeurs, "debut", quoi.debut());
        if (!quoi.fin().equals(quoi.debut())) {
            mettre(valeurs, "fin", quoi.fin());
        }
        return formulaire(demarche, date, lue.version(), LectureDeFormulaire.de(valeurs), "");
    }

    private static void mettre(Map<String, String> valeurs, String nom, LocalDate jour) {
        valeurs.put(nom + "-jour", String.valueOf(jour.getDayOfMonth()));
        valeurs.put(nom + "-mois", String.valueOf(jour.getMonthValue()));
        valeurs.put(nom + "-annee", String.valueOf(jour.getYear()));
    }

    private DatesEnBase.DatePublique trouver(String demarche, String date) {
        return dates.trouver(demarche, date)
                .orElseThrow(() -> Refus.introuvable("Cette date n’est pas dans la démarche."));
    }

    @PostMapping(UNE)
    ModelAndView enregistrer(
            @PathVariable String id, @PathVariable String date, @RequestParam Map<String, String> parametres) {
        var demarche = acces.trouver(id);
        var lue = trouver(id, date);
        var lecture = LectureDeFormulaire.de(parametres);
        int version = lecture.entier("version", 1, Integer.MAX_VALUE, "").orElse(0);
        var quoi = lire(lecture);
        if (quoi.isEmpty()) {
            return formulaire(demarche, date, lue.version(), lecture, "");
        }
        if (!dates.changer(id, date, version, quoi.get())) {
            return formulaire(demarche, date, lue.version(), lecture, PageDeSaisie.CHANGE_ENTRE_TEMPS);
        }
        journal.noter("demarche.date.changer", id, date);
        return PagePubliqueController.vers(demarche);
    }
}
