package fr.maillage.enquete.registre;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Erases answers the day after the last one that their survey promised to keep them, on one node. */
@Configuration(proxyBeanMethods = false)
class PurgeDesReponses {
    @Bean
    RecurringTask<Void> purgeDesEnquetes(ReponsesEnBase reponses, EnquetesDuSite enquetes) {
        return Tasks.recurring("enquete.purger", FixedDelay.ofHours(1))
                .execute((tache, contexte) -> reponses.purger(enquetes.aujourdhui()));
    }
}
