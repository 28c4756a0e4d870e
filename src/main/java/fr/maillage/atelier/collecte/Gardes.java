package fr.maillage.atelier.collecte;

import fr.maillage.compte.Limiteur;
import fr.maillage.presentation.Refus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Limits that 150 phones behind the one address of a town hall do not reach: what is sent is counted by phone, and of an address only wrong codes are.
 * A right code costs no writing at all: a room that joins at once would otherwise queue for one counter.
 */
@Component
class Gardes {
    private static final Duration DIX_MINUTES = Duration.ofMinutes(10);
    private static final int CODES_FAUX = 300;
    private static final int SOUTIENS = 300;

    private final Limiteur limiteur;
    private final Clock horloge;

    /** Addresses that tried too many codes, until when; each node learns it at its own next wrong code. */
    private final Map<String, Instant> ecartees = new ConcurrentHashMap<>();

    Gardes(Limiteur limiteur, Clock horloge) {
        this.limiteur = limiteur;
        this.horloge = horloge;
    }

    /** To be asked before a code is looked for, so that nobody learns that the next one is right. */
    void entree(String adresse) {
        var fin = ecartees.get(Limiteur.reseau(adresse));
        if (fin != null && fin.isAfter(horloge.instant())) {
            throw Refus.tropSouvent(
                    "Beaucoup de codes faux ont été essayés depuis votre connexion. Attendez dix minutes, puis recommencez.");
        }
    }

    /** Against those who would try all codes: at this pace it takes years to find one workshop among a hundred. */
    void codeFaux(String adresse) {
        var reseau = Limiteur.reseau(adresse);
        if (!limiteur.autoriser("atelier.code", reseau, CODES_FAUX, DIX_MINUTES)) {
            var maintenant = horloge.instant();
            ecartees.values().removeIf(fin -> fin.isBefore(maintenant));
            ecartees.put(reseau, maintenant.plus(DIX_MINUTES));
        }
    }

    boolean soutien(long participant) {
        return limiteur.autoriser("atelier.soutien", Long.toString(participant), SOUTIENS, DIX_MINUTES);
    }
}
