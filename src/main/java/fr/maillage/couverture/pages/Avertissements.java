package fr.maillage.couverture.pages;

import fr.maillage.couverture.Acces;
import fr.maillage.couverture.Bilan;
import fr.maillage.couverture.Couvertures;
import fr.maillage.presentation.Formats;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.Territoires;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What makes figures of coverage impossible or doubtful, said at the top of a page with what to do. */
@Component
class Avertissements {
    private final Couvertures couvertures;
    private final Territoires territoires;

    Avertissements(Couvertures couvertures, Territoires territoires) {
        this.couvertures = couvertures;
        this.territoires = territoires;
    }

    List<String> territoire(Acces acces, Demande demande) {
        var avertissements = new ArrayList<String>();
        sansLieu(acces, demande).ifPresent(avertissements::add);
        if (!acces.aucunSite() && tousDansLeDepartement(acces, demande.perimetre())) {
            avertissements.add(
                    "Aucun lieu des départements voisins n’est connu\u00a0: près des limites, les durées peuvent être trop longues. Importez leurs recensements pour qu’ils comptent.");
        }
        routes().ifPresent(avertissements::add);
        return avertissements;
    }

    /** @param departements those that the page compares */
    List<String> pays(Acces acces, Demande demande, Collection<Bilan> departements) {
        var avertissements = new ArrayList<String>();
        sansLieu(acces, demande).ifPresent(avertissements::add);
        long vides = departements.stream()
                .filter(d -> d.acces().valeur().offre().lieux() == 0)
                .count();
        if (!acces.aucunSite() && vides > 0) {
            avertissements.add(
                    "Sans aucun lieu connu\u00a0: "
                            + Formats.compte(vides, "département ou collectivité", "départements ou collectivités")
                            + " sur "
                            + departements.size()
                            + ". Leurs durées vont jusqu’aux lieux d’ailleurs\u00a0: elles mesurent ce qui n’est pas encore recensé, pas l’accès réel. Importez leurs recensements.");
        }
        routes().ifPresent(avertissements::add);
        return avertissements;
    }

    private static Optional<String> sansLieu(Acces acces, Demande demande) {
        if (!acces.aucunSite()) {
            return Optional.empty();
        }
        return Optional.of(
                demande.vue().tousLesServices()
                        ? "Aucun lieu n’est publié pour l’instant\u00a0: il n’y a pas de durée à montrer. Déclarez un lieu, ou importez un recensement depuis la gestion."
                        : "Aucun lieu publié ne dit proposer ce service. Choisissez «\u00a0Tous les services\u00a0», ou complétez les fiches des lieux.");
    }

    private boolean tousDansLeDepartement(Acces acces, Perimetre perimetre) {
        int[] departementDe = territoires.departementDe();
        var departements =
                perimetre.positions().map(i -> departementDe[i]).boxed().collect(Collectors.toSet());
        return acces.sites().stream()
                .allMatch(s -> s.commune() < 0 || departements.contains(departementDe[s.commune()]));
    }

    private Optional<String> routes() {
        return couvertures.routesIllisibles()
                ? Optional.of(
                        "Les routes données à ce site n’ont pas pu être lues\u00a0: les durées sont estimées à vol d’oiseau. Le journal du programme en dit la cause.")
                : Optional.empty();
    }
}
