package fr.maillage.enquete.pages;

import fr.maillage.compte.Journal;
import fr.maillage.enquete.registre.EnquetesDuSite;
import fr.maillage.enquete.registre.PointsEnBase;
import fr.maillage.enquete.registre.QuestionnairesEnBase;
import fr.maillage.enquete.registre.QuestionnairesEnBase.Version;
import fr.maillage.enquete.registre.ReponsesEnBase;
import fr.maillage.enquete.reponse.LectureDeReponses;
import fr.maillage.enquete.reponse.Parcours;
import fr.maillage.enquete.reponse.Saisies;
import fr.maillage.presentation.AdresseDuSite;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Hasard;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.rendu.ImpressionPdf;
import fr.maillage.territoire.RechercheDeTerritoires;
import fr.maillage.territoire.Territoires;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The questionnaire on paper: printed, then typed. */
@Controller
class PapierController {
    private static final String SAISIE = AccesAuxEnquetes.UNE + "/saisie";
    private static final int LONGUEUR_DE_LA_CLE = 27;
    private static final int FEUILLE_MAX = 20;

    private final AccesAuxEnquetes acces;
    private final EnquetesDuSite site;
    private final QuestionnairesEnBase questionnaires;
    private final PointsEnBase points;
    private final ReponsesEnBase reponses;
    private final ImpressionPdf impression;
    private final AdresseDuSite adresse;
    private final RechercheDeTerritoires recherche;
    private final Territoires territoires;
    private final Journal journal;

    PapierController(
            AccesAuxEnquetes acces,
            EnquetesDuSite site,
            QuestionnairesEnBase questionnaires,
            PointsEnBase points,
            ReponsesEnBase reponses,
            ImpressionPdf impression,
            AdresseDuSite adresse,
            RechercheDeTerritoires recherche,
            Territoires territoires,
            Journal journal) {
        this.acces = acces;
        this.site = site;
        this.questionnaires = questionnaires;
        this.points = points;
        this.reponses = reponses;
        this.impression = impression;
        this.adresse = adresse;
        this.recherche = recherche;
        this.territoires = territoires;
        this.journal = journal;
    }

