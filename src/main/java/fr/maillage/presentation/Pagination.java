package fr.maillage.presentation;

import org.jspecify.annotations.Nullable;

/**
 * Where one is in a long list, and the way to the next page.
 *
 * @param numero page shown, from 1
 * @param taille lines per page
 * @param total lines in all
 * @param adresse path of the list with its filters and without its page (« /gestion/journal?acte=x »)
 */
public record Pagination(int numero, int taille, long total, String adresse) {
    /** Beyond, nobody turns pages: one filters. */
    private static final int NUMERO_MAX = 1_000_000;

    /** What the address says of the page; anything else than a number from 1 up is the first. */
    public static int lire(String page) {
        return page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
    }

    public Pagination {
        if (numero < 1 || numero > NUMERO_MAX || taille < 1 || total < 0) {
            throw new IllegalArgumentException("no such page: " + numero + " of " + total + " by " + taille);
        }
    }

    /** Lines before this page. */
    public long saut() {
        return (numero - 1L) * taille;
    }

    public long derniere() {
        return Math.max(1, (total + taille - 1) / taille);
    }

    public @Nullable String precedente() {
        return numero == 1 ? null : vers(Math.min(numero - 1L, derniere()));
    }

    public @Nullable String suivante() {
        return numero >= derniere() ? null : vers(numero + 1L);
    }

    /** « Page 2 sur 7 » */
    public String situation() {
        return "Page\u00a0" + Formats.entier(numero) + " sur\u00a0" + Formats.entier(derniere());
    }

    public boolean utile() {
        return derniere() > 1 || numero > 1;
    }

    private String vers(long page) {
        return adresse + (adresse.indexOf('?') < 0 ? "?" : "&") + "page=" + page;
    }
}
