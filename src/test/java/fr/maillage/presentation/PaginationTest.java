package fr.maillage.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaginationTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "1, 0, 1, -, -",
                "1, 50, 1, -, -",
                "1, 51, 2, -, /liste?page=2",
                "2, 51, 2, /liste?page=1, -",
                "2, 101, 3, /liste?page=1, /liste?page=3",
                "9, 51, 2, /liste?page=2, -"
            })
    void eachPageLeadsToItsNeighbours(int numero, long total, long derniere, String precedente, String suivante) {
        var pages = new Pagination(numero, 50, total, "/liste");
        assertThat(pages.derniere()).isEqualTo(derniere);
        assertThat(pages.precedente()).isEqualTo(precedente);
        assertThat(pages.suivante()).isEqualTo(suivante);
    }

    @Test
    void filtersAreKeptFromPageToPage() {
        assertThat(new Pagination(1, 10, 20, "/liste?q=a").suivante()).isEqualTo("/liste?q=a&page=2");
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "'', 1", "0, 1", "-1, 1", "x, 1", "12345678, 1"})
    void whatIsNotAPageIsTheFirst(String saisie, int numero) {
        assertThat(Pagination.lire(saisie)).isEqualTo(numero);
    }
}
