package fr.maillage.indicateur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.maillage.territoire.Contours;
import fr.maillage.territoire.Coordonnees;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Tables;
import fr.maillage.territoire.TablesDesTerritoires;
import fr.maillage.territoire.Territoires;
import fr.maillage.territoire.preparation.BilanDeFichier;
import fr.maillage.territoire.preparation.SourceRefusee;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped catalogue followed on a tiny invented France, where every value can be checked by hand. */
class PreparationDesDonneesTest {
    /** One degree of longitude on the parallel 49.25, kilometres. */
    private static final double DEGRE = Math.toRadians(1) * 6371 * Math.cos(Math.toRadians(49.25));

    @TempDir
    private Path dossier;

    @SuppressWarnings("NullAway.Init")
    private PetitesSources sources;

    @SuppressWarnings("NullAway.Init")
    private Path sortie;

    @BeforeEach
    void deposerLesSources() {
        sources = new PetitesSources(dossier.resolve("sources"));
        sortie = dossier.resolve("sortie");
    }

    private RapportDesDonnees preparer() {
        return new PreparationDesDonnees().preparer(sources.dossier(), sortie);
    }

    private Territoires territoires() {
        return TablesDesTerritoires.depuis(Tables.duDossier(sortie)).territoires();
    }

    private double valeur(String id, String commune) {
        Territoires territoires = territoires();
        return TablesDesIndicateurs.depuis(Tables.duDossier(sortie))
                .indicateurs(territoires)
                .serie(id)
                .orElseThrow()
                .valeur(territoires.position(commune).orElseThrow());
    }

    @ParameterizedTest(name = "{0} of {1} is {2}")
    @CsvSource({
        "peu-diplomes, 55001, 65", // (100 × 50 + 300 × 70) / 400
        "menages-une-personne, 55001, 25",
        "familles-monoparentales, 55001, 4",
        "familles-monoparentales, 55002, NaN",
        "part-65-plus, 55002, 30",
        "part-65-plus, 54001, NaN",
        "taux-chomage, 55001, 10", // (10 + 10) / (50 + 150)
        "taux-chomage, 54001, 25",
        "taux-chomage, 55003, NaN", // nobody in the labour force
        "non-couverture-thd, 55001, 80", // 1 − (10 + 30) / 200
        "non-couverture-thd, 55002, NaN", // no premises
        "taux-pauvrete, 55001, 12", // three quarters of the people have a published value
        "taux-pauvrete, 55002, 15.5", // the EPCI's
        "taux-pauvrete, 55003, NaN", // nobody lives there
        "distance-bibliotheque, 55001, 0",
    })
    void followsTheRecipes(String id, String commune, double attendu) {
        preparer();
        assertThat(valeur(id, commune)).isEqualTo(Double.valueOf(attendu));
    }

    @Test
    void measuresDistancesOnTheSphere() {
        preparer();
        assertThat(valeur("distance-bibliotheque", "55003"))
                .as("the administrative address next door does not count")
                .isCloseTo(DEGRE, within(0.01));
        // Pôle emploi, tax, house of services in 55001, two degrees west; the postal agency is in 54001 itself.
        assertThat(valeur("distance-services", "54001")).isCloseTo(2 * DEGRE * 3 / 4, within(0.02));
    }

    @Test
    void marksWhatIsEstimated() {
        preparer();
        Territoires territoires = territoires();
        Serie pauvrete = TablesDesIndicateurs.depuis(Tables.duDossier(sortie))
                .indicateurs(territoires)
                .serie("taux-pauvrete")
                .orElseThrow();
        assertThat(pauvrete.estimees()).containsExactly(true, false, true, false);
    }

