package fr.maillage.feuillederoute.modele;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much something matters, and how this was decided.
 *
 * @param score mark given by the method; null when the method gives none
 * @param decideLe null while nothing was decided
 */
public record Priorite(
        Niveau niveau,
        MethodeDePriorite methode,
        @Nullable BigDecimal score,
        String motif,
        @Nullable LocalDate decideLe) {
    public static final Priorite AUCUNE = new Priorite(Niveau.NON_FIXE, MethodeDePriorite.AUCUNE, null, "", null);

    public Priorite {
        niveau = Saisi.sinon(niveau, Niveau.NON_FIXE);
        methode = Saisi.sinon(methode, MethodeDePriorite.AUCUNE);
        score = Saisi.nombre(score);
        motif = Saisi.texte(motif);
    }
}
