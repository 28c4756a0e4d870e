package fr.maillage.lieu.pages;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Filtres;
import fr.maillage.lieu.RechercheDeLieux.Trouve;
import fr.maillage.lieu.pages.Regroupement.Groupe;
import fr.maillage.lieu.pages.Regroupement.Point;
import fr.maillage.presentation.Carte;
import fr.maillage.presentation.Formats;
import fr.maillage.territoire.Coordonnees;
import java.util.ArrayList;
import java.util.List;

/** Points of a map; those that would cover one another become one mark that says how many it stands for and leads to their list. */
final class Groupement {
    /** Marks nearer than this part of the map's side are put together. */
    static final double PART = 0.05;

    private static final double KM_PAR_DEGRE = 111.2;

    private static final int CENT = 100;

    private final double ecart;
    private final Filtres filtres;
    private final boolean pro;

    /** @param ecart as in {@link Regroupement} */
    Groupement(double ecart, Filtres filtres, boolean pro) {
        this.ecart = ecart;
        this.filtres = filtres;
        this.pro = pro;
    }

    List<Carte.Repere> grouper(List<Trouve> trouves) {
        var points = new ArrayList<Point<Trouve>>();
        for (var trouve : trouves) {
            CarteDeLieux.position(trouve).ifPresent(p -> points.add(new Point<>(p.longitude(), p.latitude(), trouve)));
        }
        return Regroupement.grouper(points, ecart).stream().map(this::repere).toList();
    }

    /** Smaller figures in the mark from a hundred on. */
    static String style(String style, int nombre) {
        return nombre < CENT ? style : style + " cent";
    }

    private Carte.Repere repere(Groupe<Trouve> groupe) {
        if (groupe.membres().size() == 1) {
            var lieu = groupe.membres().getFirst().lieu();
            return new Carte.Repere(
                    lieu.id(),
                    lieu.itinerant() ? "lieu itinerant" : "lieu",
                    lieu.nom(),
                    groupe.longitude(),
                    groupe.latitude(),
                    "",
                    Adresses.lieu(lieu));
        }
        var commune = groupe.membres().getFirst().lieu().fiche().texteOuVide(Champ.COMMUNE);
        return new Carte.Repere(
                "",
                style("groupe", groupe.membres().size()),
                Formats.compte(groupe.membres().size(), "lieu", "lieux")
                        + (commune.isEmpty() ? "" : " vers " + commune),
                groupe.longitude(),
                groupe.latitude(),
                String.valueOf(groupe.membres().size()),
                Adresses.liste(autour(groupe), pro));
    }

    /** The same question around the group; three decimals are a hundred metres. */
    private Filtres autour(Groupe<Trouve> groupe) {
        double lat = Math.round(groupe.latitude() * 1000) / 1000.0;
        double lon = Math.round(groupe.longitude() * 1000) / 1000.0;
        double portee = ecart * Math.cos(Math.toRadians(lat)) * KM_PAR_DEGRE + 0.1;
        int km = Math.clamp((long) Math.ceil(portee), 1, Filtres.RAYON_MAX);
        return filtres.dans(null).depuis("", new Coordonnees(lon, lat), km);
    }
}
