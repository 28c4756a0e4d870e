package fr.maillage.feuillederoute.fichier.essai;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each night, on one node: files that nobody confirmed, which may name people. */
@Configuration(proxyBeanMethods = false)
class PurgeDesEssais {
    private static final Logger JOURNAL = LoggerFactory.getLogger(PurgeDesEssais.class);

    @Bean
    RecurringTask<Void> purgeDesImportsDeFeuille(EssaisEnBase essais) {
        return Tasks.recurring("feuille.purger-les-essais", new Daily(ZoneId.of("Europe/Paris"), LocalTime.of(3, 50)))
                .execute((tache, contexte) -> {
                    int oublies = essais.purger();
                    if (oublies > 0) {
                        JOURNAL.info("Forgot {} files of roadmaps that nobody confirmed", oublies);
                    }
                });
    }
}
