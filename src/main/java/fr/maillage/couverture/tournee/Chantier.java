package fr.maillage.couverture.tournee;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * A solution in the making: which candidate is in which round, in which order, and who is served. Candidates, needs and rounds are ranks.
 * No addition makes a round longer than its day. Not shared between threads.
 */
final class Chantier {
    private static final int TROP = Integer.MAX_VALUE;

    private final int[][] minutes;
    private final int[][] portees;
    private final double[] poids;
    private final int base;
    private final Creneaux creneaux;
    private final Horloge horloge;
    private final int duree;
    private final int installation;

    /** Rounds: candidates in order, then their number. */
    private final int[][] rondes;

    private final int[] tailles;
    private final int[] creneauDe;
    private final int[] servisPar;
    private double personnes;

    Chantier(Bus bus, Creneaux creneaux, int[][] minutes, int[][] portees, double[] poids) {
        this.minutes = minutes;
        this.portees = portees;
        this.poids = poids;
        this.base = minutes.length - 1;
        this.creneaux = creneaux;
        this.horloge = new Horloge(bus, 0);
        this.duree = bus.arretMinimal();
        this.installation = bus.installation();
        this.rondes = new int[creneaux.nombre()][8];
        this.tailles = new int[creneaux.nombre()];
        this.creneauDe = new int[base];
        Arrays.fill(creneauDe, -1);
        this.servisPar = new int[poids.length];
    }

    /** A copy that changes apart. */
    private Chantier(Chantier autre, Bus bus) {
        this(bus, autre.creneaux, autre.minutes, autre.portees, autre.poids);
        for (int c = 0; c < rondes.length; c++) {
            rondes[c] = autre.rondes[c].clone();
        }
        System.arraycopy(autre.tailles, 0, tailles, 0, tailles.length);
        System.arraycopy(autre.creneauDe, 0, creneauDe, 0, creneauDe.length);
        System.arraycopy(autre.servisPar, 0, servisPar, 0, servisPar.length);
        personnes = autre.personnes;
    }

    Chantier copie(Bus bus) {
        return new Chantier(this, bus);
    }

    /** People served, each once. */
    double personnes() {
        return personnes;
    }

    int creneauDe(int candidat) {
        return creneauDe[candidat];
    }

    int[] ronde(int creneau) {
        return Arrays.copyOf(rondes[creneau], tailles[creneau]);
    }

    int[] choisis() {
        return java.util.stream.IntStream.range(0, base)
                .filter(i -> creneauDe[i] >= 0)
                .toArray();
    }

    /** People that this candidate would add, or that would be lost without it. */
    double apport(int candidat) {
        int seuil = creneauDe[candidat] >= 0 ? 1 : 0;
        double apport = 0;
        for (int besoin : portees[candidat]) {
            if (servisPar[besoin] == seuil) {
                apport += poids[besoin];
            }
        }
        return apport;
    }

    /** Minutes of driving over a cycle's distinct rounds. */
    long route() {
        long total = 0;
        for (int c = 0; c < rondes.length; c++) {
            total += route(rondes[c], tailles[c]);
        }
        return total;
    }

    private int route(int[] ronde, int taille) {
        int ici = base;
        int total = 0;
        for (int i = 0; i < taille; i++) {
            total += minutes[ici][ronde[i]];
            ici = ronde[i];
        }
        return total + minutes[ici][base];
    }

    private boolean tient(int creneau, int[] ronde, int taille) {
        var plage = creneaux.plage(creneau);
        horloge.partir(plage.debut());
        int ici = base;
        for (int i = 0; i < taille; i++) {
            horloge.rouler(minutes[ici][ronde[i]]);
            horloge.passer(duree);
            ici = ronde[i];
        }
        horloge.rentrer(minutes[ici][base]);
        return horloge.exces(plage.fin()) <= 0;
    }

    /** Whether each round fits its day. Always, unless a detour is shorter than the straight way, which roads partly known may pretend. */
    boolean tient() {
        for (int c = 0; c < rondes.length; c++) {
            if (!tient(c, rondes[c], tailles[c])) {
                return false;
            }
        }
        return true;
    }

