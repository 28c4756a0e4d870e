package fr.maillage.couverture.tournee;

import java.util.List;

/** The clock of one day of the bus, with its pause. Mutable; the search and the timetable read the same one, so that they always agree. */
final class Horloge {
    /** People are received from a round time. */
    static final int PAS = 5;
    /** A stop is not cut for a pause when less than this would be left on either side. */
    private static final int MORCEAU_MINIMAL = 30;

    private final int installation;
    private final int debutDePause;
    private final int pause;
    private final int publicJusqua;
    private int heure;
    private int fermeture;
    private boolean pausePrise;

    Horloge(Bus bus, int depart) {
        this.installation = bus.installation();
        this.debutDePause = bus.pause().debut();
        this.pause = bus.pause().minutes();
        this.publicJusqua = bus.publicJusqua();
        partir(depart);
    }

    /** Starts a new day. */
    void partir(int depart) {
        heure = depart;
        fermeture = depart;
        // Who leaves after the hour of the pause has had it.
        pausePrise = pause == 0 || depart >= debutDePause;
    }

    /** The end of the last reception, before any pause that follows it. */
    int fermeture() {
        return fermeture;
    }

    /** @return the hour of arrival */
    int rouler(int minutes) {
        heure += minutes;
        return heure;
    }

    /** Reception as soon as possible; in two parts when the pause falls in it. */
    List<Plage> recevoir(int duree) {
        int ouverture = ouvrir();
        boolean coupe = !pausePrise && ouverture + duree > debutDePause + MORCEAU_MINIMAL;
        if (coupe) {
            int avant = debutDePause - ouverture;
            pausePrise = true;
            int reprise = debutDePause + pause;
            fermer(reprise + duree - avant);
            return List.of(borne(ouverture, debutDePause), borne(reprise, fermeture));
        }
        fermer(ouverture + duree);
        return List.of(borne(ouverture, fermeture));
    }

    /** The same, without writing the hours down. */
    void passer(int duree) {
        int ouverture = ouvrir();
        boolean coupe = !pausePrise && ouverture + duree > debutDePause + MORCEAU_MINIMAL;
        pausePrise |= coupe;
        fermer(ouverture + duree + (coupe ? pause : 0));
    }

    private int ouvrir() {
        int ouverture = rond(heure + installation);
        if (!pausePrise && ouverture > debutDePause - MORCEAU_MINIMAL) {
            ouverture = rond(heure + pause + installation);
            pausePrise = true;
        }
        return ouverture;
    }

    private void fermer(int fin) {
        fermeture = fin;
        heure = fin;
        if (!pausePrise && heure >= debutDePause) {
            heure += pause;
            pausePrise = true;
        }
    }

    /** Reception at set hours; a gap between them, or a long wait before them at the hour of the pause, is the pause. */
    List<Plage> recevoir(List<Plage> plages) {
        int ouverture = plages.getFirst().debut();
        boolean attente = ouverture >= debutDePause && ouverture - installation - heure >= pause;
        pausePrise |= plages.size() > 1 || attente;
        fermer(Math.max(plages.getLast().fin(), heure));
        fermeture = plages.getLast().fin();
        return plages;
    }

    /** @return the hour of coming back; a pause that waits until the base is the end of the day */
    int rentrer(int minutes) {
        heure += minutes;
        return heure;
    }

    /** Minutes by which the day passes its limits, once back at the base; 0 or less when it fits. */
    int exces(int fin) {
        return Math.max(heure - fin, fermeture - publicJusqua);
    }

    private static int rond(int minutes) {
        return (minutes + PAS - 1) / PAS * PAS;
    }

    private static Plage borne(int debut, int fin) {
        // Days made by hand may pass midnight: the reception shown stops there, the excess is told.
        int dernier = 24 * 60;
        return new Plage(Math.min(debut, dernier - 1), Math.min(Math.max(fin, debut + 1), dernier));
    }
}