    @GetMapping(AccesAuxEnquetes.UNE + "/feuille.pdf")
    ResponseEntity<byte[]> feuille(@PathVariable String demarche, @PathVariable String id) {
        var ouverte = acces.trouver(demarche, id);
        var enquete = ouverte.enquete();
        var version = questionnaires.derniere(id);
        var questionnaire = version.questionnaire();
        var page = new PageDeFeuille(
                questionnaire.titre(),
                questionnaire.introduction(),
                ouverte.demarche().demonstration(),
                enquete.responsable().isEmpty() ? ouverte.demarche().porteur() : enquete.responsable(),
                enquete.contact(),
                Formats.date(enquete.garderJusquAu()),
                adresse.absolue(enquete.cheminPublic()),
                version.numero(),
                PageDeFeuille.lignes(questionnaire));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "inline; filename=\"enquete-" + enquete.code() + ".pdf\"")
                .body(impression.imprimer("enquete/feuille.jte", page));
    }

    /** @param fait the last sheet that was kept, when the page follows one */
    @GetMapping(SAISIE)
    ModelAndView saisir(
            @PathVariable String demarche,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String point,
            @RequestParam(defaultValue = "") String feuille,
            @RequestParam(defaultValue = "") String fait,
            @RequestParam(defaultValue = "") String annulee) {
        var ouverte = acces.trouver(demarche, id);
        var version = questionnaires.derniere(id);
        var avis = !fait.isEmpty()
                ? "La feuille est enregistrée."
                : annulee.isEmpty() ? "" : "La dernière feuille est retirée. Vous pouvez la saisir de nouveau.";
        return page(
                ouverte,
                version,
                lire(ouverte, version, new LinkedMultiValueMap<>()),
                new Entete(point, feuille, fait, avis),
                false);
    }

    /** What stands above the questions. */
    private record Entete(String point, String feuille, String derniere, String avis) {}

    private LectureDeReponses lire(
            AccesAuxEnquetes.Ouverte ouverte, Version version, MultiValueMap<String, String> formulaire) {
        return LectureDeReponses.de(
                version.questionnaire(),
                Saisies.de(version.questionnaire(), formulaire),
                new CommunesDeFrance(recherche, territoires, site.communes(ouverte.enquete())));
    }

    private ModelAndView page(
            AccesAuxEnquetes.Ouverte ouverte,
            Version version,
            LectureDeReponses lecture,
            Entete entete,
            boolean montrer) {
        var id = ouverte.enquete().id();
        var questionnaire = version.questionnaire();
        // On paper an obligatory question may be left blank: only what cannot be read is told.
        var champs = questionnaire.questions().stream()
                .map(q -> Champ.numerote(questionnaire.numero(q.id()), q, lecture))
                .toList();
        return new ModelAndView(
                "enquete/saisie",
                "page",
                new PageDeSaisie(
                        ouverte.enTete("Saisir des feuilles").avecModule("saisie.js"),
                        ouverte.chemin(),
                        entete.avis(),
                        entete.derniere(),
                        reponses.feuillesDuJour(id, acces.compte(), site.aujourdhui()),
                        reponses.nombre(id),
                        points.de(id).stream().filter(p -> !p.retire()).toList(),
                        entete.point(),
                        entete.feuille(),
                        Hasard.texte(LONGUEUR_DE_LA_CLE),
                        version.numero(),
                        new ResumeErreurs(
                                montrer
                                        ? champs.stream()
                                                .filter(c -> c.etiquette().enErreur())
                                                .map(c -> new Lien(
                                                        Objects.requireNonNull(
                                                                c.etiquette().erreur()),
                                                        "#" + c.ancre()))
                                                .toList()
                                        : List.of()),
                        champs));
    }

    @PostMapping(SAISIE)
    ModelAndView garder(
            @PathVariable String demarche,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> formulaire,
            @RequestParam(defaultValue = "") String point,
            @RequestParam(defaultValue = "") String feuille,
            @RequestParam(defaultValue = "") String cle,
            @RequestParam(defaultValue = "0") int version) {
        var ouverte = acces.trouver(demarche, id);
        var derniere = questionnaires.derniere(id);
        var lecture = lire(ouverte, derniere, formulaire);
        var numero =
                feuille.strip().length() > FEUILLE_MAX ? feuille.strip().substring(0, FEUILLE_MAX) : feuille.strip();
        var valeurs = new Parcours(derniere.questionnaire()).retenir(lecture.valeurs());
        if (version != derniere.numero()) {
            return page(
                    ouverte,
                    derniere,
                    lecture,
                    new Entete(
                            point,
                            numero,
                            "",
                            "Le questionnaire a changé entre-temps. Rien n’est enregistré\u00a0: vérifiez les réponses ci-dessous, puis enregistrez."),
                    true);
        }
        if (!lecture.erreurs().isEmpty()) {
            return page(ouverte, derniere, lecture, new Entete(point, numero, "", ""), true);
        }
        if (valeurs.isEmpty()) {
            return page(
                    ouverte,
                    derniere,
                    lecture,
                    new Entete(
                            point,
                            numero,
                            "",
                            "Cette feuille est vide\u00a0: rien n’est enregistré. Saisissez une réponse au moins."),
                    true);
        }
        var recu = reponses.garder(new ReponsesEnBase.Envoi(
                id,
                derniere.numero(),
                point,
                site.aujourdhui(),
                cle.isBlank() ? Hasard.texte(LONGUEUR_DE_LA_CLE) : cle,
                valeurs,
                new ReponsesEnBase.Feuille(numero, acces.compte())));
        return switch (recu.issue()) {
            case FEUILLE_DEJA_SAISIE ->
                page(
                        ouverte,
                        derniere,
                        lecture,
                        new Entete(
                                point,
                                numero,
                                "",
                                "La feuille " + numero
                                        + " de ce point de collecte est déjà saisie. Rien n’est enregistré\u00a0: changez son numéro, ou passez à la suivante."),
                        true);
            case GARDEE, DEJA_LA -> suivante(ouverte, point, numero, recu.id());
        };
    }

    private static ModelAndView suivante(AccesAuxEnquetes.Ouverte ouverte, String point, String numero, String fait) {
        var suite = numero.matches("[0-9]{1,6}") ? String.valueOf(Integer.parseInt(numero) + 1) : "";
        return new ModelAndView(
                "redirect:" + ouverte.chemin() + "/saisie?point={point}&feuille={feuille}&fait={fait}",
                Map.of("point", point, "feuille", suite, "fait", fait));
    }

    @PostMapping(SAISIE + "/annuler")
    ModelAndView annuler(
            @PathVariable String demarche,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String feuille,
            @RequestParam(defaultValue = "") String point) {
        var ouverte = acces.trouver(demarche, id);
        var numero = reponses.annuler(id, feuille, acces.compte(), site.aujourdhui());
        journal.noter("enquete.feuille.annuler", id, "");
        return new ModelAndView(
                "redirect:" + ouverte.chemin() + "/saisie?point={point}&feuille={feuille}&annulee={annulee}",
                Map.of(
                        "point",
                        point,
                        "feuille",
                        numero == null ? "" : numero,
                        "annulee",
                        numero == null ? "" : "oui"));
    }
}
