package fr.maillage.atelier.invitation;

import fr.maillage.presentation.Hasard;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How workshops receive people: closed, without limit of places, until somebody says otherwise. */
@Repository
@Transactional
public class AccueilsEnBase {
    private static final int JETON = 12;

    private final JdbcClient base;

    AccueilsEnBase(JdbcClient base) {
        this.base = base;
    }

    /** That of a workshop that exists. */
    public Accueil de(String atelier) {
        base.sql("insert into atelier.accueil (atelier, jeton) values (:atelier, :jeton) on conflict do nothing")
                .param("atelier", atelier)
                .param("jeton", Hasard.texte(JETON))
                .update();
        return lire(atelier, "");
    }

    /** Held until the transaction ends: two people never take the same last place. */
    Accueil retenir(String atelier) {
        de(atelier);
        return lire(atelier, " for update");
    }

    private Accueil lire(String atelier, String verrou) {
        return base.sql("select * from atelier.accueil where atelier = :atelier" + verrou)
                .param("atelier", atelier)
                .query(AccueilsEnBase::accueil)
                .single();
    }

    public void changer(String atelier, boolean ouvert, @Nullable Integer places, @Nullable LocalDate purge) {
        de(atelier);
        base.sql("""
                        update atelier.accueil set ouvert = :ouvert, places = :places, purge_le = :purge where atelier = :atelier
                        """)
                .param("atelier", atelier)
                .param("ouvert", ouvert)
                .param("places", places)
                .param("purge", purge)
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Accueil> parJeton(String jeton) {
        return base.sql("select * from atelier.accueil where jeton = :jeton")
                .param("jeton", jeton)
                .query(AccueilsEnBase::accueil)
                .optional();
    }

    private static Accueil accueil(ResultSet ligne, int rang) throws SQLException {
        return new Accueil(
                ligne.getString("atelier"),
                ligne.getString("jeton"),
                ligne.getBoolean("ouvert"),
                ligne.getObject("places", Integer.class),
                ligne.getObject("purge_le", LocalDate.class));
    }
}
