package fr.maillage.lieu.recensement.execution;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.maillage.lieu.travail.Travaux;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets in the background the files that were imported, and the drafts that were left, with their trials. */
@Configuration(proxyBeanMethods = false)
class TachesDImport {
    @Bean
    RecurringTask<Void> purgeDesImports(ImportsEnBase imports, Travaux travaux) {
        return Tasks.recurring("lieu.import.purger", FixedDelay.ofHours(6)).execute((tache, contexte) -> {
            imports.purger();
            travaux.purger();
        });
    }
}
