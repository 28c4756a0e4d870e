package fr.maillage.enquete.pages;

import fr.maillage.compte.Limiteur;
import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.Demarches;
import fr.maillage.enquete.Enquete;
import fr.maillage.enquete.pages.PageDeReponse.Entete;
import fr.maillage.enquete.registre.EnquetesDuSite;
import fr.maillage.enquete.registre.EnquetesEnBase;
import fr.maillage.enquete.registre.PointsEnBase;
import fr.maillage.enquete.registre.QuestionnairesEnBase;
import fr.maillage.enquete.registre.ReponsesEnBase;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Hasard;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.Rubrique;
import fr.maillage.territoire.RechercheDeTerritoires;
import fr.maillage.territoire.Territoires;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** Those who answer, without an account. */
@Controller
class ReponsePubliqueController {
    private static final String UNE = "/enquetes/{code}";
    private static final Pattern CLE = Pattern.compile("[0-9a-z]{20,40}");
    private static final int LONGUEUR_DE_LA_CLE = 27;

    /** A town hall, a market or a school is one address of the network: many people answer from it. */
    private static final int ENVOIS = 300;

    private static final Duration FENETRE = Duration.ofMinutes(10);

    private final EnquetesEnBase enquetes;
    private final EnquetesDuSite site;
    private final QuestionnairesEnBase questionnaires;
    private final PointsEnBase points;
    private final ReponsesEnBase reponses;
    private final Demarches demarches;
    private final RechercheDeTerritoires recherche;
    private final Territoires territoires;
    private final Limiteur limiteur;

    ReponsePubliqueController(
            EnquetesEnBase enquetes,
            EnquetesDuSite site,
            QuestionnairesEnBase questionnaires,
            PointsEnBase points,
            ReponsesEnBase reponses,
            Demarches demarches,
            RechercheDeTerritoires recherche,
            Territoires territoires,
            Limiteur limiteur) {
        this.enquetes = enquetes;
        this.site = site;
        this.questionnaires = questionnaires;
        this.points = points;
        this.reponses = reponses;
        this.demarches = demarches;
        this.recherche = recherche;
        this.territoires = territoires;
        this.limiteur = limiteur;
    }

    /** For those who have a code and no link. */
    @GetMapping("/enquetes")
    ModelAndView entrer(@RequestParam(defaultValue = "") String code) {
        var propre = code.strip().toLowerCase(Locale.ROOT);
        return propre.matches("[0-9a-z]{1,20}")
                ? new ModelAndView("redirect:/enquetes/" + propre)
                : new ModelAndView(
                        "enquete/entrer", "page", new PageDEntree(enTete("Répondre à une enquête"), !code.isBlank()));
    }

    private static EnTete enTete(String titre) {
        return EnTete.de(titre, Rubrique.AUCUNE).avecStyle("enquete.css").avecModule("enquete.js");
    }

    private Enquete trouver(String code) {
        return enquetes.parCode(code.toLowerCase(Locale.ROOT))
                .filter(e -> !demarche(e).retiree())
                .orElseThrow(
                        () -> Refus.introuvable(
                                "Aucune enquête ne porte ce code. Vérifiez l’adresse ou le code inscrit sur l’affiche\u00a0: huit chiffres et lettres."));
    }

    private Demarche demarche(Enquete enquete) {
        return demarches.trouver(enquete.demarche()).orElseThrow();
    }

    private boolean demonstration(Enquete enquete) {
        return demarche(enquete).demonstration();
    }

    @GetMapping(UNE)
    ModelAndView accueillir(@PathVariable String code, @RequestParam(defaultValue = "") String p) {
        var enquete = trouver(code);
        var version = questionnaires.derniere(enquete.id());
        return new ModelAndView(
                "enquete/accueil",
                "page",
                PageDAccueil.de(
                        enTete(enquete.titre()),
                        enquete,
                        demarche(enquete),
                        version.questionnaire(),
                        new Entete(Hasard.texte(LONGUEUR_DE_LA_CLE), version.numero(), point(enquete, p), -1),
                        site.aujourdhui()));
    }

    /** The point named by the address, when it is one of this survey. */
    private String point(Enquete enquete, String demande) {
        return points.de(enquete.id()).stream()
                .filter(p -> p.id().equals(demande) && !p.retire())
                .map(PointsEnBase.Point::id)
                .findFirst()
                .orElse("");
    }