    @Test
    void makesTheTablesOfTerritories() {
        preparer();
        Territoires territoires = territoires();
        assertThat(territoires.commune("55001").orElseThrow().codesPostaux()).containsExactly("55000", "55100");
        assertThat(territoires.commune("54001").orElseThrow().nom()).isEqualTo("L’Autre");
        assertThat(territoires.epci("200000002").orElseThrow().departements()).containsExactly("54", "55");
        assertThat(territoires.commune("55002").orElseThrow().centre())
                .as("without published centre, a point inside the contour")
                .isEqualTo(new Coordonnees(5.75, 49.25));
        var premiere = territoires.commune("55001").orElseThrow();
        assertThat(premiere.superficie()).isEqualTo(12.5);
        assertThat(premiere.pointDeDepart()).as("the main village").isEqualTo(new Coordonnees(5.26, 49.24));
        var sansChefLieu = territoires.commune("55003").orElseThrow();
        assertThat(sansChefLieu.superficie()).as("unknown, not zero").isNaN();
        assertThat(sansChefLieu.pointDeDepart())
                .as("the centroid, for want of a village")
                .isEqualTo(sansChefLieu.centre());
        var contours = Contours.enArrierePlan(TablesDesTerritoires.depuis(Tables.duDossier(sortie)), territoires);
        assertThat(contours.contour(
                                territoires.perimetre(Niveau.EPCI, "200000001").orElseThrow())
                        .emprise()
                        .est())
                .isEqualTo(6);
    }

    @Test
    void accountsForEveryRow() {
        RapportDesDonnees rapport = preparer();
        BilanDeFichier arcep = bilan(rapport, "indicateurs/communes-arcep-debit-fixe-2019t3.csv");
        assertThat(arcep.lues()).isEqualTo(4);
        assertThat(arcep.reprises()).isEqualTo(2);
        assertThat(arcep.recodees()).isEqualTo(1);
        assertThat(arcep.rejetees()).containsExactly(Map.entry(Rekeyage.CODE_INCONNU, 1));
        assertThat(bilan(rapport, "indicateurs/epci-filosofi-2016.csv").rejetees())
                .containsExactly(Map.entry("EPCI qui n’existe plus", 1));
    }

    private static BilanDeFichier bilan(RapportDesDonnees rapport, String fichier) {
        return rapport.fichiers().stream()
                .filter(b -> b.fichier().equals(fichier))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void saysItInPlainFrench() {
        assertThat(preparer().lignes())
                .contains(
                        "  indicateurs/communes-arcep-debit-fixe-2019t3.csv (UTF-8)\u00a0: 4 lignes lues = 2 reprises + 1 recodées + 1 écartées",
                        "    écartées, code inconnu\u00a0: 1",
                        "  indicateur/valeurs.csv, taux-chomage\u00a0: 2 sur 4",
                        "Aucune anomalie.");
    }

    @Test
    void givesTheSameBytesForTheSameSources() throws IOException {
        preparer();
        Map<String, String> premiere = contenu();
        preparer();
        assertThat(contenu()).isEqualTo(premiere).hasSize(7);
    }

    @Test
    void givesTablesThatTheVerificationAccepts() {
        preparer();
        var rapport = new PreparationDesDonnees().verifier(sortie);
        assertThat(rapport.anomalies()).isEmpty();
        assertThat(rapport.codeDeSortie()).isZero();
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "communes-rp2017.csv | 55002,60 | 55002,soixante | « soixante » n’est pas un nombre",
                "communes-rp2017.csv | 55002,60 | 55001,60 | déjà à la ligne 2",
                "communes-rp2017.csv | part_65p_parmi_15p_rp2017 | autre | La colonne « part_65p_parmi_15p_rp2017 » manque",
                "communes-arcep-debit-fixe-2019t3.csv | 55 | XX | Aucun code de la colonne « code_commune »",
                "bibliotheques-publiques.csv | 49.25,5.25 | 149.25,5.25 | hors de la Terre",
            })
    void refusesAFaultySourceAndChangesNothing(String fichier, String ceci, String parCela, String raison)
            throws IOException {
        preparer();
        Map<String, String> avant = contenu();
        sources.remplacer("indicateurs/" + fichier, ceci, parCela);
        assertThatThrownBy(this::preparer).isInstanceOf(SourceRefusee.class).hasMessageContaining(raison);
        assertThat(contenu()).isEqualTo(avant);
    }

    @Test
    void writesNothingWhenAShareIsImpossible() throws IOException {
        preparer();
        Map<String, String> avant = contenu();
        sources.remplacer("indicateurs/communes-rp2017.csv", "55002,60", "55002,160");
        RapportDesDonnees rapport = preparer();
        assertThat(rapport.codeDeSortie()).isEqualTo(1);
        assertThat(rapport.anomalies()).singleElement().asString().contains("peu-diplomes", "160", "55002");
        assertThat(contenu()).isEqualTo(avant);
    }

