package fr.maillage.atelier.registre;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Undoes what putting a file back added to a board; what it changed is put back like any other change. */
@Repository
@Transactional
class RetraitDeReprise {
    private final JdbcClient base;
    private final Familles familles;

    RetraitDeReprise(JdbcClient base, Familles familles) {
        this.base = base;
        this.familles = familles;
    }

    /**
     * Takes off what putting a file back added. A contribution that a phone supported since, or that something else answers or hangs under,
     * is hidden instead: what participants gave is not erased.
     */
    void defaire(String atelier, Gestes.Reprise reprise) {
        if (!reprise.ajoutees().isEmpty()) {
            base.sql("""
                            update atelier.contribution c
                            set masquee = true, version = version + 1,
                                famille = case when c.famille in (:familles) then null else c.famille end
                            where c.atelier = :atelier and c.id in (:ajoutees)
                              and (exists (select from atelier.voix v where v.contribution = c.id)
                                   or exists (select from atelier.contribution autre
                                              where autre.atelier = :atelier and c.id in (autre.besoin, autre.groupe)
                                                and autre.id not in (:ajoutees)))
                            """)
                    .param("atelier", atelier)
                    .param("ajoutees", reprise.ajoutees())
                    .param("familles", ouAucune(reprise.famillesAjoutees()))
                    .update();
            base.sql("delete from atelier.contribution where atelier = :atelier and id in (:ajoutees) and not masquee")
                    .param("atelier", atelier)
                    .param("ajoutees", reprise.ajoutees())
                    .update();
        }
        for (var famille : reprise.familles()) {
            familles.changer(atelier, famille.id(), famille.version(), famille.nom(), famille.rang());
        }
        base.sql("""
                        delete from atelier.famille f
                        where f.atelier = :atelier and f.id in (:familles)
                          and not exists (select from atelier.contribution c where c.famille = f.id)
                        """)
                .param("atelier", atelier)
                .param("familles", ouAucune(reprise.famillesAjoutees()))
                .update();
    }

    /** An empty list is not SQL. */
    private static List<String> ouAucune(List<String> ids) {
        return ids.isEmpty() ? List.of("") : ids;
    }
}
