package fr.maillage.territoire;

/** The smallest box of meridians and parallels around a territory, in degrees. Never crosses the antimeridian here. */
public record Emprise(double ouest, double sud, double est, double nord) {
    public Emprise {
        if (!(ouest <= est) || !(sud <= nord)) {
            throw new IllegalArgumentException("not a box: " + ouest + " " + sud + " " + est + " " + nord);
        }
    }

    public Coordonnees centre() {
        return new Coordonnees((ouest + est) / 2, (sud + nord) / 2);
    }
}
