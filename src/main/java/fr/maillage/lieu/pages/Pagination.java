package fr.maillage.lieu.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Numbered pages: the first, the last, and those around the current one. */
public final class Pagination {
    private static final int AUTOUR = 2;

    private Pagination() {}

    /** @param trou true when numbers are left out just before */
    public record Numero(int numero, String adresse, boolean courante, boolean trou) {}

    static int pages(int lignes, int parPage) {
        return Math.max(1, (lignes + parPage - 1) / parPage);
    }

    /** @return empty when one page is enough */
    static List<Numero> numeros(int courante, int pages, IntFunction<String> adresse) {
        if (pages < 2) {
            return List.of();
        }
        var numeros = new ArrayList<Numero>();
        int avant = 0;
        for (int n : IntStream.rangeClosed(1, pages)
                .filter(n -> n == 1 || n == pages || Math.abs(n - courante) <= AUTOUR)
                .toArray()) {
            numeros.add(new Numero(n, adresse.apply(n), n == courante, n > avant + 1));
            avant = n;
        }
        return numeros;
    }
}
