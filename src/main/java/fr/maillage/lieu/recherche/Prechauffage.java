package fr.maillage.lieu.recherche;

import fr.maillage.lieu.Filtres;
import fr.maillage.lieu.RechercheDeLieux;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reads the places while the site opens, so that its first visitor does not wait for it: seconds for a whole country. */
@Component
class Prechauffage {
    private static final Logger JOURNAL = LoggerFactory.getLogger(Prechauffage.class);

    private final RechercheDeLieux recherche;
    private final Clock horloge;

    Prechauffage(RechercheDeLieux recherche, Clock horloge) {
        this.recherche = recherche;
        this.horloge = horloge;
    }

    @EventListener(WebServerInitializedEvent.class)
    void lireLesLieux() {
        Thread.ofVirtual().name("lieux").start(() -> {
            try {
                recherche.chercher(Filtres.AUCUN, horloge.instant());
            } catch (RuntimeException e) {
                JOURNAL.warn("Places are not read yet, the first visitor will wait: {}", e.toString());
            }
        });
    }
}
