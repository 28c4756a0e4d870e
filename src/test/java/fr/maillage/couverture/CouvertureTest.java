package fr.maillage.couverture;

import static fr.maillage.couverture.PetitPays.aLEst;
import static fr.maillage.couverture.PetitPays.arret;
import static fr.maillage.couverture.PetitPays.fiche;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.maillage.couverture.Besoins.Case;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Lieu;
import fr.maillage.presentation.EcritureDeTable;
import fr.maillage.territoire.Niveau;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Villages in a row on the equator, worked out by hand. */
class CouvertureTest {
    private static final ModeleDeTemps PRUDENT = ModelesDeTemps.livres().parDefaut();

    /** Seven villages every five kilometres, more and more fragile, the last but one empty, the last without score. */
    private static PetitPays rangee() {
        var pays = new PetitPays();
        for (int i = 0; i < 7; i++) {
            pays.commune(i == 5 ? 0 : 100 * (i + 1), i == 6 ? Double.NaN : i, 5 * i);
        }
        return pays.voisines(i -> Stream.of(i - 1, i + 1)
                .mapToInt(v -> v)
                .filter(v -> v >= 0 && v < 7)
                .toArray());
    }

    private static Lieu bus(double kilometres, String horaires) {
        return PetitPays.lieu(
                "bus",
                fiche(null, "").avec(Champ.ITINERANCE, "Itinérant").avec(Champ.NOM, "Bus d’essai"),
                List.of(arret(aLEst(kilometres), "", horaires)),
                Etat.PUBLIE,
                null,
                null);
    }