    @PostMapping(UNE)
    ModelAndView avancer(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> formulaire,
            @RequestParam(defaultValue = "suite") String aller,
            @RequestParam(defaultValue = "-1") int etape,
            @RequestParam(defaultValue = "1") int version,
            @RequestParam(defaultValue = "") String p,
            @RequestParam(defaultValue = "") String cle,
            HttpServletRequest requete) {
        var enquete = trouver(code);
        if (!enquete.recoit(site.aujourdhui())) {
            return fermee(enquete);
        }
        var lue = questionnaires.version(enquete.id(), version);
        var questionnaire =
                lue.orElseGet(() -> questionnaires.derniere(enquete.id()).questionnaire());
        int numero = lue.isPresent()
                ? version
                : questionnaires.derniere(enquete.id()).numero();
        var suivi = new Entete(
                CLE.matcher(cle).matches() ? cle : Hasard.texte(LONGUEUR_DE_LA_CLE), numero, point(enquete, p), etape);
        var communes = new CommunesDeFrance(recherche, territoires, site.communes(enquete));
        return switch (Remplissage.lire(questionnaire, suivi, aller.equals("retour"), formulaire, communes)) {
            case Remplissage.Page page -> page(enquete, page, "");
            case Remplissage.Complet complet -> garder(enquete, complet, requete);
        };
    }

    private ModelAndView page(Enquete enquete, Remplissage.Page page, String avis) {
        return new ModelAndView(
                "enquete/repondre",
                "page",
                PageDeReponse.de(
                        enTete(enquete.titre())
                                .avecSurtitre(
                                        demonstration(enquete) ? "Démonstration\u00a0: données fictives" : "Enquête"),
                        enquete.cheminPublic(),
                        false,
                        avis,
                        page.suivi(),
                        page.moment(),
                        page.montrer()));
    }

    private ModelAndView garder(Enquete enquete, Remplissage.Complet complet, HttpServletRequest requete) {
        if (!limiteur.autoriser("enquete.reponse", Limiteur.reseau(requete.getRemoteAddr()), ENVOIS, FENETRE)) {
            var vue = page(
                    enquete,
                    new Remplissage.Page(complet.moment(), complet.suivi(), false),
                    "Beaucoup de réponses arrivent de votre connexion. Les vôtres sont gardées sur cette page\u00a0: "
                            + "attendez dix minutes, puis envoyez-les de nouveau.");
            vue.setStatus(HttpStatus.TOO_MANY_REQUESTS);
            return vue;
        }
        var suivi = complet.suivi();
        if (complet.valeurs().isEmpty()) {
            return page(
                    enquete,
                    new Remplissage.Page(complet.moment(), suivi, false),
                    "Vous n’avez répondu à aucune question\u00a0: rien n’est envoyé. Répondez à une question au moins.");
        }
        reponses.garder(new ReponsesEnBase.Envoi(
                enquete.id(), suivi.version(), suivi.point(), site.aujourdhui(), suivi.cle(), complet.valeurs(), null));
        return new ModelAndView("redirect:" + enquete.cheminPublic() + "/merci"
                + (suivi.point().isEmpty() ? "" : "?p=" + suivi.point()));
    }

    private ModelAndView fermee(Enquete enquete) {
        var vue = new ModelAndView(
                "enquete/fermee", "page", PageDAccueil.fermee(enTete(enquete.titre()), enquete, site.aujourdhui()));
        vue.setStatus(HttpStatus.GONE);
        return vue;
    }

    @GetMapping(UNE + "/merci")
    ModelAndView remercier(@PathVariable String code, @RequestParam(defaultValue = "") String p) {
        var enquete = trouver(code);
        var point = point(enquete, p);
        return new ModelAndView(
                "enquete/merci",
                "page",
                new PageDeMerci(
                        enTete("Merci, vos réponses sont enregistrées").avecSurtitre(enquete.titre()),
                        enquete.cheminPublic() + (point.isEmpty() ? "" : "?p=" + point),
                        demonstration(enquete)));
    }

    record CommuneProposee(String nom) {}

    /** Names that begin so, while one types. */
    @GetMapping(UNE + "/communes")
    @ResponseBody
    List<CommuneProposee> communes(@PathVariable String code, @RequestParam(defaultValue = "") String q) {
        var communes = new CommunesDeFrance(recherche, territoires, site.communes(trouver(code)));
        return q.length() > Champ.NOM_DE_COMMUNE
                ? List.of()
                : communes.chercher(q).stream()
                        .map(c -> new CommuneProposee(c.libelle()))
                        .toList();
    }
}
