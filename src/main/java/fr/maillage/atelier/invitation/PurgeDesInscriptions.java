package fr.maillage.atelier.invitation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each night, on one node: names and contact data of the workshops whose day has come. */
@Configuration(proxyBeanMethods = false)
class PurgeDesInscriptions {
    private static final Logger JOURNAL = LoggerFactory.getLogger(PurgeDesInscriptions.class);

    private final EffacementDesInscriptions effacement;

    PurgeDesInscriptions(EffacementDesInscriptions effacement) {
        this.effacement = effacement;
    }

    @Bean
    RecurringTask<Void> purgeDesInscriptionsAuxAteliers() {
        return Tasks.recurring("atelier.purger-inscriptions", new Daily(ZoneId.of("Europe/Paris"), LocalTime.of(3, 50)))
                .execute((tache, contexte) -> purger());
    }

    void purger() {
        int nombre = effacement.duJour();
        if (nombre > 0) {
            JOURNAL.info("Purged: {} registrations for workshops", nombre);
        }
    }
}
