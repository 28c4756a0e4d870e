package fr.maillage.lieu.geocodage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Leaves a failing service alone for a while, then tries it again with one request. */
final class Disjoncteur {
    private final int echecsToleres;
    private final Duration repos;
    private final Clock horloge;
    private int echecs;
    private Instant reprise = Instant.MIN;

    Disjoncteur(int echecsToleres, Duration repos, Clock horloge) {
        this.echecsToleres = echecsToleres;
        this.repos = repos;
        this.horloge = horloge;
    }

    /** May the service be asked? After the rest, one asker may; the others wait for what comes of it. */
    synchronized boolean ferme() {
        if (echecs < echecsToleres) {
            return true;
        }
        var maintenant = horloge.instant();
        if (maintenant.isBefore(reprise)) {
            return false;
        }
        reprise = maintenant.plus(repos);
        return true;
    }

    synchronized void reussite() {
        echecs = 0;
    }

    synchronized void echec() {
        echecs++;
        if (echecs >= echecsToleres) {
            reprise = horloge.instant().plus(repos);
        }
    }
}
