package fr.maillage.feuillederoute.partage;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.maillage.presentation.Hasard;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Invitations on fiches. */
@Repository
@Transactional
public class InvitationsEnBase {
    /** How long an invitation lasts. */
    public static final int JOURS = 60;

    /** 128 bits. */
    private static final int SECRET = 27;

    private final JdbcClient base;

    InvitationsEnBase(JdbcClient base) {
        this.base = base;
    }

    /** @param secret of the link, that nothing gives again */
    public record Creee(String id, String secret) {}

    public Creee creer(String feuille, String element, String nom, String courriel, String compte) {
        var creee = new Creee(Hasard.identifiant(), Hasard.texte(SECRET));
        base.sql("""
                        insert into feuillederoute.invitation (id, feuille, element, nom, courriel, empreinte, cree_par, expire_le)
                        values (:id, :feuille, :element, :nom, :courriel, :empreinte, :compte, now() + make_interval(days => :jours))
                        """)
                .param("id", creee.id())
                .param("feuille", feuille)
                .param("element", element)
                .param("nom", nom)
                .param("courriel", courriel)
                .param("empreinte", empreinte(creee.secret()))
                .param("compte", compte)
                .param("jours", JOURS)
                .update();
        return creee;
    }

    /** Ends it now: the link no longer opens anything, the address is erased. */
    public void revoquer(String feuille, String element, String id) {
        base.sql("""
                        update feuillederoute.invitation set revoque_le = now(), courriel = ''
                        where id = :id and feuille = :feuille and element = :element and revoque_le is null
                        """)
                .param("id", id)
                .param("feuille", feuille)
                .param("element", element)
                .update();
    }

    /** Erases the addresses of invitations that have expired. @return how many */
    public int purger() {
        return base.sql("""
                        update feuillederoute.invitation set courriel = '' where courriel <> '' and expire_le < now()
                        """).update();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Invitation> de(String feuille, String element) {
        return base.sql("""
                        select * from feuillederoute.invitation
                        where feuille = :feuille and element = :element
                        order by cree_le desc, id
                        """)
                .param("feuille", feuille)
                .param("element", element)
                .query(InvitationsEnBase::lire)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Invitation> trouver(String id) {
        return base.sql("select * from feuillederoute.invitation where id = :id")
                .param("id", id)
                .query(InvitationsEnBase::lire)
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<Invitation> deSecret(String secret) {
        return base.sql("select * from feuillederoute.invitation where empreinte = :empreinte")
                .param("empreinte", empreinte(secret))
                .query(InvitationsEnBase::lire)
                .optional();
    }

    /** Those that are open for this address, the newest first. */
    @Transactional(readOnly = true)
    public List<Invitation> ouvertes(String courriel) {
        return base.sql("""
                        select * from feuillederoute.invitation
                        where courriel <> '' and lower(courriel) = lower(:courriel)
                          and revoque_le is null and expire_le > now()
                        order by cree_le desc, id
                        """)
                .param("courriel", courriel)
                .query(InvitationsEnBase::lire)
                .list();
    }

    private static Invitation lire(ResultSet ligne, int rang) throws SQLException {
        return new Invitation(
                ligne.getString("id"),
                ligne.getString("feuille"),
                ligne.getString("element"),
                ligne.getString("nom"),
                ligne.getString("courriel"),
                ligne.getObject("cree_le", OffsetDateTime.class).toInstant(),
                ligne.getObject("expire_le", OffsetDateTime.class).toInstant(),
                ligne.getObject("revoque_le") != null);
    }

    private static String empreinte(String secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
