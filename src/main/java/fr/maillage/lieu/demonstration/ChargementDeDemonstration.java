package fr.maillage.lieu.demonstration;

import fr.maillage.lieu.DemonstrationChargee;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.recensement.Imports;
import fr.maillage.lieu.recensement.correspondance.CorrespondancesLivrees;
import fr.maillage.presentation.DemonstrationVoulue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Fills a new site with the places of the demonstration, once: a site that has had an import or a place is left as it is. */
@Component
class ChargementDeDemonstration {
    private static final Logger JOURNAL = LoggerFactory.getLogger(ChargementDeDemonstration.class);
    private static final String TABLE = "/donnees/lieu/demonstration/lieux-55.csv";
    private static final String FICHIER = "demonstration-meuse.csv";

    private final Imports imports;
    private final Lieux lieux;
    private final ApplicationEventPublisher annonces;
    private final boolean voulue;

    ChargementDeDemonstration(
            Imports imports, Lieux lieux, ApplicationEventPublisher annonces, DemonstrationVoulue demonstration) {
        this.imports = imports;
        this.lieux = lieux;
        this.annonces = annonces;
        this.voulue = demonstration.voulue();
    }

    @EventListener(ApplicationReadyEvent.class)
    void auDemarrage() {
        if (voulue) {
            Thread.ofVirtual().name("demonstration").start(this::charger);
        }
    }

    private void charger() {
        try {
            if (imports.tous().isEmpty()
                    && lieux.versions(EnumSet.allOf(Etat.class)).isEmpty()) {
                var depose = imports.deposer(FICHIER, table(), DemonstrationEnBase.AUTEUR);
                imports.regler(
                        depose.id(),
                        CorrespondancesLivrees.deNom("schema-national")
                                .orElseThrow()
                                .yaml(),
                        "",
                        true);
                imports.executer(depose.id(), progres -> {});
                annonces.publishEvent(new DemonstrationChargee());
            }
        } catch (DataAccessException e) {
            JOURNAL.warn("Les lieux de démonstration ne sont pas chargés\u00a0: la base ne répond pas.", e);
        }
    }

    private static byte[] table() {
        try (var flux = ChargementDeDemonstration.class.getResourceAsStream(TABLE)) {
            return Objects.requireNonNull(flux).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
