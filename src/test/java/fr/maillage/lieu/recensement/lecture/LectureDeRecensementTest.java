package fr.maillage.lieu.recensement.lecture;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.maillage.lieu.recensement.FichierIllisible;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as people write them; all that they hold is made up. */
class LectureDeRecensementTest {
    private static final String UNE_LISTE = "Nom;Commune\nMédiathèque d’Exemple;Étain\n";

    private static Tableau lire(String texte) {
        return LectureDeRecensement.lire(texte.getBytes(UTF_8), "");
    }

    private static List<List<String>> cellules(Tableau tableau) {
        return tableau.lignes().stream().map(l -> Arrays.asList(l.cellules())).toList();
    }

    static Stream<Arguments> encodings() {
        return Stream.of(
                arguments("UTF-8", UNE_LISTE.getBytes(UTF_8)),
                arguments("UTF-8", ("\ufeff" + UNE_LISTE).getBytes(UTF_8)),
                arguments("UTF-16", ("\ufeff" + UNE_LISTE).getBytes(UTF_16LE)),
                arguments("UTF-16", ("\ufeff" + UNE_LISTE).getBytes(UTF_16BE)),
                arguments("UTF-16", UNE_LISTE.getBytes(UTF_16LE)),
                arguments("UTF-16", UNE_LISTE.getBytes(UTF_16BE)),
                arguments("Windows-1252", UNE_LISTE.getBytes(Charset.forName("windows-1252"))),
                arguments("UTF-8", compresse(UNE_LISTE)));
    }

