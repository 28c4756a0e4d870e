package fr.maillage.lieu.campagne.pages;

import fr.maillage.compte.Limiteur;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.campagne.Attendu;
import fr.maillage.lieu.campagne.Attendus;
import fr.maillage.lieu.campagne.Campagne;
import fr.maillage.lieu.campagne.Campagnes;
import fr.maillage.lieu.campagne.Collectes;
import fr.maillage.lieu.campagne.Confirmations;
import fr.maillage.lieu.campagne.Contacts;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.Rubrique;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a collection shows to everybody, to the invited, and to those who want no more letters. */
@Controller
class CollectePubliqueController {
    private static final String COLLECTE = "/campagnes/{id:[0-9a-z]{8}}";
    private static final String INVITATION = COLLECTE + "/invitation/{code:[0-9a-z]{16}}";
    private static final String ARRET = "/courriers/arret/{jeton:[0-9a-z]{26}}";
    private static final int ESSAIS_PAR_HEURE = 60;

    private final Campagnes campagnes;
    private final Collectes collectes;
    private final Attendus attendus;
    private final Confirmations confirmations;
    private final Contacts contacts;
    private final Lieux lieux;
    private final AccesAuxCampagnes acces;
    private final Limiteur limiteur;

    CollectePubliqueController(
            Campagnes campagnes,
            Collectes collectes,
            Attendus attendus,
            Confirmations confirmations,
            Contacts contacts,
            Lieux lieux,
            AccesAuxCampagnes acces,
            Limiteur limiteur) {
        this.campagnes = campagnes;
        this.collectes = collectes;
        this.attendus = attendus;
        this.confirmations = confirmations;
        this.contacts = contacts;
        this.lieux = lieux;
        this.acces = acces;
        this.limiteur = limiteur;
    }

    private Campagne collecte(String id) {
        return campagnes
                .trouver(id)
                .filter(c -> c.genre() == Campagne.Genre.COLLECTE)
                .orElseThrow(() -> Refus.introuvable("Cette campagne n’existe pas. Vérifiez l’adresse."));
    }

    @GetMapping(COLLECTE)
    ModelAndView lire(@PathVariable String id) {
        var campagne = collecte(id);
        return new ModelAndView(
                "lieu/campagne/publique",
                "page",
                new CollectePubliquePage(
                        EnTete.de(campagne.titre(), Rubrique.AUCUNE).avecStyle("moderation.css"),
                        campagne.demonstration(),
                        campagne.le(confirmations.aujourdhui()).name(),
                        acces.nom(campagne.perimetre()),
                        Formats.date(campagne.ouvreLe()),
                        Formats.date(campagne.fermeLe()),
                        campagne.presentation(),
                        collectes.avancement(campagne)));
    }

    @GetMapping(INVITATION)
    ModelAndView invitation(@PathVariable String id, @PathVariable String code, HttpServletRequest requete) {
        return invitation(collecte(id), attendu(id, code, requete));
    }

    private Attendu attendu(String id, String code, HttpServletRequest requete) {
        if (!limiteur.autoriser(
                "campagne.invitation",
                Limiteur.reseau(requete.getRemoteAddr()),
                ESSAIS_PAR_HEURE,
                Duration.ofHours(1))) {
            throw Refus.tropSouvent("Trop d’essais depuis votre connexion. Revenez dans une heure.");
        }
        return attendus.parCode(id, code)
                .orElseThrow(() -> Refus.introuvable(
                        "Cette invitation n’est pas reconnue. Copiez l’adresse entière de la lettre."));
    }

    private ModelAndView invitation(Campagne campagne, Attendu attendu) {
        return new ModelAndView(
                "lieu/campagne/invitation",
                "page",
                new InvitationPage(
                        EnTete.de("Votre invitation", Rubrique.AUCUNE)
                                .sous(new Lien(campagne.titre(), "/campagnes/" + campagne.id()))
                                .avecStyle("moderation.css"),
                        "/campagnes/" + campagne.id() + "/invitation/" + attendu.code(),
                        "/lieux/declarer?invitation=" + attendu.code(),
                        attendu.nom(),
                        Formats.date(campagne.fermeLe()),
                        campagne.le(confirmations.aujourdhui()) == Campagne.Moment.APRES,
                        connu(attendu),
                        attendu.sansLieuLe() != null));
    }

    private @Nullable Lien connu(Attendu attendu) {
        return attendu.lieu() == null
                ? null
                : lieux.trouver(attendu.lieu())
                        .map(l -> new Lien(l.nom(), "/lieux/" + l.id()))
                        .orElse(null);
    }

    @PostMapping(INVITATION)
    ModelAndView sansLieu(@PathVariable String id, @PathVariable String code, HttpServletRequest requete) {
        collecte(id);
        attendus.sansLieu(attendu(id, code, requete).code());
        return new ModelAndView("redirect:/campagnes/" + id + "/invitation/" + code);
    }

    /** Mail scanners open links: only the button stops letters. */
    @GetMapping(ARRET)
    ModelAndView arret(@PathVariable String jeton) {
        boolean ecrit = contacts.ecrit(jeton).orElseThrow(CollectePubliqueController::inconnu);
        return arret(jeton, !ecrit);
    }

    @PostMapping(ARRET)
    ModelAndView arreter(@PathVariable String jeton) {
        if (!contacts.arreter(jeton)) {
            throw inconnu();
        }
        return arret(jeton, true);
    }

    private static Refus inconnu() {
        return Refus.introuvable("Ce lien n’est pas reconnu. Copiez l’adresse entière de la lettre.");
    }

    private static ModelAndView arret(String jeton, boolean fait) {
        return new ModelAndView(
                "lieu/campagne/arret",
                "page",
                new ArretPage(EnTete.de("Ne plus recevoir de lettre", Rubrique.AUCUNE), jeton, fait));
    }
}
