package fr.maillage.couverture.acces;

import fr.maillage.couverture.Liaisons;
import fr.maillage.couverture.LiaisonsAVolDOiseau;
import fr.maillage.couverture.ModeleDeTemps;
import fr.maillage.couverture.Site;
import fr.maillage.couverture.Trajets;
import fr.maillage.territoire.Coordonnees;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Times from great-circle distances by a {@link ModeleDeTemps}. Inside a commune, half the square root of its area stands for the distance; a
 * commune whose area nobody knows takes the distance itself.
 */
public final class AVolDOiseau implements Trajets {
    private final ModeleDeTemps modele;
    private final Departs departs;

    public AVolDOiseau(ModeleDeTemps modele, Departs departs) {
        this.modele = modele;
        this.departs = departs;
    }

    /** One for each model; they share where people start from. */
    public static List<Trajets> tous(List<ModeleDeTemps> modeles, Departs departs) {
        return modeles.stream()
                .<Trajets>map(modele -> new AVolDOiseau(modele, departs))
                .toList();
    }

    @Override
    public String id() {
        return modele.id();
    }

    @Override
    public String nom() {
        return "modèle " + modele.nom();
    }

    @Override
    public String calage() {
        return modele.calage();
    }

    @Override
    public int communes() {
        return departs.nombre();
    }

    @Override
    public double minutes(int commune, Site site) {
        return modele.minutes(kilometres(commune, site));
    }

    @Override
    public double kilometres(int commune, Site site) {
        return departs.kilometres(commune, site.commune(), site.position());
    }

    @Override
    public void autourDe(Site site, double minutesAuPlus, Visiteur visiteur) {
        int chezSoi = site.commune();
        boolean regleDInterieur = chezSoi >= 0 && !Double.isNaN(departs.demiCote(chezSoi));
        if (regleDInterieur) {
            double minutes = minutes(chezSoi, site);
            if (minutes <= minutesAuPlus) {
                visiteur.visiter(chezSoi, minutes);
            }
        }
        var point = new Sphere(1);
        point.poser(0, site.position());
        double x = point.xyz[0];
        double y = point.xyz[1];
        double z = point.xyz[2];
        // A hair more than the bound: the minutes decide.
        double corde2 = Sphere.corde2(modele.kilometres(minutesAuPlus)) * (1 + 1e-9) + 1e-18;
        departs.arbre().autour(x, y, z, corde2, commune -> {
            if (commune != chezSoi || !regleDInterieur) {
                double minutes =
                        modele.minutes(Sphere.kilometres(departs.points().corde2(commune, x, y, z)));
                if (minutes <= minutesAuPlus) {
                    visiteur.visiter(commune, minutes);
                }
            }
        });
    }

    @Override
    public Liaisons liaisons(Collection<Coordonnees> points) {
        return LiaisonsAVolDOiseau.de(modele);
    }

    /** Times grow with distances: the nearest is found on distances, and only its time is computed. */
    @Override
    public PlusProches plusProches(List<Site> sites) {
        var points = new Sphere(sites.size());
        int[] communeDe = new int[sites.size()];
        for (int s = 0; s < communeDe.length; s++) {
            points.poser(s, sites.get(s).position());
            communeDe[s] = sites.get(s).commune();
        }
        var proches = plusProches(departs, points, communeDe);
        double[] minutes = new double[proches.kilometres.length];
        for (int i = 0; i < minutes.length; i++) {
            minutes[i] = modele.minutes(proches.kilometres[i]);
        }
        return new PlusProches(proches.site, minutes);
    }

    /** For each commune the index of the nearest point, −1 without, and the kilometres to it, NaN without. */
    @SuppressWarnings("ArrayRecordComponent")
    record Distances(int[] site, double[] kilometres) {}

    /** @param communeDe commune of each point, −1 while unknown */
    static Distances plusProches(Departs departs, Sphere points, int[] communeDe) {
        var distances = new Distances(new int[departs.nombre()], new double[departs.nombre()]);
        var recherche = new ArbreKd(points).new Recherche();
        int[] chezSoi = premiersParCommune(departs, points, communeDe);
        double[] depuis = departs.points().xyz;
        for (int i = 0; i < distances.site.length; i++) {
            distances.site[i] = Double.isNaN(departs.demiCote(i)) ? -1 : chezSoi[i];
            distances.kilometres[i] = distances.site[i] < 0 ? Double.NaN : departs.demiCote(i);
        }
        for (int i : departs.ordre()) {
            double x = depuis[3 * i];
            double y = depuis[3 * i + 1];
            double z = depuis[3 * i + 2];
            int proche = distances.site[i] < 0
                    ? recherche.plusProche(x, y, z, Double.POSITIVE_INFINITY)
                    : recherche.plusProcheHorsDe(x, y, z, Sphere.corde2(departs.demiCote(i)), communeDe, i);
            if (proche >= 0) {
                distances.site[i] = proche;
                distances.kilometres[i] = Sphere.kilometres(recherche.corde2());
            }
        }
        return distances;
    }

    /** For each commune, its own point that is nearest to where people start from; −1 without. */
    private static int[] premiersParCommune(Departs departs, Sphere points, int[] communeDe) {
        int[] premiers = new int[departs.nombre()];
        Arrays.fill(premiers, -1);
        double[] cordes = new double[premiers.length];
        double[] depuis = departs.points().xyz;
        for (int s = 0; s < communeDe.length; s++) {
            int i = communeDe[s];
            if (i >= 0) {
                double corde2 = points.corde2(s, depuis[3 * i], depuis[3 * i + 1], depuis[3 * i + 2]);
                if (premiers[i] < 0 || corde2 < cordes[i]) {
                    premiers[i] = s;
                    cordes[i] = corde2;
                }
            }
        }
        return premiers;
    }
}
