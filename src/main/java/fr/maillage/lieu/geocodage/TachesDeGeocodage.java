package fr.maillage.lieu.geocodage;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this package does in the background, on one node at a time. */
@Configuration(proxyBeanMethods = false)
class TachesDeGeocodage {
    private static final int LOT = 200;
    private static final int MINUTES = 10;

    @Bean
    RecurringTask<Void> geocodageDesLieux(GeocodageDesLieux geocodage) {
        return Tasks.recurring("lieu.geocoder", FixedDelay.ofMinutes(MINUTES))
                .execute((tache, contexte) -> geocodage.rattraper(LOT));
    }
}
