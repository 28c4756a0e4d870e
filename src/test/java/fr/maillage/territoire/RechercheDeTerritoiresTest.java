package fr.maillage.territoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.territoire.RechercheDeTerritoires.Resultat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type, over all of France. */
class RechercheDeTerritoiresTest {
    private static final RechercheDeTerritoires RECHERCHE =
            new RechercheDeTerritoires(TablesDesTerritoires.duProgramme().territoires());

    @ParameterizedTest(name = "« {0} » finds {1} {2} first")
    @CsvSource({
        "Meuse, DEPARTEMENT, 55",
        "55, DEPARTEMENT, 55",
        "2a, DEPARTEMENT, 2A",
        "Bar-le-Duc, COMMUNE, 55029",
        "bar le duc, COMMUNE, 55029",
        "BAR LE, COMMUNE, 55029",
        "etain, COMMUNE, 55181",
        "ÉTAIN, COMMUNE, 55181",
        "st mihiel, COMMUNE, 55463",
        "Saint Mihiel, COMMUNE, 55463",
        "ste-menehould, COMMUNE, 51507",
        "55029, COMMUNE, 55029",
        "2A004, COMMUNE, 2A004",
        "55000, COMMUNE, 55029",
        "200066108, EPCI, 200066108",
        "pays de revigny, EPCI, 245501184",
        "communauté de communes du pays de Revigny, EPCI, 245501184",
        "cc cotes de meuse, EPCI, 200034874",
        "l’hay les roses, COMMUNE, 94038",
        "l'haÿ-les-roses, COMMUNE, 94038",
        "oeuilly, COMMUNE, 51410",
        "verdn, COMMUNE, 55545",
        "comercy, COMMUNE, 55122",
        "la reunion, DEPARTEMENT, 974",
    })
    void findsWhatIsMeant(String saisie, Niveau niveau, String code) {
        List<Resultat> trouves = RECHERCHE.chercher(saisie, 10);
        assertThat(trouves).isNotEmpty();
        assertThat(trouves.getFirst())
                .extracting(Resultat::niveau, Resultat::code)
                .containsExactly(niveau, code);
    }

    @Test
    void tellsHomonymsApartByTheirDepartement() {
        assertThat(RECHERCHE.chercher("saint-denis", 3))
                .extracting(Resultat::nom, Resultat::precision)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("Saint-Denis", "La Réunion (974)"),
                        org.assertj.core.groups.Tuple.tuple("Saint-Denis", "Seine-Saint-Denis (93)"))
                .doesNotHaveDuplicates();
    }

    @Test
    void listsTheCommunesOfAPostalCodeMostPopulatedFirst() {
        assertThat(RECHERCHE.chercher("55800", 50))
                .extracting(Resultat::nom)
                .startsWith("Revigny-sur-Ornain")
                .hasSizeGreaterThan(3);
    }

    @Test
    void forgivesNothingInShortWords() {
        assertThat(RECHERCHE.chercher("mtez", 5)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "'", "—", "xyzzyzzy", "%_", "<xyzzyzzy>", "99999999999999999999999"})
    void findsNothingWithoutComplaint(String saisie) {
        assertThat(RECHERCHE.chercher(saisie, 5)).isEmpty();
    }

    @Test
    void givesNoMoreThanAsked() {
        assertThat(RECHERCHE.chercher("saint", 7)).hasSize(7);
        assertThat(RECHERCHE.chercher("saint", 0)).isEmpty();
    }
}
