package fr.maillage.atelier.collecte;

import fr.maillage.compte.Limiteur;
import fr.maillage.presentation.Refus;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Limits that 150 phones behind the one address of a town hall do not reach: sending is counted by phone; only trying codes, which a phone that
 * joined no longer does, is counted by address, and widely.
 */
@Component
class Gardes {
    private static final Duration DIX_MINUTES = Duration.ofMinutes(10);
    private static final int ENTREES = 1000;
    private static final int ENVOIS = 60;
    private static final int SOUTIENS = 300;

    private final Limiteur limiteur;

    Gardes(Limiteur limiteur) {
        this.limiteur = limiteur;
    }

    /** Against those who would try all codes: at this pace it takes months to find one workshop among a hundred. */
    void entree(String adresse) {
        if (!limiteur.autoriser("atelier.entree", Limiteur.reseau(adresse), ENTREES, DIX_MINUTES)) {
            throw Refus.tropSouvent(
                    "Beaucoup de codes ont été essayés depuis votre connexion. Attendez dix minutes, puis recommencez.");
        }
    }

    boolean envoi(long participant) {
        return limiteur.autoriser("atelier.envoi", Long.toString(participant), ENVOIS, DIX_MINUTES);
    }

    boolean soutien(long participant) {
        return limiteur.autoriser("atelier.soutien", Long.toString(participant), SOUTIENS, DIX_MINUTES);
    }
}
