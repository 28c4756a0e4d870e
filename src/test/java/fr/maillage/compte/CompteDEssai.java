package fr.maillage.compte;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.maillage.site.Client;
import fr.maillage.site.Visiteur;
import java.util.Base64;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/**
 * Accounts for tests, and browsers already signed in. Imported by {@code @Site}; elsewhere add {@code @Import({Client.class,
 * CompteDEssai.class})}.
 */
@TestComponent
public class CompteDEssai {
    /** Name of the session's cookie on a site without https. */
    public static final String NOM = "maillage-session";

    private final JdbcClient base;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final Client client;

    CompteDEssai(JdbcClient base, FindByIndexNameSessionRepository<? extends Session> sessions, Client client) {
        this.base = base;
        this.sessions = sessions;
        this.client = client;
    }

    /** A new account of this role, on the whole of France. */
    public Compte creer(Role role) {
        return creer(role, "france");
    }

    public Compte creer(Role role, String perimetre) {
        var hasard = UUID.randomUUID().toString().replace("-", "");
        var compte = new Compte(
                hasard.substring(0, 10), "essai-" + hasard + "@example.org", "Essai " + hasard, role, perimetre);
        base.sql("""
                        insert into compte.compte (id, courriel, nom, role, perimetre, cree_le, derniere_connexion)
                        values (:id, :courriel, :nom, :role, :perimetre, now(), now())
                        """)
                .param("id", compte.id())
                .param("courriel", compte.courriel())
                .param("nom", compte.nom())
                .param("role", role.name())
                .param("perimetre", perimetre)
                .update();
        return compte;
    }

    /** The cookie (« name=value ») of a browser where this account is signed in. */
    public String cookie(Compte compte) {
        return NOM + "=" + ouvrir(sessions, compte);
    }

    public String cookie(Role role) {
        return cookie(creer(role));
    }

    /** A browser where this account is signed in; {@code poster} sends the anti-forgery token of the last page read. */
    public Visiteur visiteur(Compte compte) {
        var visiteur = new Visiteur(client, "192.0.2.1");
        visiteur.biscuits().put(NOM, ouvrir(sessions, compte));
        return visiteur;
    }

    public Visiteur visiteur(Role role) {
        return visiteur(creer(role));
    }

    private static <S extends Session> String ouvrir(FindByIndexNameSessionRepository<S> sessions, Compte compte) {
        var session = sessions.createSession();
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, compte.id());
        sessions.save(session);
        return Base64.getEncoder().encodeToString(session.getId().getBytes(UTF_8));
    }
}
