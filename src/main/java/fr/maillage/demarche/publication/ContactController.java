package fr.maillage.demarche.publication;

import fr.maillage.compte.Journal;
import fr.maillage.demarche.AccesAuxDemarches;
import fr.maillage.demarche.Acteurs;
import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.Personne;
import fr.maillage.demarche.acteur.FormesDeContact;
import fr.maillage.demarche.pages.PageDeSaisie;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.Choix;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.presentation.formulaire.Saisie;
import fr.maillage.presentation.formulaire.ZoneDeTexte;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How the public reaches the bearer of a démarche: a service, or somebody who agreed. */
@Controller
class ContactController {
    private final AccesAuxDemarches acces;
    private final VitrinesEnBase vitrines;
    private final Acteurs acteurs;
    private final Journal journal;

    ContactController(AccesAuxDemarches acces, VitrinesEnBase vitrines, Acteurs acteurs, Journal journal) {
        this.acces = acces;
        this.vitrines = vitrines;
        this.acteurs = acteurs;
        this.journal = journal;
    }

    @GetMapping(PagePubliqueController.RACINE + "/contact")
    ModelAndView contact(@PathVariable String id) {
        var demarche = acces.trouver(id);
        var vitrine = vitrines.lire(id);
        return contact(
                demarche,
                vitrine.version(),
                LectureDeFormulaire.de(Map.of(
                        "service", vitrine.service(),
                        "adresse", vitrine.adresse(),
                        "courriel", vitrine.courriel(),
                        "telephone", vitrine.telephone(),
                        "accord", vitrine.accord() ? "oui" : "")),
                "");
    }

    private static ModelAndView contact(Demarche demarche, int version, LectureDeFormulaire lecture, String avis) {
        var racine = PagesDePublication.racine(demarche);
        List<Saisie> saisies = List.of(
                ChampTexte.de(
                        lecture.etiquette("service", "Service")
                                .avecAide(
                                        "Le service qui répond, pas une personne\u00a0: «\u00a0Mission inclusion numérique\u00a0»."),
                        lecture.valeur("service")),
                new ZoneDeTexte(lecture.etiquette("adresse", "Adresse postale"), lecture.valeur("adresse"), 3, 300),
                new ChampTexte(
                        lecture.etiquette("courriel", "Courriel"),
                        lecture.valeur("courriel"),
                        "email",
                        null,
                        "off",
                        254,
                        false),
                new ChampTexte(
                        lecture.etiquette("telephone", "Téléphone"),
                        lecture.valeur("telephone"),
                        "tel",
                        null,
                        "off",
                        30,
                        true),
                new Choix(
                        lecture.etiquette("accord", "Si ces coordonnées sont celles d’une personne"),
                        List.of(new Option("oui", "Cette personne accepte qu’elles soient publiques")),
                        lecture.cochee("accord") ? Set.of("oui") : Set.of(),
                        true));
        return new ModelAndView(
                "demarche/saisie",
                "page",
                PageDeSaisie.de(
                                AccesAuxDemarches.enTete(demarche, "Contact publié", new Lien("Page publique", racine)),
                                racine + "/contact",
                                version,
                                saisies,
                                "Enregistrer le contact",
                                racine)
                        .avecAvis(avis));
    }

    @PostMapping(PagePubliqueController.RACINE + "/contact")
    ModelAndView enregistrerLeContact(@PathVariable String id, @RequestParam Map<String, String> parametres) {
        var demarche = acces.trouver(id);
        var lecture = LectureDeFormulaire.de(parametres);
        int version = lecture.entier("version", 0, Integer.MAX_VALUE, "").orElse(0);
        var vitrine = new Vitrine(
                lecture.texte("service", 160),
                lecture.texte("adresse", 300),
                lecture.texte("courriel", 254),
                lecture.texte("telephone", 30),
                lecture.cochee("accord"),
                version);
        if (!vitrine.courriel().isEmpty() && !FormesDeContact.courriel(vitrine.courriel())) {
            lecture.refuser("courriel", "Écrivez une adresse comme inclusion@exemple.fr, ou laissez vide.");
        } else if (!vitrine.accord() && dUnePersonne(id, vitrine.courriel())) {
            lecture.refuser(
                    "courriel",
                    "Cette adresse semble celle d’une personne. Donnez celle d’un service, ou cochez qu’elle accepte.");
        }
        if (!lecture.juste()) {
            return contact(demarche, version, lecture, "");
        }
        if (!vitrines.ecrire(id, version, vitrine)) {
            return contact(demarche, vitrines.lire(id).version(), lecture, PageDeSaisie.CHANGE_ENTRE_TEMPS);
        }
        journal.noter("demarche.contact.changer", id, "");
        return PagePubliqueController.vers(demarche);
    }

    private boolean dUnePersonne(String id, String courriel) {
        var personnes = acteurs.personnes(id).stream().map(Personne::id).toList();
        return Vitrine.nominative(courriel)
                || acteurs.coordonnees(id, personnes).values().stream()
                        .anyMatch(c -> !courriel.isEmpty() && c.courriel().equalsIgnoreCase(courriel));
    }
}
