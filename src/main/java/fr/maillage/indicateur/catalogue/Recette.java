package fr.maillage.indicateur.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator is made from files. Exactly one kind is given.
 *
 * @param taux a rate published as such
 * @param quotient counts divided by counts
 * @param distance kilometres to the nearest service
 */
public record Recette(
        @Nullable Taux taux,
        @Nullable Quotient quotient,
        @Nullable Distance distance) {

    /** One of the three kinds. */
    public sealed interface Forme {}

    /**
     * A rate; merged communes take the mean weighted by population.
     *
     * @param fichier path under the folder of sources
     * @param cle column of commune codes
     * @param colonne column of the rate, already in the indicator's unit
     */
    public record Taux(String fichier, String cle, String colonne) implements Forme {}

    /**
     * 100 × sum of numerators / sum of denominators; merged communes add their counts first. No value over a null denominator.
     *
     * @param complement true for 100 minus that
     */
    public record Quotient(
            String fichier, String cle, List<String> numerateur, List<String> denominateur, boolean complement)
            implements Forme {}

    /** Mean over the baskets of the distance from the commune's centre to the nearest point of each, as the crow flies. */
    public record Distance(List<Panier> paniers) implements Forme {}

    /**
     * A kind of service. Either {@code cle} and {@code colonnes}: it stands at the centre of every commune where one of the
     * counts is positive; or {@code latitude} and {@code longitude}: it stands at each point of the file.
     *
     * @param nom shown in reports
     * @param filtre rows to keep, all of them when null
     */
    public record Panier(
            String nom,
            String fichier,
            @Nullable String cle,
            @Nullable List<String> colonnes,
            @Nullable String latitude,
            @Nullable String longitude,
            @Nullable Filtre filtre) {}

    /** Keeps the rows whose cell equals the value. */
    public record Filtre(String colonne, String valeur) {}

    public Recette {
        if (Stream.of(Optional.ofNullable(taux), Optional.ofNullable(quotient), Optional.ofNullable(distance))
                        .filter(Optional::isPresent)
                        .count()
                != 1) {
            throw new IllegalArgumentException("a recipe is one of: taux, quotient, distance");
        }
    }

    public Forme forme() {
        if (taux != null) {
            return taux;
        }
        if (quotient != null) {
            return quotient;
        }
        if (distance != null) {
            return distance;
        }
        throw new IllegalStateException("checked by the constructor");
    }
}
