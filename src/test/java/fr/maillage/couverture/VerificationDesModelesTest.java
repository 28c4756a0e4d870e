package fr.maillage.couverture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerificationDesModelesTest {
    private static final Path RESEAU = Path.of("../shared/donnees/reseau");
    private static final ModeleDeTemps PRUDENT = ModelesDeTemps.livres().parDefaut();
    private static final String MATRICE = "id,a,b,c\na,0,600,\nb,660,0,9000\nc,0,9000,0\n";
    private static final String POINTS = """
            {"type": "FeatureCollection", "features": [
              {"properties": {"id": "a", "lon": 5, "lat": 0}},
              {"properties": {"id": "b"}, "geometry": {"type": "Point", "coordinates": [5.05, 0]}},
              {"properties": {"id": "c", "lon": 8, "lat": 0}}
            ]}
            """;

    @TempDir
    private Path dossier;

    private VerificationDesModeles lire(String matrice, String points) throws IOException {
        return VerificationDesModeles.lire(
                Files.writeString(dossier.resolve("matrice.csv"), matrice),
                Files.writeString(dossier.resolve("points.geojson"), points));
    }

    @Test
    void theErrorIsTheMeanOverThePairsThatAreNearAndWhoseDurationIsKnown() throws IOException {
        var erreur = lire(MATRICE, POINTS).erreur(PRUDENT, p -> true, 30);
        double minutes = PRUDENT.minutes(Math.toRadians(0.05) * 6371.0088);

        assertThat(erreur.couples()).isEqualTo(2);
        assertThat(erreur.mae()).isEqualTo((Math.abs(minutes - 10) + Math.abs(minutes - 11)) / 2, within(1e-9));
        assertThat(erreur.mape())
                .isEqualTo((Math.abs(minutes - 10) / 10 + Math.abs(minutes - 11) / 11) / 2, within(1e-9));
        assertThat(erreur.biais()).isEqualTo(minutes - 10.5, within(1e-9));
    }

    @Test
    void onlyThePointsThatTheReaderKeepsCount() throws IOException {
        var erreur = lire(MATRICE, POINTS).erreur(PRUDENT, p -> p.longitude() < 5.01, 30);

        assertThat(erreur.points()).isEqualTo(1);
        assertThat(erreur.couples()).isZero();
        assertThat(erreur.mae()).isNaN();
    }

    /** With plain spaces. */
    private static String message(Throwable refus) {
        return String.valueOf(refus.getMessage()).replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            c,0,9000,0\\n | '' | n’est pas carrée : 3 colonnes, 2 lignes
            b,660,0 | b,vite,0 | ligne 3 : « vite » n’est pas un nombre de secondes
            b,660,0,9000 | b,660,0 | ligne 3 : il faut l’identifiant « b » puis 3 durées
            id,a,b,c | id,a,b,d | Le point « d » de la matrice n’est pas dans
            """)
    void aMatrixThatCannotBeUsedIsRefusedWithItsLine(String vu, String ecrit, String plainte) {
        assertThatThrownBy(() -> lire(MATRICE.replace(vu.replace("\\n", "\n"), ecrit), POINTS))
                .isInstanceOf(MatriceRefusee.class)
                .extracting(VerificationDesModelesTest::message)
                .asString()
                .contains(plainte);
    }

    @Test
    void filesOfAnotherKindAreRefused() throws IOException {
        assertThatThrownBy(() -> lire("", POINTS)).hasMessageContaining("n’a pas de ligne de durées");
        assertThatThrownBy(() -> lire(MATRICE, "a;b;c")).hasMessageContaining("n’est pas du GeoJSON lisible");
        assertThatThrownBy(() -> lire(MATRICE, "{}")).hasMessageContaining("n’a aucun point");
        assertThatThrownBy(() -> lire(MATRICE, POINTS.replace("8", "800")))
                .isInstanceOf(MatriceRefusee.class)
                .extracting(VerificationDesModelesTest::message)
                .asString()
                .contains("« c »");
        var latin = Files.write(dossier.resolve("l.csv"), "id,é\né,0\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> VerificationDesModeles.lire(latin, dossier.resolve("points.geojson")))
                .isInstanceOf(MatriceRefusee.class);
    }

    /** Extra: the durations that the careful model was fitted on, which are not part of the project. */
    @Test
    void theCarefulModelKeepsItsErrorOnTheRealDurationsOfPlainAndHills() throws IOException {
        var matrice = RESEAU.resolve("osrm_isere_512x512_car.csv");
        assumeThat(matrice).as("the matrix of Isère is not beside the project").exists();
        var verification = VerificationDesModeles.lire(matrice, RESEAU.resolve("isere_communes.geojson"));
        var partout = verification.erreur(PRUDENT, p -> true, 30);
        // The north-west of Isère, below the mountains.
        var plaine = verification.erreur(PRUDENT, p -> p.latitude() > 45.25 && p.longitude() < 5.5, 30);
        for (var erreur : new VerificationDesModeles.Erreur[] {partout, plaine}) {
            System.out.printf(
                    "prudent model, Isère: %d points, %d pairs under 30 km, MAE %.2f min, MAPE %.1f %%, bias %.2f min%n",
                    erreur.points(), erreur.couples(), erreur.mae(), 100 * erreur.mape(), erreur.biais());
        }
        assertThat(plaine.points()).isEqualTo(224);
        assertThat(plaine.mae()).isEqualTo(3.1, within(0.05));
        assertThat(plaine.mape()).isEqualTo(0.12, within(0.005));
    }
}
