package fr.maillage.lieu.demonstration;

import fr.maillage.lieu.Demonstration;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the database at most once a minute. */
@Component
class DemonstrationEnBase implements Demonstration {
    static final String AUTEUR = "demonstration";
    private static final Duration DELAI = Duration.ofMinutes(1);

    private static final Logger JOURNAL = LoggerFactory.getLogger(DemonstrationEnBase.class);

    private final JdbcClient base;
    private volatile boolean presente;
    private volatile long verifieLe = System.nanoTime() - DELAI.toNanos();

    DemonstrationEnBase(JdbcClient base) {
        this.base = base;
    }

    /** While the database does not answer, what it said last. */
    @Override
    public boolean presente() {
        if (System.nanoTime() - verifieLe >= DELAI.toNanos()) {
            verifieLe = System.nanoTime();
            try {
                presente = base.sql(
                                "select exists (select 1 from lieu.import where auteur = :auteur and etat <> 'annule')")
                        .param("auteur", AUTEUR)
                        .query(Boolean.class)
                        .single();
            } catch (DataAccessException e) {
                JOURNAL.warn("Whether places are those of the demonstration is not known anew: {}", e.toString());
            }
        }
        return presente;
    }

    @Override
    public boolean concerne(String lieu) {
        if (!presente()) {
            return false;
        }
        try {
            return base.sql("""
                            select exists (
                                select 1 from lieu.import_ligne l join lieu.import i on i.id = l.import
                                where l.lieu = :lieu and i.auteur = :auteur and i.etat <> 'annule'
                            )
                            """)
                    .param("lieu", lieu)
                    .param("auteur", AUTEUR)
                    .query(Boolean.class)
                    .single();
        } catch (DataAccessException e) {
            // On a site that holds a demonstration, a warning too many misleads less than one too few.
            return true;
        }
    }
}
