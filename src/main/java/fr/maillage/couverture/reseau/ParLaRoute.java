package fr.maillage.couverture.reseau;

import fr.maillage.couverture.Liaisons;
import fr.maillage.couverture.Site;
import fr.maillage.couverture.Trajets;
import fr.maillage.presentation.Typographie;
import fr.maillage.territoire.Coordonnees;
import fr.maillage.territoire.Territoires;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Times on the roads of an extract, for communes and sites that stand on it; elsewhere, and inside a commune, another way to count minutes. Times
 * to a site are kept once known: one tree per site.
 */
public final class ParLaRoute implements Trajets {
    /** How many trees share the graph of one question. */
    private static final int LOT = 50;

    private final ReseauRoutier reseau;
    private final Trajets repli;
    /** Communes on the network, ascending, and where each stands in this list; −1 for the others. */
    private final int[] communes;

    private final int[] rangs;
    private final List<Coordonnees> departs = new ArrayList<>();
    /** By position of a site: minutes from each commune of the list; empty when the site is off the network. */
    private final Map<Coordonnees, double[]> arbres = new ConcurrentHashMap<>();

    /** By position of a stop: the ways that lead there. */
    private final Map<Coordonnees, LiaisonsParLaRoute.Arbre> liaisons = new ConcurrentHashMap<>();

    /** @param repli used wherever the roads say nothing */
    public ParLaRoute(ReseauRoutier reseau, Trajets repli, Territoires territoires) {
        this.reseau = reseau;
        this.repli = repli;
        this.rangs = new int[repli.communes()];
        var surLeReseau = new ArrayList<Integer>();
        for (int i = 0; i < rangs.length; i++) {
            var depart = territoires.commune(i).pointDeDepart();
            rangs[i] = -1;
            if (depart != null && reseau.dessert(depart)) {
                rangs[i] = surLeReseau.size();
                surLeReseau.add(i);
                departs.add(depart);
            }
        }
        this.communes = surLeReseau.stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public String id() {
        return "routes";
    }

    @Override
    public String nom() {
        return "par les routes";
    }

    @Override
    public String calage() {
        return Typographie.francaise(
                "Plus court chemin sur les routes d’OpenStreetMap (© les contributeurs d’OpenStreetMap, ODbL) pour "
                        + communes.length + " communes ; ailleurs, et dans une même commune, " + repli.nom() + ".");
    }

    @Override
    public int communes() {
        return repli.communes();
    }

    /** How many communes stand on the network. */
    public int communesSurLeReseau() {
        return communes.length;
    }

    @Override
    public double minutes(int commune, Site site) {
        double route = parLaRoute(commune, site);
        return Double.isNaN(route) ? repli.minutes(commune, site) : route;
    }

    private double parLaRoute(int commune, Site site) {
        if (rangs[commune] < 0 || commune == site.commune()) {
            return Double.NaN;
        }
        double[] arbre = arbre(site);
        return arbre.length == 0 ? Double.NaN : arbre[rangs[commune]];
    }

    private double[] arbre(Site site) {
        preparer(List.of(site));
        return arbres.getOrDefault(site.position(), new double[0]);
    }

    /** Grows the trees that are missing. */
    private void preparer(List<Site> sites) {
        Set<Coordonnees> manquants = new LinkedHashSet<>();
        for (var site : sites) {
            if (!arbres.containsKey(site.position())) {
                manquants.add(site.position());
            }
        }
        var lot = new ArrayList<Coordonnees>();
        for (var position : manquants) {
            if (communes.length == 0 || !reseau.dessert(position)) {
                arbres.put(position, new double[0]);
            } else {
                lot.add(position);
            }
            if (lot.size() == LOT) {
                planter(lot);
                lot.clear();
            }
        }
        planter(lot);
    }

    private void planter(List<Coordonnees> lot) {
        if (!lot.isEmpty()) {
            double[][] minutes = reseau.minutesVers(lot, departs);
            for (int k = 0; k < minutes.length; k++) {
                arbres.put(lot.get(k), minutes[k]);
            }
        }
    }

    @Override
    public double kilometres(int commune, Site site) {
        return repli.kilometres(commune, site);
    }

    @Override
    public void autourDe(Site site, double minutesAuPlus, Visiteur visiteur) {
        double[] arbre = arbre(site);
        repli.autourDe(site, minutesAuPlus, (commune, minutes) -> {
            if (Double.isNaN(lire(arbre, commune, site))) {
                visiteur.visiter(commune, minutes);
            }
        });
        for (int commune : arbre.length == 0 ? new int[0] : communes) {
            double minutes = lire(arbre, commune, site);
            if (minutes <= minutesAuPlus) {
                visiteur.visiter(commune, minutes);
            }
        }
    }

    private double lire(double[] arbre, int commune, Site site) {
        return arbre.length == 0 || rangs[commune] < 0 || commune == site.commune()
                ? Double.NaN
                : arbre[rangs[commune]];
    }

    @Override
    public Liaisons liaisons(Collection<Coordonnees> points) {
        return new LiaisonsParLaRoute(reseau, repli.liaisons(points), points, liaisons);
    }

    /** The other way answers for all of France at once; then roads answer for the communes that stand on them. */
    @Override
    public PlusProches plusProches(List<Site> sites) {
        preparer(sites);
        var proches = repli.plusProches(sites);
        var horsReseau = new ArrayList<Site>();
        var numeros = new ArrayList<Integer>();
        var surLeReseau = new ArrayList<Integer>();
        for (int s = 0; s < sites.size(); s++) {
            if (arbres.getOrDefault(sites.get(s).position(), new double[0]).length == 0) {
                horsReseau.add(sites.get(s));
                numeros.add(s);
            } else {
                surLeReseau.add(s);
            }
        }
        if (surLeReseau.isEmpty()) {
            return proches;
        }
        var ailleurs = repli.plusProches(horsReseau);
        for (int commune : communes) {
            int meilleur = ailleurs.site()[commune] < 0 ? -1 : numeros.get(ailleurs.site()[commune]);
            double minutes = ailleurs.minutes()[commune];
            for (int s : surLeReseau) {
                double autres = minutes(commune, sites.get(s));
                if (!(minutes <= autres) && !Double.isNaN(autres)) {
                    minutes = autres;
                    meilleur = s;
                }
            }
            proches.minutes()[commune] = minutes;
            proches.site()[commune] = meilleur;
        }
        return proches;
    }
}
