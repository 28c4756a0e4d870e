package fr.maillage.atelier.registre;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every hour, on one node: a phone that joined more than a month ago is forgotten; what was said stays. */
@Configuration(proxyBeanMethods = false)
class OubliDesJetons {
    static final int JOURS = 30;

    @Bean
    RecurringTask<Void> oubliDesJetonsDAtelier(Participants participants) {
        return Tasks.recurring("atelier.oublier", FixedDelay.ofHours(1))
                .execute((tache, contexte) -> participants.oublier(JOURS));
    }
}
