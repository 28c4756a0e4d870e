package fr.maillage.atelier.invitation;

import fr.maillage.courrier.Courrier;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases what names people. What is left only counts: that somebody was invited, came or not, and the structure represented. Somebody of the démarche
 * who came is still counted once with its other gatherings, under an identifier whose name has its own purge date.
 */
@Repository
@Transactional
public class EffacementDesInscriptions {
    private final JdbcClient base;
    private final Courrier courrier;

    EffacementDesInscriptions(JdbcClient base, Courrier courrier) {
        this.base = base;
        this.courrier = courrier;
    }

    /** @return how many registrations of the workshop were erased */
    public int atelier(String atelier) {
        return effacer("atelier = :cle", atelier, "case when present then personne end");
    }

    /** Every workshop whose day has come, on the calendar of France. */
    int duJour() {
        return base
                .sql("""
                        select a.id from atelier.atelier a
                        left join atelier.accueil c on c.atelier = a.id
                        where coalesce(c.purge_le, a.jour + :garde, (a.cree_le at time zone 'Europe/Paris')::date + :sansDate)
                              <= (now() at time zone 'Europe/Paris')::date
                          and exists (select from atelier.inscription i where i.atelier = a.id and i.efface_le is null)
                        """)
                .param("garde", Accueil.GARDE)
                .param("sansDate", Accueil.GARDE_SANS_DATE)
                .query(String.class)
                .list()
                .stream()
                .mapToInt(this::atelier)
                .sum();
    }

    /** At the request of the person: nothing is left of who did not come, a mere unit of who did. */
    public void personne(String id) {
        effacer("id = :cle", id, "null");
        base.sql("delete from atelier.inscription where id = :id and not present")
                .param("id", id)
                .update();
    }

    private int effacer(String quoi, String cle, String personne) {
        var lettres = base.sql("select unnest(lettres) from atelier.inscription where efface_le is null and " + quoi)
                .param("cle", cle)
                .query(Long.class)
                .list();
        courrier.oublier(List.copyOf(lettres));
        base.sql("""
                        delete from atelier.lien_d_inscription
                        where inscription in (select id from atelier.inscription where %s)
                        """.formatted(quoi)).param("cle", cle).update();
        return base.sql("""
                        update atelier.inscription
                        set nom = '', structure_dite = '', role = '', courriel = '', lettres = '{}', efface_le = now(),
                            personne = %s, structure = case when present then structure end
                        where efface_le is null and %s
                        """.formatted(personne, quoi)).param("cle", cle).update();
    }
}
