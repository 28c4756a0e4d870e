package fr.maillage.lieu.registre;

import fr.maillage.lieu.Structure;
import fr.maillage.presentation.Hasard;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bodies that hold places. */
@Component
class StructuresEnBase {
    private final JdbcClient base;

    StructuresEnBase(JdbcClient base) {
        this.base = base;
    }

    Structure trouverOuCreer(String nom, String pivot) {
        return semblable(nom, pivot).orElseGet(() -> creer(nom, pivot));
    }

    private Optional<Structure> semblable(String nom, String pivot) {
        return base.sql("""
                        select id, nom, pivot from lieu.structure
                        where (pivot = :pivot and :pivot <> '') or (:pivot = '' and pivot = '' and nom = :nom)
                        order by creee_le, id
                        limit 1
                        """)
                .param("nom", nom)
                .param("pivot", pivot)
                .query(StructuresEnBase::lire)
                .optional();
    }

    private Structure creer(String nom, String pivot) {
        var structure = new Structure(Hasard.identifiant(), nom, pivot);
        base.sql("insert into lieu.structure (id, nom, pivot) values (:id, :nom, :pivot)")
                .param("id", structure.id())
                .param("nom", nom)
                .param("pivot", pivot)
                .update();
        return structure;
    }

    Optional<Structure> trouver(String id) {
        return base.sql("select id, nom, pivot from lieu.structure where id = :id")
                .param("id", id)
                .query(StructuresEnBase::lire)
                .optional();
    }

    Map<String, Structure> trouver(Collection<String> ids) {
        return base
                .sql("select id, nom, pivot from lieu.structure where id = any(:ids)")
                .param("ids", ids.toArray(String[]::new))
                .query(StructuresEnBase::lire)
                .list()
                .stream()
                .collect(Collectors.toMap(Structure::id, Function.identity()));
    }

    private static Structure lire(ResultSet ligne, int rang) throws SQLException {
        return new Structure(ligne.getString("id"), ligne.getString("nom"), ligne.getString("pivot"));
    }
}
