package fr.maillage.feuillederoute.modele;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What pages and files know of a roadmap is what its records hold: no field forgotten, none invented. */
class CatalogueTest {
    private static Class<? extends Record> type(Genre genre) {
        return switch (genre) {
            case ENJEU -> Enjeu.class;
            case DEFI -> Defi.class;
            case CHANTIER -> Chantier.class;
            case ACTION -> Action.class;
            case RESSOURCE -> Ressource.class;
        };
    }

    @ParameterizedTest
    @EnumSource(Genre.class)
    void everySectionOfTheRecordIsDescribedAndNoOther(Genre genre) {
        var composantes = Arrays.stream(type(genre).getRecordComponents())
                .map(RecordComponent::getName)
                .filter(nom -> !List.of("id", "rang").contains(nom));
        assertThat(Catalogue.sections(genre).stream().map(Section::cle))
                .containsExactlyInAnyOrderElementsOf(composantes.toList());
    }

    @ParameterizedTest
    @EnumSource(Genre.class)
    void everyFieldAndEveryColumnIsDescribedAndNoOther(Genre genre) {
        for (var section : Catalogue.sections(genre)) {
            var type = composante(type(genre), section.cle()).getType();
            assertThat(section.champs().stream().map(Champ::cle))
                    .as("%s.%s", genre, section.cle())
                    .containsExactlyInAnyOrderElementsOf(noms(type).toList());
            for (var table : section.champs()) {
                if (table.nature() == Champ.Nature.TABLE) {
                    var lignes =
                            (ParameterizedType) composante(type, table.cle()).getGenericType();
                    var colonnes =
                            noms((Class<?>) lignes.getActualTypeArguments()[0]).filter(nom -> !nom.equals("cle"));
                    assertThat(table.colonnes().stream().map(Champ::cle))
                            .as("%s.%s.%s", genre, section.cle(), table.cle())
                            .containsExactlyInAnyOrderElementsOf(colonnes.toList());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Genre.class)
    void aChoiceHasValuesAndACitationHasKinds(Genre genre) {
        var champs = Catalogue.sections(genre).stream()
                .flatMap(s -> s.champs().stream())
                .flatMap(c -> Stream.concat(Stream.of(c), c.colonnes().stream()));
        assertThat(champs).isNotEmpty().allSatisfy(champ -> {
            assertThat(champ.enumeration().isEmpty()).as(champ.cle()).isEqualTo(champ.nature() != Champ.Nature.CHOIX);
            assertThat(champ.genres().isEmpty())
                    .as(champ.cle())
                    .isEqualTo(champ.nature() != Champ.Nature.ELEMENT && champ.nature() != Champ.Nature.ELEMENTS);
        });
    }

    private static RecordComponent composante(Class<?> type, String nom) {
        return Arrays.stream(type.getRecordComponents())
                .filter(c -> c.getName().equals(nom))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> noms(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName);
    }
}