    private static byte[] compresse(String texte) {
        var sortie = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(sortie)) {
            gzip.write(texte.getBytes(UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return sortie.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void theEncodingIsFound(String encodage, byte[] octets) {
        var lu = LectureDeRecensement.lire(octets, "");
        assertThat(lu.details()).contains(encodage);
        assertThat(lu.colonnes()).containsExactly("Nom", "Commune");
        assertThat(cellules(lu)).containsExactly(List.of("Médiathèque d’Exemple", "Étain"));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void theSeparatorIsFoundEvenWhenTextsHoldOthers(String separateur) {
        var lu = lire(String.join(separateur, "Nom", "Adresse", "Note")
                + "\n"
                + String.join(separateur, "Exemple", "\"1, rue de l’Exemple; bât. A\"", "un | deux")
                        .replace(separateur.equals("|") ? "un | deux" : "\0", "un")
                + "\n");
        assertThat(lu.colonnes()).containsExactly("Nom", "Adresse", "Note");
        assertThat(lu.lignes().getFirst().cellule(1)).isEqualTo("1, rue de l’Exemple; bât. A");
    }

    static Stream<Arguments> headers() {
        return Stream.of(
                arguments("nom;cp\nA;55000\n", List.of("nom", "cp")),
                arguments("\n\n;;\nnom;cp;\nA;55000;\n", List.of("nom", "cp")),
                arguments(
                        "Liste des lieux (exemple);;\nMars 2025;;\nnom;cp;ville\nA;55000;Bar\nB;1;C\n",
                        List.of("nom", "cp", "ville")),
                arguments("nom;nom;;cp\nA;B;C;55000\n", List.of("nom", "nom (2)", "colonne 3", "cp")),
                arguments(
                        ";Lundi;;Mardi;\nNom;Matin;Soir;Matin;Soir\nA;9h-12h;;;14h-18h\n",
                        List.of("Nom", "Lundi Matin", "Lundi Soir", "Mardi Matin", "Mardi Soir")),
                arguments("sep=;\nnom;cp\nA;55000\n", List.of("nom", "cp")),
                // One row far too long does not make the header a title.
                arguments("nom;cp;ville\nA;1;B\nC;2;D\nE;3;F;;;;;;x\n", List.of("nom", "cp", "ville")));
    }

    @ParameterizedTest
    @MethodSource("headers")
    void theHeaderIsFoundUnderTitlesAndGroups(String texte, List<String> colonnes) {
        assertThat(lire(texte).colonnes()).isEqualTo(colonnes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Exemple;1 rue de l’Exemple;55000;Bar-le-Duc\nAutre;2 rue;55100;Verdun\n",
                "Exemple;un@example.org;Verdun\nAutre;deux@example.org;Étain\n",
                "Exemple;03 29 00 00 00;Verdun\nAutre;03 29 00 00 01;Étain\n",
                "Exemple;https://example.org;oui\n",
            })
    void aFileWithoutAHeaderIsToldRatherThanReadWithItsFirstPlaceAsNames(String texte) {
        assertThatExceptionOfType(FichierIllisible.class)
                .isThrownBy(() -> lire(texte))
                .withMessageContaining("Ajoutez en première ligne le nom de chaque colonne");
    }

    @Test
    void eachRowIsReadOrRefusedWithItsLine() {
        var lu = lire("""
                nom;adresse;cp;commune;note
                A;1 rue de l’Exemple;55000;Bar-le-Duc;"jamais fermé
                B;2 rue de l’Exemple;55100;Verdun;"deux
                lignes"
                C;3 rue de l’Exemple;55200;Commercy;dit "bonjour"
                D;4 rue de l’Exemple;55700;Stenay;;;;;trop
                ;;;;
                E;5 rue de l’Exemple;55400;Étain;"jusqu’au bout
                F;6 rue de l’Exemple;55600;Montmédy;
                """);
        assertThat(lu.lignes()).extracting(l -> l.numero() + l.cellule(0)).containsExactly("3B", "5C", "9F");
        assertThat(lu.refusees()).extracting(Tableau.Refusee::numero).containsExactlyInAnyOrder(2, 6, 8);
        assertThat(lu.taille()).isEqualTo(6);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void aCellIsReadAsItIsSeen(String brute, String vue) {
        assertThat(Cellules.texte(brute)).isEqualTo(vue);
    }

    static Stream<Arguments> cells() {
        return Stream.of(
                arguments("  Exemple ", "Exemple"),
                arguments("=\"0329000000\"", "0329000000"),
                arguments("'0329000000", "0329000000"),
                arguments("'Exemple", "'Exemple"),
                arguments("=HYPERLINK(\"https://example.org\";\"notre site\")", "https://example.org"),
                arguments("=HYPERLINK(\"https://example.org\",\"Mairie d’Exemple\")", "Mairie d’Exemple"),
                arguments(
                        "<p>Accueil <b>libre</b> &amp; gratuit&nbsp;!</p><ul><li>Wi-Fi</li></ul>",
                        "Accueil libre & gratuit !\nWi-Fi"),
                arguments("moins de 3 < 5 & plus", "moins de 3 < 5 & plus"),
                arguments(
                        "[[https://example.org|le site]] {{https://example.org/a.png}}", "le site https://example.org"),
                arguments("[\"a\", \"b, c\"]", "a|b, c"),
                arguments("['a', 'b']", "a|b"),
                arguments("{a,\"b c\"}", "a|b c"),
                arguments("[Exemple] entre crochets", "[Exemple] entre crochets"),
                arguments("{}", "{}"));
    }

    @Test
    void recordsOfAnyJsonBecomeRows() {
        var lu = lire(
                "{\"meta\":{\"n\":1},\"records\":[{\"fields\":{\"nom\":\"A\",\"liste\":[\"L\",\"x\",\"y\"],\"n\":4070.0}},{\"fields\":{\"nom\":\"B\"}}]}");
        assertThat(lu.colonnes()).containsExactly("fields.nom", "fields.liste", "fields.n");
        assertThat(cellules(lu)).containsExactly(List.of("A", "x|y", "4070"), List.of("B", "", ""));
    }

    @Test
    void whatIsSaidOfARecordInAnotherListIsPutWithIt() {
        var lu = lire("""
                {"structures": [{"id": "s1", "nom": "A"}, {"id": "s2", "nom": "B"}],
                 "services": [{"id": "1", "structure_id": "s1", "themes": ["x", "y"]},
                              {"id": "2", "structure_id": "s1", "themes": ["y", "z"]},
                              {"id": "3", "structure_id": "s2", "themes": []}]}
                """);
        assertThat(lu.colonnes()).containsExactly("id", "nom", "services.id", "services.themes");
        assertThat(cellules(lu)).containsExactly(List.of("s1", "A", "1|2", "x|y|z"), List.of("s2", "B", "3", ""));
        assertThat(lu.details()).anyMatch(d -> d.contains("services (3)"));
    }

    @Test
    void listsThatAreNotReadAreTold() {
        assertThat(lire("{\"a\":[{\"nom\":\"A\"},{\"nom\":\"B\"}],\"b\":[{\"x\":1}]}")
                        .details())
                .anyMatch(d -> d.contains("listes non lues") && d.contains("b (1)"));
    }

    @Test
    void aMapGivesItsLayersItsPointsAndTellsWhatIsNoPoint() {
        var lu = lire("""
                {"type":"umap","layers":[{"_umap_options":{"name":"Accueil"},"type":"FeatureCollection","features":[
                  {"type":"Feature","properties":{"name":"A"},"geometry":{"type":"Point","coordinates":[5.38,49.16]}},
                  {"type":"Feature","properties":{"name":"B"},"geometry":{"type":"MultiPoint","coordinates":[[5.1,48.7]]}},
                  {"type":"Feature","properties":{"name":"C"},"geometry":{"type":"Polygon","coordinates":[[[5,48],[5.1,48],[5,48]]]}}]}]}
                """);
        assertThat(lu.colonnes()).containsExactly("calque", "name", "longitude", "latitude");
        assertThat(cellules(lu))
                .containsExactly(
                        List.of("Accueil", "A", "5.38", "49.16"),
                        List.of("Accueil", "B", "5.1", "48.7"),
                        List.of("Accueil", "C", "", ""));
        assertThat(lu.details()).anyMatch(d -> d.contains("un élément sans point"));
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                arguments("", "vide"),
                arguments(" \n\n ", "que des blancs"),
                arguments("<!doctype html><p>Non", "page web"),
                arguments("[{\"nom\":\"A\"},{\"nom\":", "Rien n’est gardé"),
                arguments("{\"nom\":\"A\"}", "pas de liste"),
                arguments(
                        IntStream.range(0, 501).mapToObj(i -> "c" + i).collect(Collectors.joining(";")) + "\n",
                        "500 colonnes"),
                arguments("nom\n" + "a\n".repeat(200_001), "200\u202f000 lignes"));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void whatCannotBeReadIsToldWithWhatToDo(String texte, String message) {
        assertThatExceptionOfType(FichierIllisible.class)
                .isThrownBy(() -> lire(texte))
                .withMessageContaining(message);
    }

    @Test
    void aCellLongerThanAnyDataIsRefusedWithItsRow() {
        var lu = lire("nom;note\nA;" + "x".repeat(20_001) + "\nB;y\n");
        assertThat(lu.lignes()).hasSize(1);
        assertThat(lu.refusees())
                .singleElement()
                .satisfies(r -> assertThat(r.raison()).contains("20\u202f000"));
    }
}
