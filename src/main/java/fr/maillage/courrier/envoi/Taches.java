package fr.maillage.courrier.envoi;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room does in the background, on one node at a time. */
@Configuration(proxyBeanMethods = false)
class Taches {
    private static final int TOURNEE_EN_SECONDES = 30;

    @Bean
    @ConditionalOnProperty("spring.mail.host")
    RecurringTask<Void> envoiDuCourrier(Facteur facteur) {
        return Tasks.recurring("courrier.distribuer", FixedDelay.ofSeconds(TOURNEE_EN_SECONDES))
                .execute((tache, contexte) -> facteur.distribuer());
    }

    @Bean
    RecurringTask<Void> purgeDuCourrier(BoiteDEnvoi boite) {
        return Tasks.recurring("courrier.purger", FixedDelay.ofHours(1)).execute((tache, contexte) -> boite.purger());
    }
}
