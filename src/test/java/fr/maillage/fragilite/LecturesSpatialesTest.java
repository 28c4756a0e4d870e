package fr.maillage.fragilite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.fragilite.LectureSpatiale.Etat;
import fr.maillage.fragilite.LectureSpatiale.Regroupement;
import fr.maillage.territoire.Coordonnees;
import fr.maillage.territoire.Niveau;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chessboards of communes, one inhabited commune a square, that touch by their sides. Columns go east, lines go north. */
class LecturesSpatialesTest {
    private static final int COTE = 8;

    @ParameterizedTest(name = "{0}, {1} → {2}")
    @CsvSource({
        "1, 0, EST",
        "1, 1, NORD_EST",
        "0, 1, NORD",
        "-1, 1, NORD_OUEST",
        "-1, 0, OUEST",
        "-1, -1, SUD_OUEST",
        "0, -1, SUD",
        "1, -1, SUD_EST"
    })
    void aSlopeIsReadOnItsHighSideAndItsCommunesAreGrouped(int est, int nord, Cote cote) {
        LectureSpatiale lecture = lire((x, y) -> 100 + 10 * (est * x + nord * y) + (x * 3 + y * 5) % 7);
        assertThat(lecture.fragiles().cote()).isEqualTo(cote);
        assertThat(lecture.regroupement()).isEqualTo(Regroupement.REGROUPEES);
        assertThat(lecture.fragiles().foyer()).isNotEmpty();
        assertThat(lisible(lecture))
                .contains("se trouvent plutôt " + cote.ou() + " du territoire")
                .contains("regroupées");
    }

    @Test
    void aHillIsReadInTheMiddle() {
        LectureSpatiale lecture = lire((x, y) -> 1000 - (2 * x - 7) * (2 * x - 7) - (2 * y - 7) * (2 * y - 7));
        assertThat(lecture.fragiles().cote()).isEqualTo(Cote.CENTRE);
        assertThat(lecture.regroupement()).isEqualTo(Regroupement.REGROUPEES);
    }

    @Test
    void aBasinIsReadRoundItsEdge() {
        LectureSpatiale lecture = lire((x, y) -> (2 * x - 7) * (2 * x - 7) + (2 * y - 7) * (2 * y - 7));
        assertThat(lecture.fragiles().cote()).isEqualTo(Cote.POURTOUR);
    }

    @Test
    void aChequerboardIsScatteredAndHasNoSide() {
        LectureSpatiale lecture = lire((x, y) -> (x + y) % 2);
        assertThat(lecture.regroupement()).isEqualTo(Regroupement.DISPERSEES);
        assertThat(lecture.moran()).isLessThan(-0.9);
        assertThat(lecture.fragiles().foyer()).isEmpty();
        assertThat(lecture.fragiles().cote()).isEqualTo(Cote.AUCUN);
        assertThat(lisible(lecture)).contains("dispersées");
    }

    /** At a threshold of one in twenty, about one random board in ten leaves « hasard » (two sides); a quarter would be too many. */
    @Test
    void randomBoardsAreMostlyLeftToChance() {
        int auHasard = 0;
        int sansCote = 0;
        for (int graine = 0; graine < 100; graine++) {
            var tirage = new Random(graine);
            LectureSpatiale lecture = lire((x, y) -> tirage.nextInt(1000));
            auHasard += lecture.regroupement() == Regroupement.HASARD ? 1 : 0;
            sansCote += lecture.fragiles().cote() == Cote.AUCUN ? 1 : 0;
        }
        assertThat(auHasard).isBetween(80, 99);
        assertThat(sansCote).isBetween(80, 99);
    }

    @Test
    void theSameBoardAlwaysReadsTheSame() {
        assertThat(lire((x, y) -> x * y % 5)).isEqualTo(lire((x, y) -> x * y % 5));
    }

    @Test
    void tooFewCommunesCannotBeTold() {
        LectureSpatiale lecture = lire(7, 1, (x, y) -> x);
        assertThat(lecture.etat()).isEqualTo(Etat.TROP_PEU_DE_COMMUNES);
        assertThat(lisible(lecture))
                .isEqualTo("Trop peu de communes ont un score (7, il en faut 8) pour dire où se trouvent les"
                        + " plus fragiles.");
    }

    @Test
    void aFlatTerritoryIsSaidFlat() {
        assertThat(lire((x, y) -> 3).etat()).isEqualTo(Etat.UNIFORME);
    }

