package fr.maillage.demarche.offre;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.compte.CompteDEssai;
import fr.maillage.compte.Role;
import fr.maillage.demarche.OffreConnue;
import fr.maillage.demarche.OffresConnues;
import fr.maillage.demarche.registre.DemarchesEnBase;
import fr.maillage.lieu.Acte;
import fr.maillage.lieu.Catalogue;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.Passage;
import fr.maillage.site.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Site
@SuppressWarnings("NullAway.Init")
class OffreTest {
    private static final String DEMARCHES = "Aide aux démarches administratives";

    /** Revigny-sur-Ornain, in the CC du Pays de Revigny-sur-Ornain; Commercy is in another EPCI. */
    private static final String REVIGNY = "55427";

    private static final String EPCI_DE_REVIGNY = "epci:245501184";
    private static final String COMMERCY = "55122";

    @Autowired
    private OffresConnues offres;

    @Autowired
    private Lieux lieux;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private DemarchesEnBase demarches;

    @Autowired
    private CompteDEssai comptes;

    private Lieu lieu(Etat etat, String nom, String commune, List<Passage> passages) {
        var fiche = Fiche.de(Map.of(
                Champ.NOM, List.of(nom),
                Champ.CODE_INSEE, List.of(commune),
                Champ.SERVICES, List.of(DEMARCHES)));
        var lieu = lieux.creer(
                Lieux.Contenu.de(etat, fiche).avecPassages(passages),
                new Acte(Acte.Genre.IMPORT, "essai", "essai", LocalDate.of(2024, 1, 1), ""));
        catalogue.rafraichir();
        return lieu;
    }

    private static List<String> chemins(List<OffreConnue.Ligne> lignes) {
        return lignes.stream().map(l -> l.lieu().adresse()).toList();
    }

    private static OffreConnue.ParService demarches(OffreConnue offre) {
        return offre.services().stream()
                .filter(s -> s.service().equals(DEMARCHES))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatMovesIsApartFromWhatStaysAndADraftIsNotOffer() {
        var avant = offres.offre(EPCI_DE_REVIGNY);
        var fixe = lieu(Etat.PUBLIE, "Espace d’essai", REVIGNY, List.of());
        var bus = lieu(
                Etat.PUBLIE,
                "Bus d’essai",
                COMMERCY,
                List.of(new Passage("Place", "", "Revigny", REVIGNY, null, "Tu 09:00-12:00", "")));
        var brouillon = lieu(Etat.BROUILLON, "Brouillon d’essai", REVIGNY, List.of());
        var offre = offres.offre(EPCI_DE_REVIGNY);

        assertThat(chemins(offre.fixes())).contains("/lieux/" + fixe.id()).doesNotContain("/lieux/" + brouillon.id());
        assertThat(chemins(offre.itinerants())).contains("/lieux/" + bus.id());
        assertThat(offre.itinerants())
                .filteredOn(l -> l.lieu().adresse().endsWith(bus.id()))
                .singleElement()
                .satisfies(l -> assertThat(l.communes()).containsExactly("Revigny-sur-Ornain", "Commercy"));
        assertThat(demarches(offre).fixes()).isEqualTo(demarches(avant).fixes() + 1);
        assertThat(demarches(offre).itinerants()).isEqualTo(demarches(avant).itinerants() + 1);
        assertThat(offre.epcis())
                .singleElement()
                .returns(offre.fixes().size(), OffreConnue.ParEpci::fixes)
                .returns(offre.itinerants().size(), OffreConnue.ParEpci::itinerants);
    }

    @Test
    void aPlaceThatMovesCountsInEachEpciWhereItStops() {
        var avant = offres.offre("departement:55");
        lieu(
                Etat.PUBLIE,
                "Bus d’essai",
                COMMERCY,
                List.of(
                        new Passage("", "", "", REVIGNY, null, "", ""),
                        new Passage("", "", "", REVIGNY, null, "", "")));
        var offre = offres.offre("departement:55");
        assertThat(offre.itinerants()).hasSize(avant.itinerants().size() + 1);
        assertThat(somme(offre)).isEqualTo(somme(avant) + 2);
    }

    private static int somme(OffreConnue offre) {
        return offre.epcis().stream().mapToInt(OffreConnue.ParEpci::itinerants).sum();
    }

    @Test
    void thePageSaysThatTheListIsNotCompleteAndKeepsToItsTerritory() {
        var id = demarches.creer(new DemarchesEnBase.Contenu("Essai", "departement:55", "", ""), false, "essai");
        var meuse = comptes.visiteur(comptes.creer(Role.CHARGE_DE_MISSION, "departement:55"));
        var page = "/gestion/demarches/" + id + "/offre";
        assertThat(meuse.lire(page).body()).contains("Liste non exhaustive", "Relevée le");
        assertThat(meuse.lire(page + "?territoire=" + EPCI_DE_REVIGNY).body())
                .contains("value=\"" + EPCI_DE_REVIGNY + "\" selected");
        assertThat(meuse.lire(page + "?territoire=departement:75").body())
                .contains("value=\"departement:55\" selected");
    }

    @Test
    void anUnknownTerritoryHasAnEmptyOffer() {
        assertThat(offres.offre("epci:000000000").nombre()).isZero();
    }
}
