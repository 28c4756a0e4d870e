package fr.maillage.couverture;

import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.Territoires;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Access and unmet need of the communes of a territory, those without inhabitant included. */
final class TableDesCommunes {
    static final List<String> COLONNES = List.of(
            "code",
            "nom",
            "epci",
            "epci_nom",
            "habitants",
            "service",
            "modele",
            "minutes",
            "kilometres",
            "lieu_le_plus_proche",
            "lieu_id",
            "lieu_commune",
            "itinerant",
            "heures_par_mois",
            "position_approchee",
            "minutes_sans_itinerance",
            "autre_modele",
            "minutes_autre_modele",
            "acces_pour_10000_habitants",
            "personnes_concernees",
            "manque_d_acces",
            "besoin_non_couvert",
            "besoin_non_couvert_autre_modele",
            "indice",
            "servi_minutes",
            "lecture");

    private final Couverture couverture;
    private final Territoires territoires;
    private final Vue vue;
    private final double servi;
    private final Acces acces;
    private final Acces sansItinerance;
    private final Acces autre;
    private final Map<Integer, Besoins.DeCommune> besoins = new HashMap<>();
    private final Map<Integer, Besoins.DeCommune> autresBesoins = new HashMap<>();

    /** @param servi minutes up to which a commune is served */
    TableDesCommunes(Couverture couverture, Perimetre perimetre, Vue vue, double servi) {
        this.couverture = couverture;
        this.territoires = couverture.fonds().territoires();
        this.vue = vue;
        this.servi = servi;
        this.acces = couverture.acces(vue);
        this.sansItinerance = couverture.acces(vue.avecItinerance(false));
        this.autre = couverture.acces(couverture.autre(vue));
        var lesDeux = couverture.besoins(perimetre, vue, servi);
        lesDeux.valeur().communes().forEach(c -> besoins.put(c.commune(), c));
        lesDeux.autre().communes().forEach(c -> autresBesoins.put(c.commune(), c));
    }

    List<Object> ligne(int i) {
        var commune = territoires.commune(i);
        var proche = acces.plusProche(i);
        var site = proche.map(Acces.Proche::site);
        var besoin = besoins.get(i);
        var autreBesoin = autresBesoins.get(i);
        var epci = commune.epci() == null ? "" : commune.epci();
        return List.of(
                commune.code(),
                commune.nom(),
                epci,
                territoires.epci(epci).map(e -> e.nom()).orElse(""),
                commune.population(),
                vue.tousLesServices() ? "tous" : vue.service(),
                vue.modele(),
                acces.minutes(i),
                proche.map(Acces.Proche::kilometres).orElse(Double.NaN),
                site.map(TableDesCommunes::nom).orElse(""),
                site.map(Site::lieu).orElse(""),
                site.filter(s -> s.commune() >= 0)
                        .map(s -> territoires.commune(s.commune()).code())
                        .orElse(""),
                site.<Object>map(Site::itinerant).orElse(""),
                site.filter(Site::itinerant)
                        .map(s -> couverture.heures().de(s).parMois())
                        .orElse(Double.NaN),
                site.<Object>map(Site::approche).orElse(""),
                sansItinerance.minutes(i),
                autre.trajets().id(),
                autre.minutes(i),
                10_000 * acces.accessibilite(i),
                besoin == null ? Double.NaN : besoin.concernees(),
                besoin == null ? Double.NaN : besoin.manque(),
                besoin == null ? Double.NaN : besoin.nonCouvert(),
                autreBesoin == null ? Double.NaN : autreBesoin.nonCouvert(),
                vue.indice(),
                servi,
                besoin == null ? "sans_habitant" : besoin.lecture().name().toLowerCase(Locale.ROOT));
    }

    private static String nom(Site site) {
        return site.arret().isEmpty() ? site.nom() : site.nom() + ", " + site.arret();
    }
}