    /**
     * Puts a candidate where it lengthens the driving least, in a round that can hold it.
     *
     * @param saut tells, for each place, whether to pass it over: what shakes a search out of its habits
     * @return false when no place was found
     */
    boolean inserer(int candidat, BooleanSupplier saut) {
        int meilleur = -1;
        int ou = -1;
        int detour = TROP;
        for (int c = 0; c < rondes.length; c++) {
            int place = place(candidat, c, detour, saut);
            if (place >= 0) {
                meilleur = c;
                ou = place;
                detour = detour(candidat, c, place);
            }
        }
        if (meilleur < 0) {
            return false;
        }
        poser(candidat, meilleur, ou);
        return true;
    }

    boolean inserer(int candidat, int creneau) {
        int place = place(candidat, creneau, TROP, () -> false);
        if (place < 0) {
            return false;
        }
        poser(candidat, creneau, place);
        return true;
    }

    /** The place of least detour in a round, under a limit, such that the day still fits; −1 when there is none. */
    private int place(int candidat, int creneau, int limite, BooleanSupplier saut) {
        int taille = tailles[creneau];
        int reste = creneaux.plage(creneau).minutes()
                - route(rondes[creneau], taille)
                - (taille + 1) * (duree + installation);
        int meilleure = -1;
        int moindre = limite;
        for (int place = 0; place <= taille; place++) {
            int detour = detour(candidat, creneau, place);
            if (detour < moindre && detour <= reste && !saut.getAsBoolean() && tientAvec(candidat, creneau, place)) {
                moindre = detour;
                meilleure = place;
            }
        }
        return meilleure;
    }

    private int detour(int candidat, int creneau, int place) {
        int avant = place == 0 ? base : rondes[creneau][place - 1];
        int apres = place == tailles[creneau] ? base : rondes[creneau][place];
        return minutes[avant][candidat] + minutes[candidat][apres] - minutes[avant][apres];
    }

    private boolean tientAvec(int candidat, int creneau, int place) {
        return tient(creneau, avec(candidat, creneau, place), tailles[creneau] + 1);
    }

    private int[] avec(int candidat, int creneau, int place) {
        int taille = tailles[creneau];
        int[] essai = new int[Math.max(8, taille + 4)];
        System.arraycopy(rondes[creneau], 0, essai, 0, place);
        essai[place] = candidat;
        System.arraycopy(rondes[creneau], place, essai, place + 1, taille - place);
        return essai;
    }

    private void poser(int candidat, int creneau, int place) {
        rondes[creneau] = avec(candidat, creneau, place);
        tailles[creneau]++;
        creneauDe[candidat] = creneau;
        for (int besoin : portees[candidat]) {
            if (servisPar[besoin]++ == 0) {
                personnes += poids[besoin];
            }
        }
    }

    void retirer(int candidat) {
        int creneau = creneauDe[candidat];
        int[] ronde = rondes[creneau];
        int place = 0;
        while (ronde[place] != candidat) {
            place++;
        }
        tailles[creneau]--;
        System.arraycopy(ronde, place + 1, ronde, place, tailles[creneau] - place);
        creneauDe[candidat] = -1;
        for (int besoin : portees[candidat]) {
            if (--servisPar[besoin] == 0) {
                personnes -= poids[besoin];
            }
        }
    }

    /** Shortens the driving of each round: turns a stretch of it around, or moves a stop elsewhere in it, while that helps. */
    void raccourcir() {
        for (int c = 0; c < rondes.length; c++) {
            while (tailles[c] > 1 && raccourcir(c)) {
                // Until nothing helps.
            }
        }
    }

    private boolean raccourcir(int creneau) {
        int taille = tailles[creneau];
        int actuelle = route(rondes[creneau], taille);
        for (int i = 0; i < taille; i++) {
            for (int j = 0; j < taille; j++) {
                int[] essai = i < j ? retournee(creneau, i, j) : deplacee(creneau, i, j);
                if (route(essai, taille) < actuelle && tient(creneau, essai, taille)) {
                    rondes[creneau] = essai;
                    return true;
                }
            }
        }
        return false;
    }

    private int[] retournee(int creneau, int i, int j) {
        int[] essai = rondes[creneau].clone();
        for (int k = i; k <= j; k++) {
            essai[k] = rondes[creneau][j - (k - i)];
        }
        return essai;
    }

    private int[] deplacee(int creneau, int i, int j) {
        int[] essai = rondes[creneau].clone();
        System.arraycopy(rondes[creneau], j, essai, j + 1, i - j);
        essai[j] = rondes[creneau][i];
        return essai;
    }
}
