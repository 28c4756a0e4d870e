package fr.maillage.feuillederoute.pages;

import fr.maillage.compte.Comptes;
import fr.maillage.compte.Role;
import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.Demarches;
import fr.maillage.feuillederoute.FeuilleDeRoute;
import fr.maillage.feuillederoute.FeuillesDeRoute;
import fr.maillage.feuillederoute.lecture.Lisible;
import fr.maillage.feuillederoute.lecture.NomsCites;
import fr.maillage.feuillederoute.modele.Section;
import fr.maillage.feuillederoute.partage.CommentairesEnBase;
import fr.maillage.feuillederoute.partage.Invitation;
import fr.maillage.feuillederoute.partage.InvitationsEnBase;
import fr.maillage.feuillederoute.partage.NomsPourInvite;
import fr.maillage.feuillederoute.partage.SectionsPartagees;
import fr.maillage.feuillederoute.registre.ElementsEnBase;
import fr.maillage.feuillederoute.registre.Enregistre;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.Rubrique;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One fiche for an invited partner, by the link of a letter or by an account of the same address. Nothing else of the roadmap is shown. */
@Controller
class FichePartageeController {
    private static final String PAR_LIEN = "/fiche-partagee/";
    private static final String PAR_COMPTE = "/gestion/fiches-partagees/";
    private static final String UNE = PAR_LIEN + "{cle:[0-9a-z]{27}}";
    private static final String LA_MIENNE = PAR_COMPTE + "{cle:[0-9a-z]{8}}";
    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private final InvitationsEnBase invitations;
    private final Comptes comptes;
    private final FeuillesDeRoute feuilles;
    private final Demarches demarches;
    private final ElementsEnBase elements;
    private final NomsCites noms;
    private final EditionDeSection edition;
    private final CommentairesEnBase commentaires;
    private final CommentairesLus lus;
    private final Clock horloge;

    FichePartageeController(
            InvitationsEnBase invitations,
            Comptes comptes,
            FeuillesDeRoute feuilles,
            Demarches demarches,
            ElementsEnBase elements,
            NomsCites noms,
            EditionDeSection edition,
            CommentairesEnBase commentaires,
            CommentairesLus lus,
            Clock horloge) {
        this.invitations = invitations;
        this.comptes = comptes;
        this.feuilles = feuilles;
        this.demarches = demarches;
        this.elements = elements;
        this.noms = noms;
        this.edition = edition;
        this.commentaires = commentaires;
        this.lus = lus;
        this.horloge = horloge;
    }

    static String chemin(String secret) {
        return PAR_LIEN + secret;
    }

    static String chemin(Invitation invitation) {
        return PAR_COMPTE + invitation.id();
    }

    private record Ouverte(
            Invitation invitation, FeuilleDeRoute feuille, Demarche demarche, Enregistre lu, String chemin) {
        EnTete enTete(String titre, Lien... parents) {
            return EnTete.de(titre, Rubrique.AUCUNE)
                    .sous(parents)
                    .avecSurtitre(feuille.nom())
                    .avecStyle("demarche.css")
                    .avecStyle("feuillederoute.css");
        }
    }

    /** @param cle a secret, or an invitation when it is as short */
    private Ouverte ouvrir(String cle, HttpServletResponse reponse) {
        reponse.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        reponse.setHeader("X-Robots-Tag", "noindex");
        // The address is itself a secret.
        reponse.setHeader("Referrer-Policy", "no-referrer");
        boolean parCompte = cle.length() == 8;
        var invitation = (parCompte ? sienne(cle) : invitations.deSecret(cle))
                .orElseThrow(
                        () -> Refus.introuvable(
                                "Cette invitation n’existe pas. Vérifiez que l’adresse est entière, telle que le courriel la donne."));
        if (!invitation.ouverte(horloge.instant())) {
            throw Refus.disparu(
                    "Cette invitation est terminée. Ce que vous aviez écrit est gardé. Demandez un nouveau lien à"
                            + " qui vous a invité.");
        }
        var feuille = feuilles.trouver(invitation.feuille()).filter(f -> !f.retiree());
        var demarche = feuille.flatMap(f -> demarches.trouver(f.demarche()));
        var lu = elements.trouver(invitation.feuille(), invitation.element()).filter(e -> !e.retire());
        if (feuille.isEmpty() || demarche.isEmpty() || lu.isEmpty()) {
            throw Refus.disparu("Cette fiche n’est plus dans la feuille de route.");
        }
        return new Ouverte(
                invitation, feuille.get(), demarche.get(), lu.get(), parCompte ? chemin(invitation) : chemin(cle));
    }

    private Optional<Invitation> sienne(String id) {
        var compte = comptes.exiger(Role.PARTENAIRE);
        return invitations.ouvertes(compte.courriel()).stream()
                .filter(i -> i.id().equals(id))
                .findFirst();
    }

