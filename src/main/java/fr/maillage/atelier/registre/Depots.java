package fr.maillage.atelier.registre;

import fr.maillage.atelier.contribution.Contribution;
import fr.maillage.atelier.contribution.Depot;
import fr.maillage.atelier.contribution.Depot.Suite;
import fr.maillage.atelier.contribution.Signal;
import fr.maillage.presentation.Hasard;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Receives contributions. One statement decides: whether the workshop is open, whether it was sent already. */
@Repository
@Transactional
public class Depots {
    private static final int ALEA = 5;

    /** Of one participant, in ten minutes: a phone that was cut off sends all at once what it kept. */
    private static final int ENVOIS = 60;

    private final JdbcClient base;
    private final Gestes gestes;

    Depots(JdbcClient base, Gestes gestes) {
        this.base = base;
        this.gestes = gestes;
    }

    /** A phone writes while the collect or, late, the vote is open; a facilitator always. */
    public Suite deposer(String atelier, Depot depot) {
        while (true) {
            var id = depot.genre().initiale() + "-" + Hasard.texte(ALEA);
            if (inserer(id, atelier, depot) == 1) {
                gestes.noter(atelier);
                return new Suite.Ecrite(id, false);
            }
            var deja = dejaEcrite(atelier, depot);
            if (deja.isPresent()) {
                return new Suite.Ecrite(deja.get(), true);
            }
            if (!prise(id)) {
                return recentes(depot) >= ENVOIS ? new Suite.TropSouvent() : new Suite.Fermee();
            }
        }
    }

    private int inserer(String id, String atelier, Depot depot) {
        return base.sql("""
                        insert into atelier.contribution
                            (id, atelier, genre, famille, texte, verbatim, besoin, a_verifier, voix_papier,
                             origine, role, source, tardive, participant, empreinte)
                        select :id, a.id, :genre, coalesce(f.id, b.famille), :texte, :verbatim, b.id, :signaux, :voix,
                               :texte, :role, :source, :telephone and a.etat = 'VOTE', :participant, :empreinte
                        from atelier.atelier a
                        left join atelier.famille f on f.id = :famille and f.atelier = a.id and f.retire_le is null
                        left join atelier.contribution b
                            on b.id = :besoin and b.atelier = a.id and b.genre = 'BESOIN' and :genre = 'IDEE'
                        where a.id = :atelier
                          and (not :telephone
                               or not a.gele and a.etat in ('COLLECTE', 'VOTE')
                                  and (select count(*) from atelier.contribution c
                                       where c.participant = :participant and c.cree_le > now() - interval '10 minutes') < :envois)
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("atelier", atelier)
                .param("genre", depot.genre().name())
                .param("famille", depot.famille())
                .param("texte", depot.texte())
                .param("verbatim", depot.verbatim())
                .param("besoin", depot.besoin())
                .param("signaux", Signal.ecrire(depot.signaux()))
                .param("voix", depot.voixPapier())
                .param("role", depot.role())
                .param("source", depot.source().name())
                .param("telephone", depot.source() == Contribution.Source.TELEPHONE)
                .param("participant", depot.participant())
                .param("empreinte", depot.empreinte())
                .param("envois", ENVOIS)
                .update();
    }

    private int recentes(Depot depot) {
        return base.sql("""
                        select count(*) from atelier.contribution
                        where participant = :participant and cree_le > now() - interval '10 minutes'
                        """)
                .param("participant", depot.participant())
                .query(Integer.class)
                .single();
    }

    private Optional<String> dejaEcrite(String atelier, Depot depot) {
        return base.sql("select id from atelier.contribution where atelier = :atelier and empreinte = :empreinte")
                .param("atelier", atelier)
                .param("empreinte", depot.empreinte())
                .query(String.class)
                .optional();
    }

    private boolean prise(String id) {
        return base.sql("select exists (select from atelier.contribution where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }
}
