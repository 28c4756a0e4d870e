package fr.maillage.lieu.moderation.pages;

import java.util.List;
import java.util.TreeSet;

/** The numbers under a table: the first, the last, those around the current one. */
final class Pagination {
    static final int PAR_PAGE = 25;

    private Pagination() {}

    static int pages(int total) {
        return Math.max(1, (total + PAR_PAGE - 1) / PAR_PAGE);
    }

    /** The page asked, or the nearest that exists. */
    static int bornee(int page, int total) {
        return Math.clamp(page, 1, pages(total));
    }

    static <T> List<T> tranche(List<T> tous, int page) {
        return tous.subList((page - 1) * PAR_PAGE, Math.min(page * PAR_PAGE, tous.size()));
    }

    /** Empty when one page is enough. */
    static List<FilePage.Numero> numeros(int page, int total, String adresse) {
        int derniere = pages(total);
        if (derniere == 1) {
            return List.of();
        }
        var montrees = new TreeSet<Integer>();
        for (int n = 1; n <= derniere; n++) {
            if (n == 1 || n == derniere || Math.abs(n - page) <= 2) {
                montrees.add(n);
            }
        }
        return montrees.stream()
                .map(n -> new FilePage.Numero(String.valueOf(n), adresse + "page=" + n, n == page))
                .toList();
    }
}
