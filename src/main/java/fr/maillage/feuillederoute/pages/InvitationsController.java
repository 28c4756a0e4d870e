package fr.maillage.feuillederoute.pages;

import fr.maillage.compte.Journal;
import fr.maillage.courrier.AdresseElectronique;
import fr.maillage.courrier.Courrier;
import fr.maillage.courrier.Lettre;
import fr.maillage.feuillederoute.AccesAuxFeuilles;
import fr.maillage.feuillederoute.AccesAuxFeuilles.Ouverte;
import fr.maillage.feuillederoute.partage.Invitation;
import fr.maillage.feuillederoute.partage.InvitationsEnBase;
import fr.maillage.feuillederoute.registre.ElementsEnBase;
import fr.maillage.presentation.AdresseDuSite;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.Saisie;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Invites partners on one fiche, and ends invitations. */
@Controller
class InvitationsController {
    private static final String ICI = FicheController.UNE + "/invitations";
    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private final AccesAuxFeuilles acces;
    private final ElementsEnBase elements;
    private final InvitationsEnBase invitations;
    private final Courrier courrier;
    private final AdresseDuSite adresses;
    private final Journal journal;
    private final Clock horloge;

    InvitationsController(
            AccesAuxFeuilles acces,
            ElementsEnBase elements,
            InvitationsEnBase invitations,
            Courrier courrier,
            AdresseDuSite adresses,
            Journal journal,
            Clock horloge) {
        this.acces = acces;
        this.elements = elements;
        this.invitations = invitations;
        this.courrier = courrier;
        this.adresses = adresses;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** @param invitee structure to which a letter was just sent */
    @GetMapping(ICI)
    ModelAndView liste(
            @PathVariable String id, @PathVariable String element, @RequestParam(defaultValue = "") String invitee) {
        var avis = invitations
                .trouver(invitee)
                .filter(i -> i.feuille().equals(id) && i.element().equals(element))
                .map(i -> "L’invitation de «\u00a0" + i.nom() + "\u00a0» part par courriel. Le lien est personnel.")
                .orElse("");
        return liste(acces.trouver(id), element, LectureDeFormulaire.de(Map.of()), avis);
    }

    private ModelAndView liste(Ouverte ouverte, String element, LectureDeFormulaire lecture, String avis) {
        var lu = FicheController.trouver(elements, ouverte, element);
        var fiche = new Lien(lu.element().intitule(), ouverte.feuille().chemin() + "/" + element);
        List<Saisie> saisies = List.of(
                ChampTexte.de(
                        lecture.etiquette("nom", "Structure invitée")
                                .avecAide("C’est ce nom que les autres liront à côté de ses changements.")
                                .estObligatoire(),
                        lecture.valeur("nom")),
                new ChampTexte(
                        lecture.etiquette("courriel", "Adresse électronique")
                                .avecAide("Elle ne sert qu’à envoyer le lien, et s’efface à la fin de l’invitation.")
                                .estObligatoire(),
                        lecture.valeur("courriel"),
                        "email",
                        null,
                        null,
                        AdresseElectronique.LONGUEUR_MAX,
                        false));
        return new ModelAndView(
                "feuillederoute/invitations",
                "page",
                new PageDInvitations(
                        ouverte.enTete("Partenaires invités", fiche),
                        fiche.adresse() + "/invitations",
                        avis,
                        ResumeErreurs.de(saisies),
                        saisies,
                        invitations.de(ouverte.feuille().id(), element).stream()
                                .map(this::ligne)
                                .toList()));
    }

    private PageDInvitations.Ligne ligne(Invitation invitation) {
        boolean ouverte = invitation.ouverte(horloge.instant());
        return new PageDInvitations.Ligne(
                invitation.id(),
                invitation.nom(),
                ouverte ? invitation.courriel() : "",
                ouverte ? "jusqu’au " + fin(invitation) : invitation.revoquee() ? "retirée" : "expirée",
                ouverte);
    }

    private static String fin(Invitation invitation) {
        return Formats.date(invitation.expireLe().atZone(FRANCE).toLocalDate());
    }

    @PostMapping(ICI)
    @Transactional
    public ModelAndView inviter(
            @PathVariable String id, @PathVariable String element, @RequestParam Map<String, String> parametres) {
        var ouverte = acces.trouver(id);
        var lu = FicheController.trouver(elements, ouverte, element);
        var lecture = LectureDeFormulaire.de(parametres);
        var nom = lecture.texteExige("nom", Invitation.NOM_MAX, "Dites quelle structure vous invitez.");
        var courriel = AdresseElectronique.lire(lecture.valeur("courriel"));
        if (courriel.isEmpty()) {
            lecture.refuser("courriel", "Écrivez une adresse comme nom@exemple.fr.");
        }
        if (!lecture.juste() || courriel.isEmpty()) {
            return liste(ouverte, element, lecture, "");
        }
        var creee = invitations.creer(
                id, element, nom, courriel.get(), ouverte.compte().id());
        courrier.deposer(new Lettre(courriel.get(), "Une fiche de feuille de route à compléter", """
                Bonjour,

                %s vous invite à lire, commenter et compléter une fiche de sa feuille de route :
                %s

                Votre lien, personnel, vaut %d jours :
                %s

                Ne le transmettez pas : ce qui est écrit par ce lien l’est au nom de votre structure.
                """.formatted(
                        ouverte.demarche().nom(),
                        lu.element().intitule(),
                        InvitationsEnBase.JOURS,
                        adresses.absolue(FichePartageeController.chemin(creee.secret())))));
        journal.noter("feuille.inviter", id, element + " " + creee.id());
        return new ModelAndView(
                "redirect:" + ouverte.feuille().chemin() + "/" + element + "/invitations?invitee=" + creee.id());
    }

    @PostMapping(ICI + "/{invitation:[0-9a-z]{8}}/revoquer")
    @Transactional
    public ModelAndView revoquer(
            @PathVariable String id, @PathVariable String element, @PathVariable String invitation) {
        var ouverte = acces.trouver(id);
        invitations.revoquer(id, element, invitation);
        journal.noter("feuille.revoquer", id, element + " " + invitation);
        return new ModelAndView("redirect:" + ouverte.feuille().chemin() + "/" + element + "/invitations");
    }
}
