package fr.maillage.lieu.declaration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets in the background what need not be kept. */
@Configuration(proxyBeanMethods = false)
class TachesDeDeclaration {
    /** How long a declarant's address is kept after the last thing that happened to the declaration. */
    private static final Duration VIE_D_UNE_ADRESSE = Duration.ofDays(365);

    @Bean
    RecurringTask<Void> purgeDesDeclarations(Registre registre, Clock horloge) {
        return Tasks.recurring("lieu.declaration.purger", FixedDelay.ofHours(6)).execute((tache, contexte) -> {
            var maintenant = horloge.instant();
            registre.purger(maintenant.minus(Ligne.VIE_D_UN_BROUILLON), maintenant.minus(VIE_D_UNE_ADRESSE));
        });
    }
}
