package fr.maillage.compte.connexion;

import fr.maillage.compte.Comptes;
import fr.maillage.compte.Journal;
import fr.maillage.compte.registre.Registre;
import fr.maillage.compte.registre.SessionDeCompte;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signs an account in or out: new session, new anti-forgery token, a line in the journal. */
@Component
class Ouverture {
    private final LiensDeConnexion liens;
    private final SessionDeCompte session;
    private final CsrfTokenRepository jetons;
    private final BiscuitDeDemande biscuit;
    private final Comptes comptes;
    private final Registre registre;
    private final Journal journal;

    Ouverture(
            LiensDeConnexion liens,
            SessionDeCompte session,
            CsrfTokenRepository jetons,
            BiscuitDeDemande biscuit,
            Comptes comptes,
            Registre registre,
            Journal journal) {
        this.liens = liens;
        this.session = session;
        this.jetons = jetons;
        this.biscuit = biscuit;
        this.comptes = comptes;
        this.registre = registre;
        this.journal = journal;
    }

    /** Uses the link and signs its account in; gives the page to go to, or nothing when the link is not good. */
    @Transactional
    Optional<String> parLien(String jeton, String navigateur, HttpServletRequest requete, HttpServletResponse reponse) {
        var usage = liens.utiliser(jeton, navigateur);
        usage.ifPresent(u -> connecter(u.compte(), requete, reponse));
        return usage.map(LiensDeConnexion.Usage::retour);
    }

    @Transactional
    void connecter(String compte, HttpServletRequest requete, HttpServletResponse reponse) {
        session.ouvrir(compte, requete);
        jetons.saveToken(null, requete, reponse);
        biscuit.retirer(reponse);
        registre.noterConnexion(compte);
        journal.noter("compte.connexion", compte, "");
    }

    @Transactional
    void deconnecter(HttpServletRequest requete, HttpServletResponse reponse) {
        comptes.connecte().ifPresent(compte -> journal.noter("compte.deconnexion", compte.id(), ""));
        session.fermer(requete);
        jetons.saveToken(null, requete, reponse);
    }
}
