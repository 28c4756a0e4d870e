package fr.maillage.atelier.invitation;

import fr.maillage.atelier.AccesAuxAteliers;
import fr.maillage.atelier.AccesAuxAteliers.Ouvert;
import fr.maillage.atelier.Atelier;
import fr.maillage.compte.Journal;
import fr.maillage.courrier.SuiviDuCourrier;
import fr.maillage.demarche.HorlogeDeDemarche;
import fr.maillage.presentation.AdresseDuSite;
import fr.maillage.presentation.CodeQr;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Follow-up of invitations, and their settings. */
@Controller
class InvitationsController {
    static final String ADRESSE = Atelier.RACINE + "/{id:[0-9a-z]{8}}/invitations";

    private static final Map<String, String> FAITS = Map.of(
            "envoyees", "Les lettres sont dans la boîte d’envoi. L’état de chacune est ci-dessous.",
            "reglages", "Les réglages des inscriptions sont enregistrés.",
            "annulee",
                    "L’invitation est annulée\u00a0: son lien ne permet plus de répondre. La personne n’est pas prévenue.",
            "retablie", "L’invitation est rétablie\u00a0: son lien marche de nouveau.",
            "effacees", "Les noms, adresses, liens et lettres de cet atelier sont effacés. Les nombres restent.");

    private final AccesAuxAteliers acces;
    private final AccueilsEnBase accueils;
    private final InscriptionsEnBase inscriptions;
    private final EffacementDesInscriptions effacement;
    private final SuiviDuCourrier courrier;
    private final HorlogeDeDemarche horloge;
    private final AdresseDuSite site;
    private final Journal journal;

    InvitationsController(
            AccesAuxAteliers acces,
            AccueilsEnBase accueils,
            InscriptionsEnBase inscriptions,
            EffacementDesInscriptions effacement,
            SuiviDuCourrier courrier,
            HorlogeDeDemarche horloge,
            AdresseDuSite site,
            Journal journal) {
        this.acces = acces;
        this.accueils = accueils;
        this.inscriptions = inscriptions;
        this.effacement = effacement;
        this.courrier = courrier;
        this.horloge = horloge;
        this.site = site;
        this.journal = journal;
    }

    @GetMapping(ADRESSE)
    ModelAndView invitations(@PathVariable String id, @RequestParam(defaultValue = "") String fait) {
        var ouvert = acces.trouver(id);
        return page(ouvert, FormulaireDAccueil.depuis(accueils.de(id)), FAITS.getOrDefault(fait, ""));
    }

    @PostMapping(ADRESSE)
    ModelAndView regler(@PathVariable String id, @RequestParam Map<String, String> parametres) {
        var ouvert = acces.trouver(id);
        var lecture = LectureDeFormulaire.de(parametres);
        var reglages = FormulaireDAccueil.lire(lecture, horloge.aujourdhui(ouvert.demarche()));
        if (reglages.isEmpty()) {
            return page(ouvert, lecture, "");
        }
        var lus = reglages.get();
        accueils.changer(
                id,
                lus.ouvert(),
                lus.places().isPresent() ? lus.places().getAsInt() : null,
                lus.purge().orElse(null));
        journal.noter("atelier.inscriptions", id, lus.ouvert() ? "ouvertes" : "fermées");
        return retour(ouvert, "reglages");
    }

    @PostMapping(ADRESSE + "/annuler")
    ModelAndView annuler(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String inscription,
            @RequestParam(defaultValue = "oui") String annulee) {
        var ouvert = acces.trouver(id);
        boolean oui = "oui".equals(annulee);
        inscriptions.annuler(id, inscription, oui);
        return retour(ouvert, oui ? "annulee" : "retablie");
    }

    @PostMapping(ADRESSE + "/effacer")
    ModelAndView effacer(@PathVariable String id) {
        var ouvert = acces.trouver(id);
        int nombre = effacement.atelier(id);
        journal.noter("atelier.effacer-inscriptions", id, nombre + " inscriptions");
        return retour(ouvert, "effacees");
    }

    @GetMapping(ADRESSE + "/lien.svg")
    ResponseEntity<String> codeQr(@PathVariable String id) {
        acces.trouver(id);
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .cacheControl(CacheControl.noStore())
                .body(CodeQr.svg(site.absolue(accueils.de(id).chemin())));
    }

    static ModelAndView retour(Ouvert ouvert, String fait) {
        return new ModelAndView("redirect:" + ouvert.atelier().chemin() + "/invitations?fait=" + fait);
    }

    private ModelAndView page(Ouvert ouvert, LectureDeFormulaire lecture, String fait) {
        var atelier = ouvert.atelier();
        var accueil = accueils.de(atelier.id());
        var toutes = inscriptions.toutes(atelier.id());
        var sorts = courrier.sorts(
                toutes.stream().flatMap(i -> i.lettres().stream()).toList());
        var champs = FormulaireDAccueil.champs(lecture, atelier);
        return new ModelAndView(
                "atelier/invitation/invitations",
                "page",
                new PageDInvitations(
                        ouvert.enTete("Invitations"),
                        atelier,
                        fait,
                        courrier.part(),
                        chiffres(toutes, accueil),
                        inscriptions.aRelancer(atelier.id()).size(),
                        toutes.stream()
                                .filter(i -> !i.effacee())
                                .map(i -> new PageDInvitations.Ligne(
                                        i.id(),
                                        i.nomMontre(),
                                        i.structureDite(),
                                        i.role(),
                                        EtatDInvitation.de(i, sorts),
                                        !i.annulee() && i.origine() != Inscription.Origine.SUR_PLACE,
                                        i.annulee()))
                                .toList(),
                        accueil,
                        site.absolue(accueil.chemin()),
                        ResumeErreurs.de(champs),
                        champs,
                        Formats.date(accueil.purgeLe(atelier))));
    }

    private static List<String> chiffres(List<Inscription> toutes, Accueil accueil) {
        long invitees = toutes.stream()
                .filter(i -> i.origine() == Inscription.Origine.INVITATION && !i.annulee())
                .count();
        long viennent = toutes.stream().filter(Inscription::vient).count();
        long refusent = toutes.stream()
                .filter(i -> i.reponse() == Venue.NE_VIENT_PAS && !i.annulee())
                .count();
        var places = accueil.places();
        return List.of(
                Formats.compte(invitees, "personne invitée", "personnes invitées"),
                Formats.compte(viennent, "vient", "viennent") + (places == null ? "" : " pour " + places + " places"),
                Formats.compte(refusent, "ne vient pas", "ne viennent pas"));
    }
}
