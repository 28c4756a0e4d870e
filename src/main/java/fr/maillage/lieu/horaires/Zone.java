package fr.maillage.lieu.horaires;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;

/**
 * Where a place is, for its clock, its public holidays and its school holidays.
 *
 * @param departement INSEE code ({@code 57}, {@code 2A}, {@code 974}…); any other text counts as metropolitan France
 */
public record Zone(String departement, CalendrierScolaire ecole) {
    public static final Zone METROPOLE = new Zone("", CalendrierScolaire.INCONNU);

    private static final Map<String, String> FUSEAUX = Map.ofEntries(
            Map.entry("971", "America/Guadeloupe"),
            Map.entry("972", "America/Martinique"),
            Map.entry("973", "America/Cayenne"),
            Map.entry("974", "Indian/Reunion"),
            Map.entry("975", "America/Miquelon"),
            Map.entry("976", "Indian/Mayotte"),
            Map.entry("977", "America/St_Barthelemy"),
            Map.entry("978", "America/Marigot"),
            Map.entry("986", "Pacific/Wallis"),
            Map.entry("987", "Pacific/Tahiti"),
            Map.entry("988", "Pacific/Noumea"));

    public Zone(String departement) {
        this(departement, CalendrierScolaire.INCONNU);
    }

    /** The zone of a commune, from its INSEE code ({@code 55545}, {@code 97411}). */
    public static Zone deCommune(String codeInsee) {
        var longueur = codeInsee.startsWith("97") || codeInsee.startsWith("98") ? 3 : 2;
        return new Zone(codeInsee.substring(0, Math.min(longueur, codeInsee.length())));
    }

    public ZoneId fuseau() {
        return ZoneId.of(FUSEAUX.getOrDefault(departement, "Europe/Paris"));
    }

    /** What the clock of the place shows at that instant. */
    public LocalDateTime heureLocale(Instant instant) {
        return LocalDateTime.ofInstant(instant, fuseau());
    }

    public boolean ferie(LocalDate jour) {
        return JoursFeries.de(jour.getYear(), departement).containsKey(jour);
    }
}
