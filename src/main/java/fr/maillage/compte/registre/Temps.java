package fr.maillage.compte.registre;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Moments as the database's driver takes and gives them. */
final class Temps {
    private Temps() {}

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Optional<Instant> lire(ResultSet ligne, String colonne) throws SQLException {
        return Optional.ofNullable(ligne.getObject(colonne, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
