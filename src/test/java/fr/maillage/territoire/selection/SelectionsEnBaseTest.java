package fr.maillage.territoire.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.maillage.site.postgres.TestDatabase;
import fr.maillage.territoire.Selection;
import fr.maillage.territoire.SelectionRefusee;
import fr.maillage.territoire.Selections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Works on the shared {@link TestDatabase}. */
@SpringBootTest(classes = SelectionsEnBase.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class
})
class SelectionsEnBaseTest {
    private final Selections selections;
    private final JdbcClient base;

    SelectionsEnBaseTest(@Autowired Selections selections, @Autowired JdbcClient base) {
        this.selections = selections;
        this.base = base;
    }

    @Test
    void aRecordedSelectionIsFoundAsItWas() {
        var gardee = selections.enregistrer("Vallée de l'Ornain", List.of("55427", "55029"));
        assertThat(gardee.codes()).containsExactly("55029", "55427");
        assertThat(selections.trouver(gardee.id())).contains(gardee);
        assertThat(gardee.id()).matches("[0-9a-z]{10}");
    }

    @Test
    void theSameSelectionRecordedTwiceIsOne() {
        var premiere = selections.enregistrer("Double clic", List.of("55029", "55545"));
        var seconde = selections.enregistrer("  Double  clic ", List.of("55545", "55029", "55545"));
        assertThat(seconde).isEqualTo(premiere);
        assertThat(base.sql("select count(*) from territoire.selection where nom = 'Double clic'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void accentsTypedInAnotherWayMakeTheSameName() {
        var composee = selections.enregistrer("\u00c9tain", List.of("55181"));
        var decomposee = selections.enregistrer("E\u0301tain", List.of("55181"));
        assertThat(decomposee).isEqualTo(composee);
    }

    @Test
    void anotherNameOrAnotherCommuneMakesAnotherSelection() {
        var premiere = selections.enregistrer("Une", List.of("55029"));
        assertThat(selections.enregistrer("Deux", List.of("55029")).id()).isNotEqualTo(premiere.id());
        assertThat(selections.enregistrer("Une", List.of("55545")).id()).isNotEqualTo(premiere.id());
    }

    @Test
    void anIdentifierAlreadyTakenByAnotherContentGivesWay() {
        var contenu = Contenu.de("Rencontre", List.of("55029"));
        base.sql("insert into territoire.selection values (:id, 'Intruse', '{55545}', now())")
                .param("id", contenu.identifiant(0))
                .update();
        var gardee = selections.enregistrer("Rencontre", List.of("55029"));
        assertThat(gardee.id()).isEqualTo(contenu.identifiant(1));
        assertThat(selections.enregistrer("Rencontre", List.of("55029"))).isEqualTo(gardee);
    }

    @Test
    void withoutANameItSaysHowManyCommunes() {
        assertThat(selections.enregistrer(null, List.of("2A004")).nom()).isEqualTo("Sélection de 1 commune");
        assertThat(selections.enregistrer(" ", communes(1_234)).nom()).isEqualTo("Sélection de 1\u202f234 communes");
    }

    @Test
    void theBoundsThemselvesAreAccepted() {
        var gardee = selections.enregistrer("é".repeat(Selection.NOM_MAX), communes(Selection.COMMUNES_MAX));
        assertThat(selections.trouver(gardee.id())).contains(gardee);
    }

    @Test
    void noCommuneIsRefused() {
        assertRefusee("bien", List.of(), "au moins une commune");
    }

    @Test
    void tooManyCommunesAreRefused() {
        assertRefusee("bien", communes(Selection.COMMUNES_MAX + 1), "au plus 2\u202f000 communes");
    }

    @Test
    void aNameTooLongIsRefused() {
        assertRefusee("a".repeat(Selection.NOM_MAX + 1), List.of("55029"), "80\u00a0caractères");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\nb", "a\tb", "a\u202eb", "a\ud800b", "a\u2028b"})
    void aNameWithInvisibleCharactersIsRefused(String nom) {
        assertRefusee(nom, List.of("55029"), "caractères invisibles");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5502", "550291", "5502'", "2C004", "٥٥٠٢٩"})
    void whatIsNotAnInseeCodeIsRefused(String code) {
        assertRefusee("bien", List.of("55029", code), "code INSEE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "inconnu", "bcdfghjkmn", "' or '1'='1", "\u0000"})
    void anUnknownIdentifierFindsNothing(String id) {
        assertThat(selections.trouver(id)).isEmpty();
    }

    private void assertRefusee(String nom, List<String> codes, String message) {
        assertThatExceptionOfType(SelectionRefusee.class)
                .isThrownBy(() -> selections.enregistrer(nom, codes))
                .withMessageContaining(message);
    }

    private static List<String> communes(int nombre) {
        return IntStream.range(0, nombre).mapToObj("%05d"::formatted).toList();
    }
}
