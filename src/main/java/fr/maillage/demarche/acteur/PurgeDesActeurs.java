package fr.maillage.demarche.acteur;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each night, on one node: names and contact data whose day has come, and cells of imports that nobody settled. */
@Configuration(proxyBeanMethods = false)
class PurgeDesActeurs {
    private static final Logger JOURNAL = LoggerFactory.getLogger(PurgeDesActeurs.class);

    private final PersonnesEnBase personnes;
    private final JdbcClient base;

    PurgeDesActeurs(PersonnesEnBase personnes, JdbcClient base) {
        this.personnes = personnes;
        this.base = base;
    }

    @Bean
    RecurringTask<Void> purgeDesNomsDeDemarche() {
        return Tasks.recurring("demarche.purger", new Daily(PersonnesEnBase.FRANCE, LocalTime.of(3, 40)))
                .execute((tache, contexte) -> purger());
    }

    void purger() {
        int noms = personnes.purger();
        int lignes = base.sql("""
                        update demarche.ligne_d_acteurs l set cellules = null
                        from demarche.import_d_acteurs i
                        where i.id = l.import and l.cellules is not null and i.cree_le < now() - interval '30 days'
                        """).update();
        if (noms + lignes > 0) {
            JOURNAL.info("Purged: {} names of people, {} rows of imports", noms, lignes);
        }
    }
}
