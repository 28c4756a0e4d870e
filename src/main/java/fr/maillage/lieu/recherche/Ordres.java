package fr.maillage.lieu.recherche;

import fr.maillage.lieu.Filtres.Ordre;
import fr.maillage.lieu.RechercheDeLieux.Trouve;
import fr.maillage.territoire.NomSimplifie;
import java.time.LocalDate;
import java.util.Comparator;

/** Total orders: two places never change places between two pages. */
final class Ordres {
    private static final Comparator<Trouve> IDENTITE =
            Comparator.comparing(t -> t.lieu().id());

    /** Places without position last. */
    static final Comparator<Trouve> DISTANCE = Comparator.<Trouve>comparingDouble(
                    t -> t.distance().orElse(Double.POSITIVE_INFINITY))
            .thenComparing(IDENTITE);

    private static final Comparator<Trouve> NOM = Comparator.<Trouve, String>comparing(
                    t -> NomSimplifie.de(t.lieu().nom()).mots())
            .thenComparing(IDENTITE);

    /** Newest first, unknown dates last. */
    private static final Comparator<Trouve> FRAICHEUR = Comparator.<Trouve, LocalDate>comparing(
                    t -> t.lieu().majLe() == null ? LocalDate.MIN : t.lieu().majLe(), Comparator.reverseOrder())
            .thenComparing(IDENTITE);

    private Ordres() {}

    static Comparator<Trouve> de(Ordre ordre) {
        return switch (ordre) {
            case DISTANCE -> DISTANCE;
            case NOM -> NOM;
            case FRAICHEUR -> FRAICHEUR;
        };
    }
}