    @Test
    void refusesAReferenceThatContradictsItself() {
        sources.remplacer(
                "referentiel/communes-cog2026.csv", "54001,L'Autre,54,44,200000002", "54001,L'Autre,54,44,299999999");
        assertThatThrownBy(this::preparer)
                .isInstanceOf(SourceRefusee.class)
                .hasMessageContaining("299999999")
                .hasMessageContaining("ligne 2");
    }

    @Test
    void saysWhatIsMissing() throws IOException {
        Files.delete(sources.dossier().resolve("contours/communes-france-simplifie.topojson"));
        assertThatThrownBy(this::preparer).hasMessageContaining("communes-france-simplifie.topojson » manque");
        assertThatThrownBy(() -> new PreparationDesDonnees().preparer(dossier.resolve("ailleurs"), sortie))
                .hasMessageContaining("n’existe pas");
        assertThat(sortie).doesNotExist();
    }

    @Test
    void leavesNoTemporaryFileWhenItCannotWrite() throws IOException {
        Files.createDirectories(sortie);
        Files.writeString(sortie.resolve("indicateur"), "a file where a folder is needed");
        assertThatThrownBy(this::preparer)
                .isInstanceOf(SourceRefusee.class)
                .hasMessageContaining("ne peuvent pas être écrites");
        try (var restes = Files.walk(sortie)) {
            assertThat(restes.filter(Files::isRegularFile)).containsExactly(sortie.resolve("indicateur"));
        }
    }

    private Map<String, String> contenu() throws IOException {
        var contenu = new TreeMap<String, String>();
        try (var fichiers = Files.walk(sortie)) {
            for (Path fichier : fichiers.filter(Files::isRegularFile).toList()) {
                contenu.put(
                        sortie.relativize(fichier).toString(),
                        java.util.HexFormat.of().formatHex(Files.readAllBytes(fichier)));
            }
        }
        return contenu;
    }

    @Test
    void followsACatalogueThatIsNotOurs() {
        String catalogue = """
                sources:
                  s: {producteur: P, titre: T, millesime: "2020", licence: L, transformation: X}
                poids: []
                indicateurs:
                  - id: essai
                    libelle: Essai
                    unite: "%"
                    sens: -1
                    definition: D
                    source: s
                    recette:
                      quotient: {fichier: essai.csv, cle: insee, numerateur: [a, b], denominateur: [c]}
                """;
        sources.ecrire("essai.csv", "insee;a;b;c\n55001;1;2;6\n55901;0;0;6\n");
        new PreparationDesDonnees(flux(catalogue)).preparer(sources.dossier(), sortie);
        Indicateurs indicateurs = TablesDesIndicateurs.depuis(Tables.duDossier(sortie), flux(catalogue))
                .indicateurs(territoires());
        assertThat(indicateurs.catalogue()).extracting(Indicateur::id).isEqualTo(List.of("essai"));
        assertThat(indicateurs.serie("essai").orElseThrow().valeur(1)).isEqualTo(25);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "recette: {quotient: {fichier: f}} | recette: {quotient: {fichier: f, erreur: 1}} | erreur",
                "sens: 1 | sens: 2 | sens is 1 or -1",
                "source: s | source: autre | unknown source",
                "recette: {quotient: {fichier: f}} | recette: {} | a recipe is one of",
            })
    void refusesACatalogueItDoesNotUnderstand(String ceci, String parCela, String raison) {
        String catalogue = """
                sources:
                  s: {producteur: P, titre: T, millesime: "2020", licence: L, transformation: X}
                poids: []
                indicateurs:
                  - id: essai
                    libelle: Essai
                    unite: "%"
                    sens: 1
                    definition: D
                    source: s
                    recette: {quotient: {fichier: f}}
                """;
        assertThatThrownBy(() -> new PreparationDesDonnees(flux(catalogue.replace(ceci, parCela))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(raison);
    }

    private static java.io.InputStream flux(String texte) {
        return new java.io.ByteArrayInputStream(texte.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