    @GetMapping({UNE, LA_MIENNE})
    ModelAndView fiche(
            @PathVariable String cle, @RequestParam(defaultValue = "") String fait, HttpServletResponse reponse) {
        return fiche(ouvrir(cle, reponse), !fait.isEmpty(), "", "");
    }

    private ModelAndView fiche(Ouverte ouverte, boolean fait, String erreur, String saisi) {
        var piece = ouverte.lu().element();
        var contenu = feuilles.contenu(ouverte.feuille());
        var nommes = new NomsPourInvite(contenu, noms.pour(ouverte.feuille(), contenu, List.of(piece)));
        var enTete = ouverte.enTete(piece.intitule());
        var invitation = ouverte.invitation();
        return new ModelAndView(
                "feuillederoute/fiche-partagee",
                "page",
                new PageDInvite(
                        enTete,
                        ouverte.chemin(),
                        invitation.nom(),
                        Formats.date(invitation.expireLe().atZone(FRANCE).toLocalDate()),
                        Resume.de(piece),
                        new Lisible(nommes)
                                .sections(piece).stream()
                                        .map(s -> FicheController.sansTitre(piece, s))
                                        .filter(s -> !s.vide())
                                        .toList(),
                        SectionsPartagees.de(piece.genre()),
                        fait,
                        new FilDeCommentaires(
                                enTete,
                                new Lien(piece.intitule(), ouverte.chemin()),
                                ouverte.chemin() + "/commentaires",
                                lus.de(ouverte.feuille().id(), piece.id(), invitation.auteur()),
                                erreur,
                                saisi)));
    }

    private static EditionDeSection.Ici ici(Ouverte ouverte) {
        return new EditionDeSection.Ici(
                ouverte.feuille(),
                ouverte.demarche(),
                ouverte.invitation().auteur(),
                ouverte.chemin(),
                ouverte::enTete);
    }

    private static Section section(Ouverte ouverte, String cle) {
        return SectionsPartagees.section(ouverte.lu().element().genre(), cle)
                .orElseThrow(() -> Refus.interdit(
                        "Cette section n’est pas ouverte aux partenaires invités. Dites ce que vous changeriez dans un"
                                + " commentaire."));
    }

    @GetMapping({UNE + "/modifier/{section:[a-z]{1,20}}", LA_MIENNE + "/modifier/{section:[a-z]{1,20}}"})
    ModelAndView modifier(
            @PathVariable String cle, @PathVariable("section") String section, HttpServletResponse reponse) {
        var ouverte = ouvrir(cle, reponse);
        return edition.ouvrir(ici(ouverte), ouverte.lu(), section(ouverte, section));
    }

    @PostMapping({UNE + "/modifier/{section:[a-z]{1,20}}", LA_MIENNE + "/modifier/{section:[a-z]{1,20}}"})
    ModelAndView enregistrer(
            @PathVariable String cle,
            @PathVariable("section") String section,
            @RequestParam MultiValueMap<String, String> parametres,
            HttpServletResponse reponse) {
        var ouverte = ouvrir(cle, reponse);
        return edition.recevoir(ici(ouverte), ouverte.lu(), section(ouverte, section), parametres);
    }

    @PostMapping({UNE + "/commentaires", LA_MIENNE + "/commentaires"})
    ModelAndView commenter(
            @PathVariable String cle, @RequestParam Map<String, String> parametres, HttpServletResponse reponse) {
        var ouverte = ouvrir(cle, reponse);
        var lecture = LectureDeFormulaire.de(parametres);
        var erreur = CommentairesController.erreur(lecture);
        if (!erreur.isEmpty()) {
            return fiche(ouverte, false, erreur, lecture.valeur("texte"));
        }
        commentaires.ecrire(
                ouverte.feuille().id(),
                ouverte.lu().element().id(),
                ouverte.invitation().auteur(),
                lecture.valeur("texte"),
                CommentairesController.reponseA(lecture));
        return new ModelAndView("redirect:" + ouverte.chemin() + "#commentaires");
    }

    @PostMapping({
        UNE + "/commentaires/{commentaire:[1-9][0-9]{0,17}}/retirer",
        LA_MIENNE + "/commentaires/{commentaire:[1-9][0-9]{0,17}}/retirer"
    })
    ModelAndView retirer(
            @PathVariable String cle,
            @PathVariable long commentaire,
            @RequestParam(defaultValue = "oui") String retire,
            HttpServletResponse reponse) {
        var ouverte = ouvrir(cle, reponse);
        commentaires.retirer(
                ouverte.feuille().id(),
                ouverte.lu().element().id(),
                commentaire,
                ouverte.invitation().auteur(),
                retire.equals("oui"));
        return new ModelAndView("redirect:" + ouverte.chemin() + "#commentaires");
    }
}
