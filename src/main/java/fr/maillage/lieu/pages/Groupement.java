package fr.maillage.lieu.pages;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Filtres;
import fr.maillage.lieu.RechercheDeLieux.Trouve;
import fr.maillage.presentation.Carte;
import fr.maillage.presentation.Formats;
import fr.maillage.territoire.Coordonnees;
import java.util.ArrayList;
import java.util.List;

/** Points of a map; those that would cover one another become one mark that says how many it stands for and leads to their list. */
final class Groupement {
    /** Marks nearer than this part of the map's width are put together. */
    private static final double ECART = 0.05;

    private static final double KM_PAR_DEGRE = 111.2;

    private final Filtres filtres;
    private final boolean pro;
    private final double aplati;
    private final double ecart;

    Groupement(Carte.Cadre cadre, Filtres filtres, boolean pro) {
        this.filtres = filtres;
        this.pro = pro;
        this.aplati = Math.cos(Math.toRadians((cadre.sud() + cadre.nord()) / 2));
        this.ecart = Math.max((cadre.est() - cadre.ouest()) * aplati, cadre.nord() - cadre.sud()) * ECART;
    }

    private static final class Groupe {
        private final List<Trouve> membres = new ArrayList<>();
        private double longitude;
        private double latitude;

        void ajouter(Trouve trouve, Coordonnees position) {
            membres.add(trouve);
            longitude += (position.longitude() - longitude) / membres.size();
            latitude += (position.latitude() - latitude) / membres.size();
        }
    }

    List<Carte.Repere> grouper(List<Trouve> trouves) {
        var groupes = new ArrayList<Groupe>();
        for (var trouve : trouves) {
            CarteDeLieux.position(trouve)
                    .ifPresent(position -> proche(groupes, position).ajouter(trouve, position));
        }
        return groupes.stream().map(this::repere).toList();
    }

    private Groupe proche(List<Groupe> groupes, Coordonnees position) {
        for (var groupe : groupes) {
            double est = (groupe.longitude - position.longitude()) * aplati;
            double nord = groupe.latitude - position.latitude();
            if (est * est + nord * nord < ecart * ecart) {
                return groupe;
            }
        }
        var nouveau = new Groupe();
        groupes.add(nouveau);
        return nouveau;
    }

    private Carte.Repere repere(Groupe groupe) {
        if (groupe.membres.size() == 1) {
            var lieu = groupe.membres.getFirst().lieu();
            return new Carte.Repere(
                    lieu.id(),
                    lieu.itinerant() ? "lieu itinerant" : "lieu",
                    lieu.nom(),
                    groupe.longitude,
                    groupe.latitude,
                    1,
                    Adresses.lieu(lieu));
        }
        var commune = groupe.membres.getFirst().lieu().fiche().texteOuVide(Champ.COMMUNE);
        return new Carte.Repere(
                "",
                "groupe",
                Formats.compte(groupe.membres.size(), "lieu", "lieux") + (commune.isEmpty() ? "" : " vers " + commune),
                groupe.longitude,
                groupe.latitude,
                groupe.membres.size(),
                Adresses.liste(autour(groupe), pro));
    }

    /** The same question around the group; three decimals are a hundred metres. */
    private Filtres autour(Groupe groupe) {
        double lat = Math.round(groupe.latitude * 1000) / 1000.0;
        double lon = Math.round(groupe.longitude * 1000) / 1000.0;
        int km = Math.clamp((long) Math.ceil(ecart * KM_PAR_DEGRE * 1.2), 1, Filtres.RAYON_MAX);
        return filtres.dans(null).depuis("", new Coordonnees(lon, lat), km);
    }
}
