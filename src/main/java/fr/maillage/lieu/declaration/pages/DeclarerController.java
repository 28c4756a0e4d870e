package fr.maillage.lieu.declaration.pages;

import fr.maillage.lieu.declaration.Brouillons;
import fr.maillage.lieu.declaration.Brouillons.Garde;
import fr.maillage.lieu.declaration.Etape;
import fr.maillage.lieu.declaration.Formulaire;
import fr.maillage.lieu.declaration.Jeton;
import fr.maillage.lieu.declaration.LectureDeReponses;
import fr.maillage.lieu.declaration.Ligne;
import fr.maillage.lieu.declaration.Reponses;
import fr.maillage.presentation.Refus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The steps of the form. Each is kept as it is sent, right or wrong; a wrong one is shown again. */
@Controller
class DeclarerController {
    private static final String EXPIRE =
            "Votre brouillon avait expiré\u00a0: il datait de plus de 30\u00a0jours, ou son adresse est incomplète. "
                    + "Les réponses de la page que vous venez d’envoyer sont gardées dans un nouveau brouillon. Complétez les autres.";

    private final Brouillons brouillons;
    private final LectureDeReponses lecture;
    private final AssemblageDEtape assemblage;
    private final SituationDAdresse situation;
    private final Protections protections;
    private final BiscuitDeBrouillon biscuit;

    DeclarerController(
            Brouillons brouillons,
            LectureDeReponses lecture,
            AssemblageDEtape assemblage,
            SituationDAdresse situation,
            Protections protections,
            BiscuitDeBrouillon biscuit) {
        this.brouillons = brouillons;
        this.lecture = lecture;
        this.assemblage = assemblage;
        this.situation = situation;
        this.protections = protections;
        this.biscuit = biscuit;
    }

    /** The first page. Nothing is written before it is sent; its token makes a double click one draft. */
    @GetMapping("/lieux/declarer")
    ModelAndView commencer(@CookieValue(name = BiscuitDeBrouillon.NOM, required = false) @Nullable String dernier) {
        var page = assemblage.page(
                demande(Jeton.tirer(), null, Formulaire.livre().premiere(), Reponses.VIDES, Map.of(), List.of(), ""));
        return new ModelAndView(
                "lieu/declaration/commencer", Map.of("page", new CommencerPage(page, enCours(dernier))));
    }

    @PostMapping("/lieux/declarer")
    ModelAndView commencer(
            @RequestParam(defaultValue = "") String brouillon,
            @RequestParam(defaultValue = "") String lues,
            @RequestParam(defaultValue = "suivant") String geste,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        return garder(brouillon, Formulaire.livre().premiere().cle(), lues, "", geste, requete, reponse);
    }

    private CommencerPage.@Nullable EnCours enCours(@Nullable String dernier) {
        return dernier == null
                ? null
                : Jeton.lire(dernier)
                        .flatMap(j ->
                                brouillons.trouver(j).filter(Ligne::brouillon).map(l -> CommencerPage.EnCours.de(j, l)))
                        .orElse(null);
    }

    @GetMapping("/lieux/declarer/{jeton}")
    String reprendre(@PathVariable String jeton) {
        var lu = Saisies.jeton(jeton);
        var ligne = exiger(lu);
        if (!ligne.brouillon()) {
            return redirection(lu, "envoyee");
        }
        var proposition = lecture.lire(ligne.reponses(), brouillons.base(ligne));
        return redirection(
                lu,
                Formulaire.livre().etapes().stream()
                        .filter(e -> !proposition.fautes(e).isEmpty())
                        .map(Etape::cle)
                        .findFirst()
                        .orElse(Etape.VERIFIER));
    }

