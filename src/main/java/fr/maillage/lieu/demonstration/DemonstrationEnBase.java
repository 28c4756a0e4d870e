package fr.maillage.lieu.demonstration;

import fr.maillage.lieu.Demonstration;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the database at most once a minute. */
@Component
class DemonstrationEnBase implements Demonstration {
    static final String AUTEUR = "demonstration";
    private static final Duration DELAI = Duration.ofMinutes(1);

    private final JdbcClient base;
    private volatile boolean presente;
    private volatile long verifieLe = System.nanoTime() - DELAI.toNanos();

    DemonstrationEnBase(JdbcClient base) {
        this.base = base;
    }

    @Override
    public boolean presente() {
        if (System.nanoTime() - verifieLe >= DELAI.toNanos()) {
            presente = base.sql("select exists (select 1 from lieu.import where auteur = :auteur and etat <> 'annule')")
                    .param("auteur", AUTEUR)
                    .query(Boolean.class)
                    .single();
            verifieLe = System.nanoTime();
        }
        return presente;
    }

    @Override
    public boolean concerne(String lieu) {
        return presente()
                && base.sql("""
                        select exists (
                            select 1 from lieu.import_ligne l join lieu.import i on i.id = l.import
                            where l.lieu = :lieu and i.auteur = :auteur and i.etat <> 'annule'
                        )
                        """)
                        .param("lieu", lieu)
                        .param("auteur", AUTEUR)
                        .query(Boolean.class)
                        .single();
    }
}
