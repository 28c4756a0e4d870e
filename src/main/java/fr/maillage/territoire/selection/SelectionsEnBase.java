package fr.maillage.territoire.selection;

import fr.maillage.territoire.Selection;
import fr.maillage.territoire.Selections;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Selections in the database: one row each, written in one statement, so whole or absent. */
@Repository
class SelectionsEnBase implements Selections {
    private final JdbcClient base;

    SelectionsEnBase(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Selection enregistrer(@Nullable String nom, Collection<String> codes) {
        var contenu = Contenu.de(nom, codes);
        for (int essai = 0; ; essai++) {
            var id = contenu.identifiant(essai);
            ajouter(id, contenu);
            var gardee = trouver(id).orElseThrow();
            if (gardee.nom().equals(contenu.nom()) && gardee.codes().equals(contenu.codes())) {
                return gardee;
            }
        }
    }

    private void ajouter(String id, Contenu contenu) {
        // PostgreSQL keeps microseconds.
        var maintenant = Instant.now().truncatedTo(ChronoUnit.MICROS);
        base.sql("""
                        insert into territoire.selection (id, nom, codes, creee_le)
                        values (:id, :nom, :codes, :creeeLe)
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("nom", contenu.nom())
                .param("codes", contenu.codes().toArray(String[]::new))
                .param("creeeLe", OffsetDateTime.ofInstant(maintenant, ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<Selection> trouver(String id) {
        if (!Contenu.IDENTIFIANT.matcher(id).matches()) {
            return Optional.empty();
        }
        return base.sql("select id, nom, codes, creee_le from territoire.selection where id = :id")
                .param("id", id)
                .query(SelectionsEnBase::lire)
                .optional();
    }

    private static Selection lire(ResultSet ligne, int numero) throws SQLException {
        Array codes = ligne.getArray("codes");
        return new Selection(
                ligne.getString("id"),
                ligne.getString("nom"),
                List.of((String[]) codes.getArray()),
                ligne.getObject("creee_le", OffsetDateTime.class).toInstant());
    }
}