    @GetMapping("/lieux/declarer/{jeton}/{etape:lieu|adresse|position|services|accueil|horaires|contact}")
    ModelAndView montrer(
            @PathVariable String jeton,
            @PathVariable String etape,
            @RequestParam(defaultValue = "") String retour,
            @RequestParam(defaultValue = "") String situe,
            @RequestParam(defaultValue = "") String expire,
            @RequestParam(defaultValue = "") String arret) {
        var lu = Saisies.jeton(jeton);
        var ligne = exiger(lu);
        if (!ligne.brouillon()) {
            return new ModelAndView("redirect:/lieux/declarer/" + lu.valeur() + "/envoyee");
        }
        var demandee = etape(etape);
        boolean deLaVerification = retour.equals(Etape.VERIFIER);
        var avis = java.util.stream.Stream.of(SituationDAdresse.phrase(situe), expire.isEmpty() ? "" : EXPIRE)
                .filter(a -> !a.isEmpty())
                .toList();
        var demande = demande(
                lu,
                ligne,
                demandee,
                ligne.reponses(),
                deLaVerification ? fautes(ligne, demandee) : Map.of(),
                avis,
                deLaVerification ? Etape.VERIFIER : "");
        return vue(arret.isEmpty() ? demande : unDePlus(demande), HttpStatus.OK);
    }

    @PostMapping("/lieux/declarer/{jeton}/{etape:lieu|adresse|position|services|accueil|horaires|contact}")
    ModelAndView garder(
            @PathVariable String jeton,
            @PathVariable String etape,
            @RequestParam(defaultValue = "") String lues,
            @RequestParam(defaultValue = "") String retour,
            @RequestParam(defaultValue = "suivant") String geste,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        var lu = Saisies.jeton(jeton);
        var demandee = etape(etape);
        var envoyees = Gestes.appliquer(geste, Saisies.de(requete, demandee));
        biscuit.poser(reponse, lu);
        return switch (garder(lu, demandee, envoyees, lues, requete)) {
            case Garde.Disparu disparu -> recommencer(lu, demandee, envoyees, requete);
            case Garde.DejaEnvoye envoye -> new ModelAndView("redirect:/lieux/declarer/" + lu.valeur() + "/envoyee");
            case Garde.Autrement autrement -> autrement(lu, autrement.ligne(), demandee, envoyees, retour);
            case Garde.Faite faite -> suite(lu, faite.ligne(), demandee, geste, retour);
        };
    }

    private Garde garder(Jeton jeton, Etape etape, Reponses envoyees, String lues, HttpServletRequest requete) {
        // The first page ever; a first page that knows other answers belongs to a draft that expired, which is told.
        boolean neuve = lues.isEmpty() || lues.equals(Brouillons.empreinte(Reponses.VIDES, etape));
        if (neuve
                && etape.equals(Formulaire.livre().premiere())
                && brouillons.trouver(jeton).isEmpty()) {
            protections.brouillon(requete);
            brouillons.commencer(jeton, envoyees);
        }
        try {
            return situation.garder(jeton, etape, envoyees, lues);
        } catch (Reponses.TropLongues e) {
            throw Saisies.tropLong();
        }
    }

    /** A draft that is gone is begun again with what was just sent. */
    private ModelAndView recommencer(Jeton jeton, Etape etape, Reponses envoyees, HttpServletRequest requete) {
        protections.brouillon(requete);
        brouillons.commencer(jeton, envoyees);
        return new ModelAndView("redirect:/lieux/declarer/" + jeton.valeur() + "/"
                + (etape.cle().equals(Formulaire.livre().premiere().cle()) ? Etape.ADRESSE : "lieu") + "?expire=oui");
    }

