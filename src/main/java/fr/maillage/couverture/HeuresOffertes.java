package fr.maillage.couverture;

import fr.maillage.lieu.horaires.Horaires;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How long a place receives people, from its opening hours. Texts are read once: many places share theirs. Safe to share.
 */
public final class HeuresOffertes {
    /** Mean length of a month in weeks. */
    private static final double SEMAINES_PAR_MOIS = 365.25 / 7 / 12;

    private static final Duree INCONNUE = new Duree(Double.NaN);

    private final LocalDate depuis;
    private final Map<String, Duree> connues = new ConcurrentHashMap<>();

    /**
     * Means over the year that begins.
     *
     * @param parSemaine hours a week, NaN while unknown
     */
    public record Duree(double parSemaine) {
        public boolean connue() {
            return !Double.isNaN(parSemaine);
        }

        /** Hours a month, NaN while unknown. */
        public double parMois() {
            return parSemaine * SEMAINES_PAR_MOIS;
        }
    }

    /** @param depuis the day from which the year is looked at */
    public HeuresOffertes(LocalDate depuis) {
        this.depuis = depuis;
    }

    public LocalDate depuis() {
        return depuis;
    }

    /** Unknown, never zero, when nothing is written or when it cannot be read. */
    public Duree de(Site site) {
        return site.horaires().isBlank() ? INCONNUE : connues.computeIfAbsent(site.horaires(), this::lire);
    }

    private Duree lire(String texte) {
        return Horaires.lire(texte)
                .map(h -> new Duree(h.minutesParSemaine(depuis) / 60))
                .orElse(INCONNUE);
    }
}