    @Test
    void timesWeighVillagesByTheirInhabitantsAndLeaveOutTheEmptyOne() {
        var pays = rangee().lieu(aLEst(0), "");
        var couverture = pays.couverture();
        var indicateurs = couverture.indicateurs(pays.tout(), couverture.vueParDefaut(), 20);
        var valeur = indicateurs.valeur();

        assertThat(valeur.habitants()).isEqualTo(100 + 200 + 300 + 400 + 500 + 700);
        double somme = 0;
        for (int i : new int[] {0, 1, 2, 3, 4, 6}) {
            somme += PRUDENT.minutes(5 * i) * 100 * (i + 1);
        }
        assertThat(valeur.moyenne()).isEqualTo(somme / 2200, within(1e-9));
        // 1,000 people live up to 15 km, 1,500 up to 20 km.
        assertThat(valeur.mediane()).isEqualTo(PRUDENT.minutes(20), within(1e-9));
        // 10.3, 18.1, 25.1, 31.7 and 45.5 minutes.
        assertThat(valeur.seuils())
                .extracting(IndicateursDAcces.Seuil::minutes, IndicateursDAcces.Seuil::habitants)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(10.0, 100L),
                        org.assertj.core.groups.Tuple.tuple(15.0, 300L),
                        org.assertj.core.groups.Tuple.tuple(20.0, 600L),
                        org.assertj.core.groups.Tuple.tuple(30.0, 1000L));
        assertThat(valeur.deserts())
                .extracting(IndicateursDAcces.Desert::commune)
                .containsExactly(6, 4, 3);
        assertThat(valeur.habitantsDesDeserts()).isEqualTo(1600);
        assertThat(indicateurs.autreModele().id()).isEqualTo("optimiste");
        assertThat(indicateurs.autre().moyenne()).isLessThan(valeur.moyenne());
    }

    @Test
    void whatOneSiteOffersIsSharedByTheStepsOfTime() {
        var pays = rangee().lieu(aLEst(0), "");
        var couverture = pays.couverture();
        var acces = couverture.acces(couverture.vueParDefaut());
        // Within 10, 20 and 30 minutes: 100 people; 200 and 300; 400.
        double demande = 100 + 0.68 * (200 + 300) + 0.22 * 400;

        assertThat(acces.accessibilite(0)).isEqualTo(1 / demande, within(1e-12));
        assertThat(acces.accessibilite(1)).isEqualTo(0.68 / demande, within(1e-12));
        assertThat(acces.accessibilite(3)).isEqualTo(0.22 / demande, within(1e-12));
        assertThat(acces.accessibilite(4)).isZero();
        assertThat(acces.accessibilite(5)).isNaN();
    }

    @Test
    void insideACommuneHalfTheRootOfItsAreaStandsForTheDistance() {
        var pays = new PetitPays()
                .commune("A", null, 100, 1, aLEst(0), 36)
                .commune("A", null, 100, 2, aLEst(2), 36)
                .lieu(aLEst(0.1), "00000");
        var couverture = pays.couverture();
        var acces = couverture.acces(couverture.vueParDefaut());

        assertThat(acces.minutes(0)).isEqualTo(PRUDENT.minutes(3), within(1e-9));
        assertThat(acces.minutes(1)).isEqualTo(PRUDENT.minutes(1.9), within(1e-9));
        assertThat(acces.plusProche(0).orElseThrow().kilometres()).isEqualTo(3);
    }

    @Test
    void aCommuneWithoutPositionHasNoTimeRatherThanZero() {
        var pays = new PetitPays()
                .commune("A", "e", 100, 1, null, 36)
                .commune(300, 2, 0)
                .lieu(aLEst(0), "");
        var couverture = pays.couverture();
        var vue = couverture.vueParDefaut();
        var indicateurs = couverture.indicateurs(pays.tout(), vue, 15).valeur();
        var besoins = couverture.besoins(pays.tout(), vue, 15).valeur();

        assertThat(couverture.acces(vue).minutes(0)).isNaN();
        assertThat(indicateurs.communesSansTemps()).isEqualTo(1);
        assertThat(indicateurs.habitantsSansTemps()).isEqualTo(100);
        assertThat(indicateurs.seuils().getFirst().part()).isEqualTo(1);
        assertThat(besoins.total().communesSansReponse()).isEqualTo(1);
        assertThat(besoins.communes().getLast().nonCouvert()).isNaN();
        assertThat(besoins.cases().de(Case.SANS_REPONSE).habitants()).isEqualTo(100);
    }

    @Test
    void aServiceThatNobodyGivesHasNoTimeAndNoZone() {
        var pays = rangee().lieu(aLEst(0), "");
        var couverture = pays.couverture();
        var vue = couverture.vueParDefaut().avecService(PetitPays.AUTRE_SERVICE);

        assertThat(couverture.acces(vue).aucunSite()).isTrue();
        assertThat(couverture.indicateurs(pays.tout(), vue, 15).valeur().moyenne())
                .isNaN();
        assertThat(couverture.besoins(pays.tout(), vue, 15).valeur().zones()).isEmpty();
    }

    @Test
    void stopsCountOrNotAsTheReaderWants() {
        var pays = rangee().lieu(aLEst(0), "").lieu(bus(30, "Tu 14:00-17:00"));
        var couverture = pays.couverture();
        var avec = couverture.vueParDefaut();
        var sans = couverture.sansItinerance(avec).orElseThrow();

        assertThat(couverture.acces(avec).minutes(6)).isZero();
        assertThat(couverture.acces(sans).minutes(6)).isEqualTo(PRUDENT.minutes(30), within(1e-9));
        assertThat(couverture.sansItinerance(sans)).isEmpty();
    }

    @Test
    void theNeedCountsPeopleAndTheFourReadingsCountEverybodyOnce() {
        var pays = rangee().lieu(aLEst(0), "");
        var couverture = pays.couverture();
        var besoins =
                couverture.besoins(pays.tout(), couverture.vueParDefaut(), 20).valeur();

        var loin = besoins.communes().getFirst();
        assertThat(loin.commune()).isEqualTo(4);
        assertThat(loin.manque()).isEqualTo(1);
        assertThat(loin.nonCouvert()).isEqualTo(loin.concernees());
        assertThat(besoins.communes().getLast().commune()).isEqualTo(6);
        assertThat(besoins.communes().getLast().concernees()).isNaN();
        // Ranks 10, 30, 50, 70, 90 % give 3, 2, 0, −2, −3 points the other way round, hence these classes.
        assertThat(besoins.cases().effectifs())
                .containsExactly(
                        new Besoins.Effectif(Case.FRAGILE_NON_SERVIE, 2, 900),
                        new Besoins.Effectif(Case.FRAGILE_SERVIE, 0, 0),
                        new Besoins.Effectif(Case.NON_FRAGILE_NON_SERVIE, 0, 0),
                        new Besoins.Effectif(Case.NON_FRAGILE_SERVIE, 3, 600),
                        new Besoins.Effectif(Case.SANS_REPONSE, 1, 700));
    }

    @Test
    void aWhiteZoneSaysWhyInPlainWords() {
        var pays = rangee().lieu(PetitPays.lieu("a", fiche(null, "00000"), List.of(), Etat.PUBLIE, null, "00000"));
        var couverture = pays.couverture();
        var zones = couverture
                .besoins(pays.tout(), couverture.vueParDefaut(), 20)
                .valeur()
                .zones();

        assertThat(zones).singleElement().satisfies(zone -> {
            assertThat(zone.communes()).containsExactly(4, 3);
            assertThat(zone.raisons())
                    .anyMatch(r -> r.equals("De 25 à 32\u00a0minutes du lieu le plus proche (modèle prudent)."))
                    .anyMatch(r -> r.startsWith("900\u00a0habitants, dont "))
                    .anyMatch(r -> r.equals("Le plus proche de Village 00004\u00a0: Lieu d’essai, Village 00000,"
                            + " à 20,0\u00a0km à vol d’oiseau."))
                    .anyMatch(r -> r.startsWith("La position d’un lieu est connue par sa commune seulement"));
        });
    }

    @Test
    void aWhiteZoneTellsABusAndABorder() {
        var pays = rangee().commune("B", null, 10, 9, aLEst(60), Double.NaN)
                .lieu(PetitPays.lieu(
                        "bus",
                        fiche(null, ""),
                        List.of(arret(aLEst(60), "00007", "Tu[1] 14:00-17:00")),
                        Etat.PUBLIE,
                        null,
                        null));
        var couverture = pays.couverture();
        var zones = couverture
                .besoins(PetitPays.selection(3, 4), couverture.vueParDefaut(), 20)
                .valeur()
                .zones();

        assertThat(zones)
                .singleElement()
                .satisfies(zone -> assertThat(zone.raisons())
                        .contains(
                                "Le lieu le plus proche est dans un autre département (Département B).",
                                "Seul un bus passe, 3\u00a0h par mois."));
    }

    @Test
    void theOfferOfATerritoryTellsWhatItDoesNotKnow() {
        var pays = rangee().lieu(aLEst(0), "00000")
                .lieu(PetitPays.lieu(
                        "h",
                        fiche(null, "00001").avec(Champ.HORAIRES, "Mo-Fr 09:00-12:00"),
                        List.of(),
                        Etat.PUBLIE,
                        null,
                        null))
                .lieu(PetitPays.lieu(
                        "bus",
                        fiche(null, ""),
                        List.of(arret(aLEst(10), "00002", "Tu 14:00-17:00"), arret(aLEst(30), "00006", "")),
                        Etat.PUBLIE,
                        null,
                        null));
        var couverture = pays.couverture();
        var offre = couverture
                .indicateurs(PetitPays.selection(0, 1, 2), couverture.vueParDefaut(), 15)
                .valeur()
                .offre();

        assertThat(offre.lieux()).isEqualTo(3);
        assertThat(offre.fixes()).isEqualTo(2);
        assertThat(offre.arrets()).isEqualTo(1);
        assertThat(offre.approches()).isEqualTo(1);
        assertThat(offre.heuresParSemaine()).isEqualTo(18, within(1e-9));
        assertThat(offre.heuresDesArretsParMois()).isEqualTo(13.04, within(0.01));
        assertThat(offre.sitesSansHeures()).isEqualTo(1);
        assertThat(offre.fixesPour10000()).isEqualTo(2 / 0.06, within(1e-9));
    }

    @Test
    void aTerritoryWithoutInhabitantHasNoFigureRatherThanZero() {
        var couverture = rangee().lieu(aLEst(0), "").couverture();
        var vide = couverture
                .indicateurs(PetitPays.selection(5), couverture.vueParDefaut(), 15)
                .valeur();

        assertThat(new double[] {
                    vide.moyenne(),
                    vide.mediane(),
                    vide.seuils().getFirst().part(),
                    vide.offre().fixesPour10000()
                })
                .containsOnly(Double.NaN);
        assertThat(couverture
                        .accessibilite(PetitPays.selection(5), couverture.vueParDefaut())
                        .valeur())
                .isNaN();
        assertThat(vide.deserts()).isEmpty();
        assertThat(couverture.acces(couverture.vueParDefaut()).minutes(5)).isPositive();
    }

    @Test
    void theFormulaIsReadFromTheRulesThatTheEngineObeys() {
        var couverture = rangee().couverture();
        var modele = couverture.indice(couverture.vueParDefaut()).modele();
        var phrases =
                String.join("\n", PhrasesDesRegles.besoin(couverture.fonds().besoin(), modele, 15));

        assertThat(phrases)
                .contains("habitants × 15,4\u00a0% ×")
                .contains("0 jusqu’à 10\u00a0minutes du lieu le plus proche, 1 à partir de 30\u00a0minutes")
                .contains("«\u00a0d\u00a0» ou «\u00a0e\u00a0»")
                .contains("à 15\u00a0minutes ou moins");
        assertThat(String.join(
                        "\n", PhrasesDesRegles.accessibilite(couverture.fonds().e2sfca())))
                .contains(
                        "1,00 jusqu’à 10\u00a0minutes, 0,68 jusqu’à 20\u00a0minutes, 0,22 jusqu’à 30\u00a0minutes, et rien au-delà");
    }

    @Test
    void aViewOfWhatDoesNotExistIsRefusedWithWhatDoes() {
        var couverture = rangee().couverture();

        assertThat(couverture.vue("", "", true, "")).isEqualTo(couverture.vueParDefaut());
        assertThatThrownBy(() -> couverture.vue("Coiffure", "", true, ""))
                .isInstanceOf(VueRefusee.class)
                .hasMessageContaining("«\u00a0Coiffure\u00a0» n’existe pas")
                .hasMessageContaining(PetitPays.SERVICE);
        assertThatThrownBy(() -> couverture.vue("", "fou", true, "")).hasMessageContaining("prudent");
        assertThatThrownBy(() -> couverture.vue("", "", true, "ifn")).hasMessageContaining("essai");
    }

    @Test
    void aGroupThatGoesBeyondTheTerritoryCountsForItsPartInside() {
        var pays = rangee().commune("B", "e", 900, 9, aLEst(60), Double.NaN).lieu(aLEst(0), "");
        var couverture = pays.couverture();
        var vue = couverture.vueParDefaut();
        var a = couverture
                .fonds()
                .territoires()
                .perimetre(Niveau.DEPARTEMENT, "A")
                .orElseThrow();
        var epcis = TableDAcces.de(couverture, a, Niveau.EPCI, vue, 15);
        var departements = TableDAcces.de(couverture, pays.tout(), Niveau.DEPARTEMENT, vue, 15);

        assertThat(epcis.lignes())
                .singleElement()
                .satisfies(ligne -> assertThat(ligne).startsWith("e", "CC e", false, 2200L, "tous", "prudent"));
        assertThat(epcis.colonnes()).contains("part_a_10_min", "part_a_30_min_autre_modele", "zones_blanches");
        assertThat(departements.lignes()).extracting(List::getFirst).containsExactly("A", "B");
        assertThat(departements.lignes().getFirst().get(departements.colonnes().indexOf("besoin_non_couvert")))
                .isEqualTo(epcis.lignes().getFirst().get(epcis.colonnes().indexOf("besoin_non_couvert")));
        assertThatThrownBy(() -> TableDAcces.de(couverture, a, Niveau.FRANCE, vue, 15))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNeedOfWhichNothingIsKnownIsMissingRatherThanZero() {
        var couverture = rangee().couverture();
        var bilan = couverture.bilan(PetitPays.selection(0, 1), couverture.vueParDefaut(), 15);

        assertThat(bilan.besoin().valeur().nonCouvert()).isNaN();
        assertThat(bilan.besoin().valeur().concernees()).isPositive();
        assertThat(bilan.besoinPour1000()).isNaN();
        assertThat(bilan.acces().valeur().moyenne()).isNaN();
    }

    @Test
    void whatSumsASelectionUpFollowsItsCommunes() {
        var couverture = rangee().lieu(aLEst(0), "").couverture();
        var vue = couverture.vueParDefaut();

        assertThat(couverture
                        .bilan(PetitPays.selection(0, 1), vue, 15)
                        .acces()
                        .valeur()
                        .habitants())
                .isEqualTo(300);
        assertThat(couverture
                        .bilan(PetitPays.selection(0, 2), vue, 15)
                        .acces()
                        .valeur()
                        .habitants())
                .isEqualTo(400);
    }

    @Test
    void hoursThatNobodyKnowsAreMissingRatherThanZero() {
        var pays = rangee().lieu(aLEst(0), "00000")
                .lieu(PetitPays.lieu(
                        "bus", fiche(null, ""), List.of(arret(aLEst(10), "00002", "")), Etat.PUBLIE, null, null));
        var couverture = pays.couverture();
        var offre = couverture
                .indicateurs(pays.tout(), couverture.vueParDefaut(), 15)
                .valeur()
                .offre();

        assertThat(offre.heuresParSemaine()).isNaN();
        assertThat(offre.heuresDesArretsParMois()).isNaN();
    }

    @Test
    void theTableHasOneLinePerCommuneAndNamesItsModel() {
        var pays = rangee().lieu(aLEst(0), "").lieu(bus(10, "Tu 14:00-17:00"));
        var couverture = pays.couverture();
        var table = TableDAcces.de(couverture, pays.tout(), Niveau.COMMUNE, couverture.vueParDefaut(), 15);
        var csv = new StringBuilder();
        var json = new StringBuilder();
        table.csv(csv, EcritureDeTable.Variante.DONNEES);
        table.json(json);

        assertThat(csv.toString().lines()).hasSize(8);
        assertThat(csv.toString().lines().skip(3).findFirst().orElseThrow())
                .startsWith(
                        "00002,Village 00002,e,CC e,300,tous,prudent,0,0,\"Bus d’essai, Place de l’église\",bus,,oui,13.0");
        assertThat(csv.toString().lines().skip(6).findFirst().orElseThrow())
                .contains(",0,tous,")
                .endsWith("sans_habitant");
        assertThat(json.toString()).contains("\"minutes\":0,", "\"itinerant\":true", "\"personnes_concernees\":null");
    }
}
