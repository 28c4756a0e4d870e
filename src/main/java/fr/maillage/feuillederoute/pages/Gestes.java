package fr.maillage.feuillederoute.pages;

import fr.maillage.compte.Compte;
import fr.maillage.compte.Comptes;
import fr.maillage.feuillederoute.AccesAuxFeuilles.Ouverte;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.partage.Invitation;
import fr.maillage.feuillederoute.partage.InvitationsEnBase;
import fr.maillage.feuillederoute.registre.Ecriture;
import fr.maillage.feuillederoute.registre.GestesEnBase;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What is done to a roadmap from a page: the page that follows tells it, and offers to undo it. */
@Component
class Gestes {
    static final String PARAMETRE = "fait";

    /** Who writes the roadmap of the demonstration. */
    private static final String DEMONSTRATION = "demonstration";

    private final GestesEnBase registre;
    private final Comptes comptes;
    private final InvitationsEnBase invitations;

    Gestes(GestesEnBase registre, Comptes comptes, InvitationsEnBase invitations) {
        this.registre = registre;
        this.invitations = invitations;
        this.comptes = comptes;
    }

    /** @return the page that follows, whether something was written or not */
    ModelAndView faire(Ouverte ouverte, String libelle, String retour, Function<Contenu, List<Ecriture>> ecritures) {
        return vers(
                retour,
                registre.faire(ouverte.feuille().id(), libelle, ouverte.compte().id(), ecritures));
    }

    static ModelAndView vers(String retour, OptionalLong geste) {
        return new ModelAndView(
                "redirect:" + (geste.isPresent() ? avec(retour, PARAMETRE, geste.getAsLong()) : retour));
    }

    static String avec(String chemin, String parametre, Object valeur) {
        int ancre = chemin.indexOf('#');
        var page = ancre < 0 ? chemin : chemin.substring(0, ancre);
        return page + (page.indexOf('?') < 0 ? "?" : "&") + parametre + "=" + valeur
                + (ancre < 0 ? "" : chemin.substring(ancre));
    }

    /** @param geste what the address says of it; anything else than a gesture of this roadmap tells nothing */
    Optional<Fait> fait(Ouverte ouverte, String geste, String retour) {
        if (!geste.matches("[1-9][0-9]{0,17}")) {
            return Optional.empty();
        }
        var feuille = ouverte.feuille().id();
        long numero = Long.parseLong(geste);
        return registre.trouver(feuille, numero)
                .map(g -> new Fait(
                        g.annule() ? "C’est annulé\u00a0: " + g.libelle() : g.libelle(),
                        registre.annulables(feuille, List.of(numero)).isEmpty()
                                ? null
                                : ouverte.feuille().chemin() + "/gestes/" + numero + "/annuler",
                        retour));
    }

    /** The name of an account, or of the structure of an invited partner, whatever became of it. */
    String nom(String auteur) {
        var invitation = Invitation.id(auteur);
        if (!invitation.isEmpty()) {
            return invitations
                    .trouver(invitation)
                    .map(i -> i.nom() + " (partenaire invité)")
                    .orElse("un partenaire invité");
        }
        if (auteur.equals(DEMONSTRATION)) {
            return "la démonstration";
        }
        return comptes.parId(auteur).map(Compte::nom).orElse("un compte supprimé");
    }
}
