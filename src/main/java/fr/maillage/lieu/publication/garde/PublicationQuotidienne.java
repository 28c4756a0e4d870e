package fr.maillage.lieu.publication.garde;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each night, one node publishes what changed. A refusal is told in the log and on the page of publications; the last file stays. */
@Configuration(proxyBeanMethods = false)
class PublicationQuotidienne {
    private static final Logger JOURNAL = LoggerFactory.getLogger(PublicationQuotidienne.class);

    @Bean
    RecurringTask<Void> publicationDesLieux(Publieur publieur) {
        return Tasks.recurring("lieu.publier", new Daily(ZoneId.of("Europe/Paris"), LocalTime.of(4, 30)))
                .execute((tache, contexte) -> {
                    switch (publieur.publier(Publication.AUTOMATIQUE, false)) {
                        case Issue.Acceptee(var publication) ->
                            JOURNAL.info("Open data published: {} rows", publication.volume());
                        case Issue.Identique(var derniere) ->
                            JOURNAL.debug("Open data unchanged since {}", derniere.le());
                        case Issue.Chute(var volume, var dernier) ->
                            JOURNAL.warn(
                                    "Open data not published: {} rows after {}, see /gestion/publication",
                                    volume,
                                    dernier);
                        case Issue.Incoherente(var ecarts) -> JOURNAL.error("Open data not published: {}", ecarts);
                    }
                });
    }
}