    @Test
    void islandsHaveNoNeighboursToCompareWith() {
        var monde = new PetitMonde();
        for (int i = 0; i < 12; i++) {
            monde.commune("55", "a", 100, new Coordonnees(5 + 0.1 * i, 49));
        }
        IndiceDeFrance indice = monde.indicateur(
                        "x", IntStream.range(0, 12).asDoubleStream().toArray())
                .calculer(PetitMonde.points("x"));
        LectureSpatiale lecture = new LecturesSpatiales(indice, i -> new int[0])
                .lire(indice.territoires().perimetre(Niveau.EPCI, "a").orElseThrow());
        assertThat(lecture.regroupement()).isEqualTo(Regroupement.INDETERMINE);
        assertThat(lecture.fragiles().cote()).isEqualTo(Cote.EST);
    }

    @Test
    void communesWithoutPositionAreReadByTheirNeighboursOnly() {
        var monde = new PetitMonde();
        for (int i = 0; i < 64; i++) {
            monde.commune("55", "a", 100, null);
        }
        IndiceDeFrance indice = monde.indicateur(
                        "x",
                        IntStream.range(0, 64)
                                .mapToDouble(i -> Math.floorDiv(i, COTE))
                                .toArray())
                .calculer(PetitMonde.points("x"));
        LectureSpatiale lecture = new LecturesSpatiales(indice, voisines(COTE, COTE))
                .lire(indice.territoires().perimetre(Niveau.EPCI, "a").orElseThrow());
        assertThat(lecture.fragiles().cote()).isEqualTo(Cote.AUCUN);
        assertThat(lecture.regroupement()).isEqualTo(Regroupement.REGROUPEES);
    }

    /** Two EPCI side by side, western « a » and eastern « b »: the high spot straddles their border. */
    @Test
    void aSpotThatGoesOnBeyondTheBorderNamesTheNeighbour() {
        int largeur = 16;
        var monde = new PetitMonde();
        double[] valeurs = new double[largeur * COTE];
        for (int i = 0; i < valeurs.length; i++) {
            int x = i % largeur;
            int y = i / largeur;
            monde.commune("55", x < COTE ? "a" : "b", 100 + i, new Coordonnees(5 + 0.1 * x, 49 + 0.07 * y));
            valeurs[i] = 100 - Math.abs(2 * x - 15) - Math.abs(2 * y - 7) + (x * 7 + y * 3) % 4;
        }
        IndiceDeFrance indice = monde.indicateur("x", valeurs).calculer(PetitMonde.points("x"));
        LectureSpatiale lecture = new LecturesSpatiales(indice, voisines(largeur, COTE))
                .lire(indice.territoires().perimetre(Niveau.EPCI, "a").orElseThrow());
        assertThat(lecture.fragiles().debordement()).isPresent();
        LectureSpatiale.Debordement debordement =
                lecture.fragiles().debordement().orElseThrow();
        assertThat(indice.territoires().epcis().get(debordement.epci()).code()).isEqualTo("b");
        assertThat(debordement.communes()).allMatch(i -> i % largeur == COTE);
        assertThat(lisible(lecture)).contains("dans l’intercommunalité voisine « CC b »");
    }

    private static LectureSpatiale lire(IntBinaryOperator valeur) {
        return lire(COTE, COTE, valeur);
    }

    private static LectureSpatiale lire(int largeur, int hauteur, IntBinaryOperator valeur) {
        var monde = new PetitMonde();
        double[] valeurs = new double[largeur * hauteur];
        for (int i = 0; i < valeurs.length; i++) {
            int x = i % largeur;
            int y = i / largeur;
            // A tenth of a degree eastwards and 0.07 northwards are the same distance at this latitude.
            monde.commune("55", "a", 100, new Coordonnees(5 + 0.1 * x, 45.5 + 0.07 * y));
            valeurs[i] = valeur.applyAsInt(x, y);
        }
        IndiceDeFrance indice = monde.indicateur("x", valeurs).calculer(PetitMonde.points("x"));
        return new LecturesSpatiales(indice, voisines(largeur, hauteur))
                .lire(indice.territoires().perimetre(Niveau.EPCI, "a").orElseThrow());
    }

    private static IntFunction<int[]> voisines(int largeur, int hauteur) {
        int[][] voisines = new int[largeur * hauteur][];
        Arrays.setAll(
                voisines,
                i -> IntStream.of(
                                i % largeur > 0 ? i - 1 : -1,
                                i % largeur < largeur - 1 ? i + 1 : -1,
                                i - largeur,
                                i + largeur < largeur * hauteur ? i + largeur : -1)
                        .filter(j -> j >= 0)
                        .toArray());
        return i -> voisines[i];
    }

    private static String lisible(LectureSpatiale lecture) {
        return String.join(" ", lecture.phrases()).replace('\u202f', ' ').replace('\u00a0', ' ');
    }
}
