package fr.maillage.feuillederoute.tracabilite;

import fr.maillage.couverture.Couvertures;
import fr.maillage.couverture.Fonds;
import fr.maillage.demarche.Demarche;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.PerimetresEcrits;
import java.util.List;
import org.springframework.stereotype.Component;

/** The « zones blanches » of a démarche's territory, as the room of coverage reads them when nobody chooses anything. */
@Component
class ZonesDuTerritoire {
    private final Couvertures couvertures;
    private final Fonds fonds;
    private final PerimetresEcrits perimetres;

    ZonesDuTerritoire(Couvertures couvertures, Fonds fonds, PerimetresEcrits perimetres) {
        this.couvertures = couvertures;
        this.fonds = fonds;
        this.perimetres = perimetres;
    }

    /** Codes of communes, zone by zone; empty for a territory that is no longer known, and for the whole country. */
    List<List<String>> zones(Demarche demarche) {
        return perimetres
                .perimetre(demarche.perimetre())
                .filter(p -> p.niveau() != Niveau.FRANCE)
                .map(this::zones)
                .orElse(List.of());
    }

    private List<List<String>> zones(Perimetre perimetre) {
        var couverture = couvertures.courante();
        return couverture
                .besoins(perimetre, couverture.vueParDefaut(), fonds.besoin().servi())
                .valeur()
                .zones()
                .stream()
                .map(zone -> zone.communes().stream()
                        .map(i -> fonds.territoires().commune(i).code())
                        .toList())
                .toList();
    }
}
