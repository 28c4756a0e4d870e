package fr.maillage.feuillederoute.suivi.pages;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each morning, on one node: the reminders of the day. */
@Configuration(proxyBeanMethods = false)
class TachesDeRappel {
    private static final Logger JOURNAL = LoggerFactory.getLogger(TachesDeRappel.class);
    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    @Bean
    RecurringTask<Void> rappelsDesFeuillesDeRoute(Rappels rappels, Clock horloge) {
        return Tasks.recurring("feuillederoute.rappeler", new Daily(FRANCE, LocalTime.of(7, 15)))
                .execute((tache, contexte) -> {
                    int parties = rappels.envoyer(LocalDate.ofInstant(horloge.instant(), FRANCE));
                    if (parties > 0) {
                        JOURNAL.info("Reminders of roadmaps: {} letters", parties);
                    }
                });
    }
}
