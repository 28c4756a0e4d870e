package fr.maillage.atelier.registre;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Phones that joined a workshop, known by the fingerprint of a token drawn at random, and what they support. */
@Repository
@Transactional
public class Participants {
    /** A town hall receives some hundred people: beyond, somebody plays. */
    private static final int MAXIMUM = 1000;

    private final JdbcClient base;
    private final Gestes gestes;

    Participants(JdbcClient base, Gestes gestes) {
        this.base = base;
        this.gestes = gestes;
    }

    public record Participant(long id, String role) {}

    /** What became of a support given or taken back. */
    public enum Soutien {
        FAIT,
        /** All supports are given: one must be taken back first. */
        EPUISE,
        /** The vote is not open, or the contribution is no longer shown. */
        FERME
    }

    @Transactional(readOnly = true)
    public Optional<Participant> trouver(String atelier, String jeton) {
        return base.sql("select id, role from atelier.participant where atelier = :atelier and jeton = :jeton")
                .param("atelier", atelier)
                .param("jeton", empreinte(jeton))
                .query(Participant.class)
                .optional();
    }

    /** @return false when the workshop is full; a phone that joined already keeps its first role */
    public boolean rejoindre(String atelier, String jeton, String role) {
        base.sql("""
                        insert into atelier.participant (atelier, jeton, role)
                        select :atelier, :jeton, :role
                        where (select count(*) from atelier.participant where atelier = :atelier) < :maximum
                        on conflict (atelier, jeton) do nothing
                        """)
                .param("atelier", atelier)
                .param("jeton", empreinte(jeton))
                .param("role", role)
                .param("maximum", MAXIMUM)
                .update();
        return trouver(atelier, jeton).isPresent();
    }

    /** Locks the participant, and nobody else: two presses at once never give one support too many. */
    public Soutien soutenir(String atelier, long participant, String contribution, boolean donne) {
        base.sql("select id from atelier.participant where id = :id for no key update")
                .param("id", participant)
                .query(Long.class)
                .single();
        if (!donne) {
            return retirer(atelier, participant, contribution);
        }
        var libres = base.sql("""
                        select a.voix - (select count(distinct coalesce(c.groupe, c.id))
                                         from atelier.voix v join atelier.contribution c on c.id = v.contribution
                                         where v.participant = :participant and not c.masquee
                                           and coalesce(c.groupe, c.id) <> coalesce(cible.groupe, cible.id))
                        from atelier.atelier a join atelier.contribution cible on cible.atelier = a.id
                        where a.id = :atelier and cible.id = :contribution and not cible.masquee and a.etat = 'VOTE' and not a.gele
                        """)
                .param("participant", participant)
                .param("atelier", atelier)
                .param("contribution", contribution)
                .query(Integer.class)
                .optional();
        if (libres.isEmpty()) {
            return Soutien.FERME;
        }
        if (libres.get() <= 0) {
            return Soutien.EPUISE;
        }
        int nouvelles = base.sql("""
                        insert into atelier.voix (participant, contribution) values (:participant, :contribution)
                        on conflict do nothing
                        """)
                .param("participant", participant)
                .param("contribution", contribution)
                .update();
        noterSi(nouvelles, atelier);
        return Soutien.FAIT;
    }

    private Soutien retirer(String atelier, long participant, String contribution) {
        int retirees = base.sql("""
                        delete from atelier.voix v
                        using atelier.contribution c, atelier.contribution cible, atelier.atelier a
                        where v.participant = :participant and c.id = v.contribution and cible.id = :contribution
                          and coalesce(c.groupe, c.id) = coalesce(cible.groupe, cible.id)
                          and a.id = c.atelier and a.id = :atelier and a.etat = 'VOTE' and not a.gele
                        """)
                .param("participant", participant)
                .param("contribution", contribution)
                .param("atelier", atelier)
                .update();
        noterSi(retirees, atelier);
        return retirees > 0 || ouvert(atelier) ? Soutien.FAIT : Soutien.FERME;
    }

    private boolean ouvert(String atelier) {
        return base.sql("select etat = 'VOTE' and not gele from atelier.atelier where id = :id")
                .param("id", atelier)
                .query(Boolean.class)
                .single();
    }

    private void noterSi(int changees, String atelier) {
        if (changees > 0) {
            gestes.noter(atelier);
        }
    }

    /** Forgets tokens: nothing then leads from a phone to what it said. */
    public int oublier(int jours) {
        return base.sql("""
                        update atelier.participant set jeton = null
                        where jeton is not null and cree_le < now() - make_interval(days => :jours)
                        """).param("jours", jours).update();
    }

    private static byte[] empreinte(String jeton) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(jeton.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
