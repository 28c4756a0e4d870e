package fr.maillage.couverture;

import fr.maillage.territoire.Coordonnees;
import java.util.Set;

/**
 * A point where people are received: a fixed place, or one stop of a round.
 *
 * @param lieu identifier of the place
 * @param nom of the place
 * @param arret name of the stop; empty for a fixed place, and for a stop without name
 * @param commune position in {@code Territoires} of its commune, −1 while unknown
 * @param position where it is; the middle of its commune when {@code approche}
 * @param approche true when only its commune is known
 * @param itinerant true for a stop, and for an itinerant place that tells no stop
 * @param services values of the field SERVICES; empty when the place says none
 * @param horaires OSM {@code opening_hours}; empty while unknown
 * @param part share of its place that it stands for: 1, or one over the number of its sites
 */
public record Site(
        String lieu,
        String nom,
        String arret,
        int commune,
        Coordonnees position,
        boolean approche,
        boolean itinerant,
        Set<String> services,
        String horaires,
        double part) {
    public Site {
        services = Set.copyOf(services);
    }

    Site avecPart(double nouvelle) {
        return new Site(lieu, nom, arret, commune, position, approche, itinerant, services, horaires, nouvelle);
    }

    /** Whether it counts in a view. */
    public boolean donne(Vue vue) {
        return (vue.tousLesServices() || services.contains(vue.service())) && (vue.avecItinerance() || !itinerant);
    }
}
