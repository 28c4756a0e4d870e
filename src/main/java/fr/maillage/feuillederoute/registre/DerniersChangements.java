package fr.maillage.feuillederoute.registre;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** When each element of a roadmap was last changed. */
@Repository
@Transactional(readOnly = true)
public class DerniersChangements {
    private final JdbcClient base;

    DerniersChangements(JdbcClient base) {
        this.base = base;
    }

    /** The day, in that zone, by identifier; elements that were taken out are left out. */
    public Map<String, LocalDate> de(String feuille, ZoneId zone) {
        Map<String, LocalDate> jours = new HashMap<>();
        base.sql("""
                        select e.id, g.le
                        from feuillederoute.element e
                        join feuillederoute.geste g on g.id = e.geste
                        where e.feuille = :feuille and not e.retire
                        """).param("feuille", feuille).query(ligne -> {
            jours.put(
                    ligne.getString("id"),
                    ligne.getObject("le", OffsetDateTime.class)
                            .atZoneSameInstant(zone)
                            .toLocalDate());
        });
        return jours;
    }
}