    private ModelAndView autrement(Jeton jeton, Ligne ligne, Etape etape, Reponses envoyees, String retour) {
        var reponses = ligne.reponses().remplacer(etape, envoyees);
        var demande = demande(
                jeton,
                ligne,
                etape,
                reponses,
                Map.of(),
                List.of(
                        "Cette page a été enregistrée autrement depuis que vous l’avez ouverte, dans un autre onglet peut-être. Rien n’est perdu\u00a0: vos dernières réponses sont dans le formulaire, "
                                + "les autres sont rappelées dessous. Envoyez de nouveau la page pour garder celles du formulaire."),
                retour);
        return vue(
                new AssemblageDEtape.Demande(
                        jeton,
                        ligne,
                        etape,
                        reponses,
                        demande.proposition(),
                        demande.fautes(),
                        demande.avis(),
                        retour,
                        ligne.reponses(),
                        false),
                HttpStatus.CONFLICT);
    }

    private ModelAndView suite(Jeton jeton, Ligne ligne, Etape etape, String geste, String retour) {
        if (geste.equals("plus-tard")) {
            return new ModelAndView("redirect:/lieux/declarer/" + jeton.valeur() + "/plus-tard");
        }
        if (Gestes.resterIci(geste)) {
            return new ModelAndView("redirect:/lieux/declarer/" + jeton.valeur() + "/" + etape.cle()
                    + (geste.equals("arret") ? "?arret=oui" : "")
                    + (retour.equals(Etape.VERIFIER) ? (geste.equals("arret") ? "&" : "?") + "retour=verifier" : ""));
        }
        var fautes = fautes(ligne, etape);
        if (!fautes.isEmpty()) {
            return vue(
                    demande(jeton, ligne, etape, ligne.reponses(), fautes, List.of(), retour),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (etape.cle().equals(Etape.ADRESSE)) {
            var situe = situation.situer(jeton, ligne);
            return new ModelAndView("redirect:/lieux/declarer/" + jeton.valeur() + "/position?situe=" + situe
                    + (retour.equals(Etape.VERIFIER) ? "&retour=verifier" : ""));
        }
        return new ModelAndView("redirect:/lieux/declarer/" + jeton.valeur() + "/"
                + (retour.equals(Etape.VERIFIER)
                        ? Etape.VERIFIER
                        : Formulaire.livre().apres(etape).cle()));
    }

    private Map<String, String> fautes(Ligne ligne, Etape etape) {
        return lecture.lire(ligne.reponses(), brouillons.base(ligne)).fautes(etape);
    }

    private AssemblageDEtape.Demande demande(
            Jeton jeton,
            @Nullable Ligne ligne,
            Etape etape,
            Reponses reponses,
            Map<String, String> fautes,
            List<String> avis,
            String retour) {
        var base = ligne == null ? fr.maillage.lieu.declaration.Base.VIDE : brouillons.base(ligne);
        return new AssemblageDEtape.Demande(
                jeton, ligne, etape, reponses, lecture.lire(reponses, base), fautes, avis, retour, null, false);
    }

    private static AssemblageDEtape.Demande unDePlus(AssemblageDEtape.Demande d) {
        return new AssemblageDEtape.Demande(
                d.jeton(),
                d.ligne(),
                d.etape(),
                d.reponses(),
                d.proposition(),
                d.fautes(),
                d.avis(),
                d.retour(),
                d.autre(),
                true);
    }

    private ModelAndView vue(AssemblageDEtape.Demande demande, HttpStatus statut) {
        return new ModelAndView("lieu/declaration/etape", Map.of("page", assemblage.page(demande)), statut);
    }

    private Ligne exiger(Jeton jeton) {
        return brouillons.trouver(jeton).orElseThrow(DeclarerController::disparu);
    }

    static Refus disparu() {
        return Refus.introuvable(
                "Ce brouillon n’existe plus. Un brouillon est gardé 30\u00a0jours après la dernière réponse. Si vous aviez envoyé "
                        + "votre déclaration, suivez-la avec son code. Sinon, commencez une nouvelle déclaration.");
    }

    private static String redirection(Jeton jeton, String page) {
        return "redirect:/lieux/declarer/" + jeton.valeur() + "/" + page;
    }

    private static Etape etape(String cle) {
        return Objects.requireNonNull(Formulaire.livre().etape(cle).orElse(null), cle);
    }
}
