package fr.maillage.lieu.rapprochement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Finding candidates, setting a list against a catalogue, grouping. The records are examples. */
class CatalogueTest {
    private final Catalogue catalogue = Rapprochement.livre().catalogue();

    @Test
    void candidatesComeBestFirstWithTheirEvidence() {
        catalogue.ajouter(
                lieu("a", "Médiathèque des Tilleuls", "12 rue des Tilleuls").construire());
        catalogue.ajouter(lieu("b", "Médiathèque", "14 rue des Tilleuls").construire());
        catalogue.ajouter(lieu("c", "Les Lucioles", "3 quai du Port").construire());

        List<Candidat> candidats = catalogue.candidats(
                lieu("nouveau", "Mediatheque des tilleuls", "12 r. des Tilleuls")
                        .construire(),
                5);

        assertThat(candidats).extracting(candidat -> candidat.fiche().id()).containsExactly("a", "b");
        assertThat(candidats.getFirst().comparaison().decision()).isEqualTo(Decision.AUTOMATIQUE);
        assertThat(candidats.getFirst().comparaison().preuves())
                .extracting(Preuve::phrase)
                .contains("même adresse", "mêmes mots dans les deux noms");
    }

    @Test
    void aRecordIsNotItsOwnCandidateAndIsFoundNoMoreOnceWithdrawn() {
        Empreinte lieu = lieu("a", "Les Lucioles", "3 quai du Port").construire();
        catalogue.ajouter(lieu);
        catalogue.ajouter(lieu);

        assertThat(catalogue.taille()).isOne();
        assertThat(catalogue.candidats(lieu, 5)).isEmpty();
        Empreinte autre = lieu("b", "Les Lucioles", "3 quai du Port").construire();
        assertThat(catalogue.candidats(autre, 5)).hasSize(1);
        assertThat(catalogue.retirer("a")).isTrue();
        assertThat(catalogue.retirer("a")).isFalse();
        assertThat(catalogue.candidats(autre, 5)).isEmpty();
    }

    @Test
    void aWrongCommuneIsMadeUpForByThePositionOrTheTelephone() {
        catalogue.ajouter(lieu("a", "Les Lucioles", "3 quai du Port")
                .position(48.1, 5.1)
                .telephone("0199001234")
                .construire());
        var ailleurs = Empreinte.de("liste", "n").nom("Les Lucioles").commune("99000", "Modèleville", "");

        assertThat(catalogue.candidats(ailleurs.construire(), 5)).isEmpty();
        assertThat(catalogue.candidats(ailleurs.position(48.1001, 5.1001).construire(), 5))
                .hasSize(1);
        assertThat(catalogue.candidats(
                        ailleurs.position(Double.NaN, Double.NaN)
                                .telephone("0199001234")
                                .construire(),
                        5))
                .hasSize(1);
    }

    @Test
    void aTelephoneThatManyRecordsShareWeighsLess() {
        Empreinte a = lieu("a", "Les Lucioles", "").telephone("0199001234").construire();
        Empreinte b = lieu("b", "Lucioles", "").telephone("0199001234").construire();
        double seuls = catalogue.comparer(a, b).score();

        IntStream.range(0, 20)
                .forEach(i -> catalogue.ajouter(lieu("p" + i, "Permanence " + i, "")
                        .telephone("0199001234")
                        .construire()));

        assertThat(catalogue.comparer(a, b).score()).isLessThan(seuls - 1);
        assertThat(catalogue.comparer(a, b).preuves())
                .extracting(Preuve::phrase)
                .contains("même téléphone, partagé par 20 fiches");
    }

    @Test
    void aKnownRecordIsJoinedOnceAndTheOthersGoToReview() {
        catalogue.ajouter(lieu("a", "Les Lucioles", "3 quai du Port").construire());
        var liste = List.of(
                lieu("1", "Les Lucioles", "quai du Port").construire(),
                lieu("2", "Les Lucioles", "3 quai du Port").construire(),
                lieu("3", "Atelier du Vent", "8 rue Haute").construire());
        var suivi = new ArrayList<Integer>();

        List<Sort> sorts = new RapprochementDeListe(catalogue).rapprocher(liste, suivi::add);

        assertThat(sorts)
                .extracting(Sort::decision)
                .containsExactly(Decision.A_REVOIR, Decision.AUTOMATIQUE, Decision.DISTINCT);
        assertThat(sorts.get(1).jumelle().orElseThrow().id()).isEqualTo("a");
        assertThat(sorts.get(0).jumelle()).isEmpty();
        assertThat(suivi).containsExactly(3);
        assertThat(catalogue.taille()).isOne();
    }

    @Test
    void aChainOfLikenessesNeverBringsTwoDifferentPlacesTogether() {
        catalogue.ajouter(lieu("mairie", "Mairie", "1 place Haute")
                .telephone("0199001234")
                .construire());
        catalogue.ajouter(lieu("fs", "France services", "1 place Haute")
                .telephone("0199001234")
                .construire());
        catalogue.ajouter(
                lieu("ccas", "CCAS", "1 place Haute").telephone("0199001234").construire());

        var groupement = Groupement.de(catalogue);

        assertThat(groupement.groupes()).hasSize(1);
        assertThat(groupement.groupes().getFirst())
                .extracting(Empreinte::id)
                .doesNotContainSequence("mairie", "ccas")
                .hasSize(2);
        assertThat(groupement.aVoir()).hasSize(1);
    }

    @Test
    void noGroupEverHoldsAPairDecidedDistinct() {
        var alea = new Random(3);
        String[] noms = {
            "Mairie", "CCAS", "Médiathèque", "France services", "Bus France services", "Les Lucioles", "MJC"
        };
        for (int i = 0; i < 300; i++) {
            catalogue.ajouter(lieu("l" + i, noms[alea.nextInt(noms.length)], (1 + alea.nextInt(4)) + " rue Haute")
                    .telephone("01990012" + (10 + alea.nextInt(9)))
                    .construire());
        }

        var groupes = Groupement.de(catalogue).groupes();

        assertThat(groupes).isNotEmpty();
        for (List<Empreinte> groupe : groupes) {
            assertThat(groupe).hasSizeLessThanOrEqualTo(Groupement.TAILLE_MAXIMALE);
            for (Empreinte a : groupe) {
                for (Empreinte b : groupe) {
                    assertThat(catalogue.comparer(a, b).decision()).isNotEqualTo(Decision.DISTINCT);
                }
            }
        }
    }

    @Test
    void aLargeCommuneIsCutIntoBlocksThatStillBringTwinsTogether() {
        var alea = new Random(5);
        int taille = 3 * Blocs.GRANDE_COMMUNE;
        for (int i = 0; i < taille; i++) {
            catalogue.ajouter(
                    lieu("l" + i, "Lieu " + mot(alea), i + " rue " + mot(alea)).construire());
        }
        catalogue.ajouter(lieu("a", "Les Lucioles", "3 quai du Port").construire());

        Empreinte nouveau = lieu("n", "Lucioles", "3 quai du Port").construire();
        var voisines = new ArrayList<Fiche>();
        catalogue.blocs().voisines(Rapprochement.livre().traits(nouveau), -1, voisines::add);
        assertThat(voisines).hasSizeLessThan(10);
        assertThat(catalogue.candidats(nouveau, 5))
                .extracting(candidat -> candidat.fiche().id())
                .containsExactly("a");
    }

    private static String mot(Random alea) {
        return alea.ints(9, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Empreinte.Constructeur lieu(String id, String nom, String adresse) {
        return Empreinte.de("liste", id).nom(nom).adresse(adresse).commune("99999", "Exempleville", "");
    }
}
