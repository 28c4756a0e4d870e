package fr.maillage.feuillederoute.modele;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When.
 *
 * @param recurrente done again every year
 */
public record Calendrier(
        @Nullable LocalDate debut, @Nullable LocalDate fin, boolean recurrente, List<Etape> etapes) {
    public static final Calendrier VIDE = new Calendrier(null, null, false, List.of());

    public Calendrier {
        etapes = Saisi.lignes(etapes);
        if (debut != null && fin != null && fin.isBefore(debut)) {
            throw new IllegalArgumentException("la fin est avant le début");
        }
    }

    public record Etape(
            String cle,
            String nom,
            @Nullable LocalDate echeance,
            boolean faite,
            @Nullable LocalDate faiteLe) implements Ligne {
        public Etape {
            nom = Saisi.ligne(nom);
        }
    }
}
