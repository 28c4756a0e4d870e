package fr.maillage.feuillederoute.fichier;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a cell of a table holds. */
public sealed interface Cellule {
    record Texte(String texte) implements Cellule {}

    record Nombre(BigDecimal nombre) implements Cellule {}

    record Jour(LocalDate jour) implements Cellule {}

    record Rien() implements Cellule {}

    Cellule VIDE = new Rien();

    static Cellule de(String texte) {
        return texte.isEmpty() ? VIDE : new Texte(texte);
    }

    static Cellule de(@Nullable BigDecimal nombre) {
        return nombre == null ? VIDE : new Nombre(nombre);
    }

    static Cellule de(@Nullable LocalDate jour) {
        return jour == null ? VIDE : new Jour(jour);
    }

    static Cellule de(long nombre) {
        return new Nombre(BigDecimal.valueOf(nombre));
    }
}
