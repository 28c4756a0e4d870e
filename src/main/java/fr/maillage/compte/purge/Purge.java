package fr.maillage.compte.purge;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every hour, on one node. */
@Configuration(proxyBeanMethods = false)
class Purge {
    /** A link keeps its row for a day: it can then say that it expired, or served already. */
    private static final Duration GARDE_DES_LIENS = Duration.ofDays(1);

    /** Not quite the year that the database protects, whose length in days varies: the difference is purged the next day. */
    private static final String JOURNAL =
            "delete from compte.journal where le < now() - interval '1 year' - interval '1 hour'";

    private final JdbcClient base;
    private final Clock horloge;

    Purge(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    @Bean
    RecurringTask<Void> purgeDesComptes() {
        return Tasks.recurring("compte.purger", FixedDelay.ofHours(1)).execute((tache, contexte) -> purger());
    }

    void purger() {
        var maintenant = horloge.instant();
        supprimer("delete from compte.lien_de_connexion where expire_le < :limite", maintenant.minus(GARDE_DES_LIENS));
        supprimer("delete from compte.lien_d_amorcage where expire_le < :limite", maintenant);
        supprimer("delete from compte.limite where fin < :limite", maintenant);
        base.sql("delete from compte.session where expiry_time < :limite")
                .param("limite", maintenant.toEpochMilli())
                .update();
        base.sql(JOURNAL).update();
    }

    private void supprimer(String ordre, Instant limite) {
        base.sql(ordre)
                .param("limite", OffsetDateTime.ofInstant(limite, ZoneOffset.UTC))
                .update();
    }
}
