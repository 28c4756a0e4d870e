package fr.maillage.atelier.invitation;

import fr.maillage.atelier.invitation.Accueils.Porte;
import fr.maillage.atelier.pages.Quand;
import fr.maillage.compte.Limiteur;
import fr.maillage.presentation.AdresseDuSite;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Hasard;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.Rubrique;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Registration, without an account: by the link of a poster, or by one's own. */
@Controller
class InscriptionController {
    private static final String ADRESSE = "/inscription/{jeton}";
    private static final Duration HEURE = Duration.ofHours(1);

    /** A whole meeting may register from the one address of its town hall. */
    private static final int ENVOIS = 300;

    private final Accueils accueils;
    private final InscriptionsEnBase inscriptions;
    private final EffacementDesInscriptions effacement;
    private final Limiteur limiteur;
    private final AdresseDuSite site;

    InscriptionController(
            Accueils accueils,
            InscriptionsEnBase inscriptions,
            EffacementDesInscriptions effacement,
            Limiteur limiteur,
            AdresseDuSite site) {
        this.accueils = accueils;
        this.inscriptions = inscriptions;
        this.effacement = effacement;
        this.limiteur = limiteur;
        this.site = site;
    }

    @GetMapping(ADRESSE)
    ModelAndView inscription(
            @PathVariable String jeton, @RequestParam(defaultValue = "") String fait, HttpServletResponse reponse) {
        var porte = ouvrir(jeton, reponse);
        var inscription = porte.inscription();
        var lecture =
                inscription == null ? LectureDeFormulaire.de(Map.of()) : FormulaireDInscription.depuis(inscription);
        return page(porte, jeton, lecture, "oui".equals(fait) ? fait(porte) : "");
    }

    @PostMapping(ADRESSE)
    ModelAndView repondre(
            @PathVariable String jeton,
            @RequestParam Map<String, String> parametres,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        limiter(requete);
        var porte = ouvrir(jeton, reponse);
        var lecture = LectureDeFormulaire.de(parametres);
        if (!accueils.empechement(porte).isEmpty()) {
            return page(porte, jeton, lecture, "");
        }
        var lue = FormulaireDInscription.lire(lecture);
        if (lue.isEmpty()) {
            return page(porte, jeton, lecture, "");
        }
        var inscription = porte.inscription();
        var propose = lecture.valeur("secret");
        var secret =
                inscription != null ? jeton : LiensPersonnels.plausible(propose) ? propose : LiensPersonnels.tirer();
        var suite = inscription != null
                ? inscriptions.repondre(inscription, lue.get())
                : inscriptions.inscrire(porte.atelier().id(), Hasard.identifiant(), secret, lue.get());
        if (suite == InscriptionsEnBase.Suite.COMPLET) {
            lecture.refuser(
                    "venue",
                    "L’atelier est complet\u00a0: la dernière place vient d’être prise. Rien n’est enregistré. Une place peut se libérer\u00a0: revenez plus tard.");
            return page(porte, jeton, lecture, "");
        }
        return new ModelAndView("redirect:" + LiensPersonnels.chemin(secret) + "?fait=oui");
    }

    @PostMapping(ADRESSE + "/effacer")
    ModelAndView effacer(@PathVariable String jeton, HttpServletRequest requete, HttpServletResponse reponse) {
        limiter(requete);
        var porte = ouvrir(jeton, reponse);
        var inscription = porte.inscription();
        if (inscription == null) {
            throw Refus.illisible(
                    "Rien n’est effacé\u00a0: ouvrez votre lien personnel, celui que vous avez gardé ou reçu par courriel.");
        }
        effacement.personne(inscription.id());
        return new ModelAndView(
                "atelier/invitation/effacee",
                "page",
                enTete("Vos informations sont effacées", porte.demarche().nom()));
    }

    private void limiter(HttpServletRequest requete) {
        if (!limiteur.autoriser("atelier.inscription", Limiteur.reseau(requete.getRemoteAddr()), ENVOIS, HEURE)) {
            throw Refus.tropSouvent(
                    "Beaucoup de réponses sont parties de votre connexion. La vôtre n’est pas enregistrée\u00a0: attendez une heure, puis recommencez.");
        }
    }

    /** Neither a proxy nor a search engine keeps a page whose address is a secret. */
    private Porte ouvrir(String jeton, HttpServletResponse reponse) {
        reponse.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        reponse.setHeader("X-Robots-Tag", "noindex");
        return accueils.trouver(jeton)
                .orElseThrow(
                        () -> Refus.introuvable(
                                "Ce lien d’inscription n’est pas connu. Vérifiez que l’adresse est entière. Si l’atelier a eu lieu il y a longtemps, les réponses ont été effacées, comme annoncé."));
    }

    private static EnTete enTete(String titre, String surtitre) {
        return EnTete.de(titre, Rubrique.AUCUNE).avecSurtitre(surtitre).avecStyle("participant.css");
    }

    private static String fait(Porte porte) {
        var inscription = porte.inscription();
        if (inscription == null || inscription.reponse() == null) {
            return "";
        }
        return inscription.reponse() == Venue.VIENT
                ? "C’est noté\u00a0: vous venez."
                : "C’est noté\u00a0: vous ne venez pas. Merci de l’avoir dit.";
    }

    private ModelAndView page(Porte porte, String jeton, LectureDeFormulaire lecture, String fait) {
        var atelier = porte.atelier();
        boolean personnelle = porte.inscription() != null;
        var empechement = accueils.empechement(porte);
        var champs = FormulaireDInscription.champs(lecture);
        var chemin = "/inscription/" + jeton;
        return new ModelAndView(
                "atelier/invitation/inscription",
                "page",
                new PageDInscription(
                        enTete(
                                atelier.nom(),
                                "Inscription · " + porte.demarche().nom()),
                        Quand.de(atelier),
                        atelier.lieu(),
                        fait,
                        empechement,
                        ResumeErreurs.de(empechement.isEmpty() ? champs : List.of()),
                        champs,
                        chemin,
                        personnelle ? "" : secret(lecture),
                        personnelle ? site.absolue(chemin) : "",
                        atelier.jour() == null || !empechement.isEmpty() ? "" : chemin + "/agenda.ics",
                        new PageDInscription.Notice(
                                porte.demarche().porteur(),
                                Formats.date(porte.accueil().purgeLe(atelier)))));
    }

    private static String secret(LectureDeFormulaire lecture) {
        var propose = lecture.valeur("secret");
        return LiensPersonnels.plausible(propose) ? propose : LiensPersonnels.tirer();
    }
}
