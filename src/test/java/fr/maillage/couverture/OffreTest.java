package fr.maillage.couverture;

import static fr.maillage.couverture.PetitPays.aLEst;
import static fr.maillage.couverture.PetitPays.arret;
import static fr.maillage.couverture.PetitPays.fiche;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Fermeture;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Lieu;
import fr.maillage.lieu.Passage;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OffreTest {
    private final PetitPays pays = new PetitPays().commune(100, 1, 0).commune(100, 2, 10);

    private static Lieu lieu(Fiche fiche, Passage... passages) {
        return lieu(fiche, null, passages);
    }

    private static Lieu lieu(Fiche fiche, @Nullable Fermeture fermeture, Passage... passages) {
        return PetitPays.lieu("x", fiche, List.of(passages), Etat.PUBLIE, fermeture, null);
    }

    @Test
    void aPlaceKnownByItsCommuneAloneStandsInTheMiddleOfItAndSaysSo() {
        var offre = pays.lieu(lieu(fiche(null, "00001"))).offre();

        assertThat(offre.sites()).singleElement().satisfies(site -> {
            assertThat(site.approche()).isTrue();
            assertThat(site.position()).isEqualTo(aLEst(10));
            assertThat(site.commune()).isEqualTo(1);
        });
    }

    @Test
    void aPlaceWithAPositionNeedsNoCommune() {
        var offre = pays.lieu(lieu(fiche(aLEst(3), ""))).offre();

        assertThat(offre.sites()).singleElement().satisfies(site -> {
            assertThat(site.approche()).isFalse();
            assertThat(site.commune()).isEqualTo(-1);
        });
    }

    @Test
    void aRoundCountsByItsStopsThatShareOnePlace() {
        var offre = pays.lieu(lieu(
                        fiche(aLEst(0), "00000").avec(Champ.ITINERANCE, "Itinérant"),
                        arret(aLEst(1), "00000", "Tu 14:00-17:00"),
                        arret(null, "00001", "Th[1] 09:00-12:00"),
                        arret(null, "", "")))
                .offre();

        assertThat(offre.sites()).hasSize(2).allSatisfy(site -> {
            assertThat(site.itinerant()).isTrue();
            assertThat(site.part()).isEqualTo(0.5);
        });
        assertThat(offre.lieux()).isEqualTo(1);
        assertThat(offre.ecartes()).isEqualTo(new Offre.Ecartes(0, 0, 0, 1));
        var heures = new HeuresOffertes(PetitPays.JOUR);
        assertThat(heures.de(offre.sites().get(0)).parMois()).isEqualTo(3 * 365.25 / 84, within(0.01));
    }

    @Test
    void aPlaceThatIsBothFixedAndItinerantCountsAsBoth() {
        var offre = pays.lieu(lieu(
                        fiche(aLEst(0), "00000").avec(Champ.ITINERANCE, List.of("Itinérant", "Fixe")),
                        arret(aLEst(8), "00001", "")))
                .offre();

        assertThat(offre.sites()).extracting(Site::itinerant).containsExactly(false, true);
        assertThat(offre.sites()).extracting(Site::part).containsExactly(0.5, 0.5);
    }

    @Test
    void anItinerantPlaceWithoutStopIsItinerant() {
        var offre = pays.lieu(lieu(fiche(aLEst(0), "00000").avec(Champ.ITINERANCE, "Itinérant")))
                .offre();

        assertThat(offre.sites()).singleElement().matches(Site::itinerant);
    }

    @Test
    void whatReceivesNobodyIsLeftOutAndCounted() {
        var offre = pays.lieu(lieu(fiche(aLEst(0), ""), new Fermeture(PetitPays.JOUR.minusDays(1), null, "Travaux")))
                .lieu(lieu(fiche(aLEst(0), "").avec(Champ.MODALITES_ACCES, "Ce lieu n'accueille pas de public")))
                .lieu(lieu(fiche(null, "99999")))
                .offre();

        assertThat(offre.sites()).isEmpty();
        assertThat(offre.lieux()).isZero();
        assertThat(offre.ecartes()).isEqualTo(new Offre.Ecartes(1, 1, 1, 0));
    }

    @Test
    void hoursThatNobodyKnowsAreNeverZero() {
        var offre = pays.lieu(lieu(fiche(aLEst(0), "")))
                .lieu(lieu(fiche(aLEst(0), "").avec(Champ.HORAIRES, "sur rendez-vous, voir le site")))
                .lieu(lieu(fiche(aLEst(0), "").avec(Champ.HORAIRES, "Mo-Fr 09:00-12:00")))
                .offre();
        var heures = new HeuresOffertes(PetitPays.JOUR);

        assertThat(offre.sites())
                .extracting(site -> heures.de(site).parSemaine())
                .containsExactly(Double.NaN, Double.NaN, 15.0);
    }
}
