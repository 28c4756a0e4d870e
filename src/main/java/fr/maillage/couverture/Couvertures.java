package fr.maillage.couverture;

import fr.maillage.lieu.Catalogue;
import fr.maillage.lieu.Rattachement;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The coverage of the places published now; made anew when a place or the day changes. */
@Component
public class Couvertures {
    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private final Catalogue catalogue;
    private final Rattachement rattachement;
    private final Fonds fonds;
    private final RoutesDuSite routes;
    private final Clock horloge;
    private @Nullable Faite faite;

    private record Faite(long numero, LocalDate jour, boolean parLesRoutes, Couverture couverture) {}

    Couvertures(Catalogue catalogue, Rattachement rattachement, Fonds fonds, RoutesDuSite routes, Clock horloge) {
        this.catalogue = catalogue;
        this.rattachement = rattachement;
        this.fonds = fonds;
        this.routes = routes;
        this.horloge = horloge;
    }

    /** True when the roads that the administrator gave cannot be read: times are those of the models. */
    public boolean routesIllisibles() {
        return routes.illisibles();
    }

    /** Hold it while a page is made: its figures agree with one another. */
    public synchronized Couverture courante() {
        var lieux = catalogue.courant();
        var jour = LocalDate.ofInstant(horloge.instant(), FRANCE);
        var parLaRoute = routes.routes();
        var derniere = faite;
        if (derniere == null
                || derniere.numero() != lieux.numero()
                || !derniere.jour().equals(jour)
                || derniere.parLesRoutes() != parLaRoute.isPresent()) {
            var offre = Offre.de(lieux.publies(), fonds.territoires(), rattachement, jour);
            derniere = new Faite(
                    lieux.numero(),
                    jour,
                    parLaRoute.isPresent(),
                    new Couverture(parLaRoute.map(fonds::avec).orElse(fonds), offre, heures(derniere, jour)));
            faite = derniere;
        }
        return derniere.couverture();
    }

    /** Hours already read serve again all the week: a year that begins on Monday tells what one that begins today does. */
    private static HeuresOffertes heures(@Nullable Faite derniere, LocalDate jour) {
        var lundi = jour.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return derniere != null && derniere.couverture().heures().depuis().equals(lundi)
                ? derniere.couverture().heures()
                : new HeuresOffertes(lundi);
    }
}
