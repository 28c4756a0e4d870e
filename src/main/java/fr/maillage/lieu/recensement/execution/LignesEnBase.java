package fr.maillage.lieu.recensement.execution;

import fr.maillage.lieu.Alias;
import fr.maillage.lieu.recensement.Avertissement;
import fr.maillage.lieu.recensement.Issue;
import fr.maillage.lieu.recensement.LigneImportee;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What became of each row of an import. */
@Repository
class LignesEnBase {
    private static final int LOT = 500;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JdbcClient base;
    private final JdbcOperations lots;

    LignesEnBase(JdbcClient base, JdbcOperations lots) {
        this.base = base;
        this.lots = lots;
    }

    void ajouter(long id, List<Sort> sorts) {
        lots.batchUpdate("""
                insert into lieu.import_ligne (import, ligne, issue, raison, lieu, avertissements, alias_source, alias)
                values (?, ?, ?, ?, ?, ?::jsonb, ?, ?)
                """, sorts, LOT, (ligne, sort) -> {
            ligne.setLong(1, id);
            ligne.setInt(2, sort.ligne());
            ligne.setString(3, sort.issue().cle());
            ligne.setString(4, sort.raison());
            ligne.setString(5, sort.lieu());
            ligne.setString(6, MAPPER.writeValueAsString(sort.avertissements()));
            ligne.setString(7, sort.alias() == null ? null : sort.alias().source());
            ligne.setString(8, sort.alias() == null ? null : sort.alias().identifiant());
        });
    }

    Set<Integer> faites(long id) {
        return new HashSet<>(base.sql("select ligne from lieu.import_ligne where import = :id")
                .param("id", id)
                .query(Integer.class)
                .list());
    }

    List<LigneImportee> lire(long id, @Nullable Issue issue, int apres, int nombre) {
        return base.sql("""
                        select ligne, issue, raison, lieu, avertissements, annulation
                        from lieu.import_ligne
                        where import = :id and ligne > :apres and (:issue::text is null or issue = :issue)
                        order by ligne
                        limit :nombre
                        """)
                .param("id", id)
                .param("apres", apres)
                .param("issue", issue == null ? null : issue.cle())
                .param("nombre", nombre)
                .query((ligne, rang) -> new LigneImportee(
                        ligne.getInt("ligne"),
                        ImportsEnBase.issue(ligne.getString("issue")),
                        ligne.getString("raison"),
                        ligne.getString("lieu"),
                        MAPPER.readValue(
                                ligne.getString("avertissements"), new TypeReference<List<Avertissement>>() {}),
                        ligne.getString("annulation")))
                .list();
    }

    /** Names that the rows of this import gave to their places. */
    List<Alias> alias(long id) {
        return base.sql("select alias_source, alias from lieu.import_ligne where import = :id and alias is not null")
                .param("id", id)
                .query((ligne, rang) -> new Alias(ligne.getString("alias_source"), ligne.getString("alias")))
                .list();
    }

    void noterAnnulation(long id, String lieu, String quoi) {
        base.sql("update lieu.import_ligne set annulation = :quoi where import = :id and lieu = :lieu")
                .param("id", id)
                .param("lieu", lieu)
                .param("quoi", quoi)
                .update();
    }
}
