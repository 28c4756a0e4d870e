package fr.maillage.atelier.piece;

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

/** Each night, on one node: photographs of the paper whose day has come. */
@Configuration(proxyBeanMethods = false)
class PurgeDesPhotos {
    private static final Logger JOURNAL = LoggerFactory.getLogger(PurgeDesPhotos.class);
    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    @Bean
    RecurringTask<Void> purgeDesPhotosDAtelier(PiecesEnBase pieces, Clock horloge) {
        return Tasks.recurring("atelier.photos.purger", new Daily(FRANCE, LocalTime.of(3, 50)))
                .execute((tache, contexte) -> {
                    int effacees = pieces.purger(LocalDate.ofInstant(horloge.instant(), FRANCE));
                    if (effacees > 0) {
                        JOURNAL.info("Purged: {} photographs of paper", effacees);
                    }
                });
    }
}
