package fr.maillage.feuillederoute.partage;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each night, on one node: the addresses of partners whose invitation has expired. */
@Configuration(proxyBeanMethods = false)
class PurgeDesInvitations {
    private static final Logger JOURNAL = LoggerFactory.getLogger(PurgeDesInvitations.class);

    @Bean
    RecurringTask<Void> purgeDesInvitationsDeFeuille(InvitationsEnBase invitations) {
        return Tasks.recurring("feuillederoute.purger", new Daily(ZoneId.of("Europe/Paris"), LocalTime.of(3, 50)))
                .execute((tache, contexte) -> {
                    int adresses = invitations.purger();
                    if (adresses > 0) {
                        JOURNAL.info("Purged: {} addresses of invited partners", adresses);
                    }
                });
    }
}
