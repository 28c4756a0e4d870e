package fr.maillage.demarche.calendrier;

import fr.maillage.presentation.Hasard;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Secret addresses of private calendars. */
@Repository
@Transactional
public class AgendasPrives {
    /** 128 bits. */
    private static final int LONGUEUR = 27;

    private final JdbcClient base;

    AgendasPrives(JdbcClient base) {
        this.base = base;
    }

    /** Whose calendar it is. */
    public record Agenda(String demarche, String compte) {}

    /**
     * Draws the address of an account's calendar; the one before no longer answers.
     *
     * @return the secret, that nothing gives again
     */
    public String ouvrir(String demarche, String compte) {
        var secret = Hasard.texte(LONGUEUR);
        base.sql("""
                        insert into demarche.agenda_prive (demarche, compte, empreinte)
                        values (:demarche, :compte, :empreinte)
                        on conflict (demarche, compte) do update set empreinte = excluded.empreinte, cree_le = now()
                        """)
                .param("demarche", demarche)
                .param("compte", compte)
                .param("empreinte", empreinte(secret))
                .update();
        return secret;
    }

    public void fermer(String demarche, String compte) {
        base.sql("delete from demarche.agenda_prive where demarche = :demarche and compte = :compte")
                .param("demarche", demarche)
                .param("compte", compte)
                .update();
    }

    /** Since when this account has an address; empty when it has none. */
    @Transactional(readOnly = true)
    public Optional<Instant> ouvertLe(String demarche, String compte) {
        return base.sql("select cree_le from demarche.agenda_prive where demarche = :demarche and compte = :compte")
                .param("demarche", demarche)
                .param("compte", compte)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    @Transactional(readOnly = true)
    public Optional<Agenda> deSecret(String secret) {
        return base.sql("select demarche, compte from demarche.agenda_prive where empreinte = :empreinte")
                .param("empreinte", empreinte(secret))
                .query((ligne, rang) -> new Agenda(ligne.getString("demarche"), ligne.getString("compte")))
                .optional();
    }

    private static String empreinte(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
