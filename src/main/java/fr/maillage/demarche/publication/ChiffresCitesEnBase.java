package fr.maillage.demarche.publication;

import fr.maillage.presentation.Hasard;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Figures that a body published, cited with their source. A writing names the version that was read. */
@Repository
@Transactional
class ChiffresCitesEnBase {
    private final JdbcClient base;

    ChiffresCitesEnBase(JdbcClient base) {
        this.base = base;
    }

    /** @param source who published it, where and when */
    record Contenu(String valeur, String libelle, String source) {}

    record ChiffreCite(String id, Contenu contenu, int version, boolean retire) {}

    String creer(String demarche, Contenu contenu) {
        var id = Hasard.identifiant();
        parametres(base.sql("""
                        insert into demarche.chiffre_cite (id, demarche, valeur, libelle, source, cree_le)
                        values (:id, :demarche, :valeur, :libelle, :source, clock_timestamp())
                        """), demarche, id, contenu).update();
        return id;
    }

    /** @return false when somebody else changed it since: nothing is written */
    boolean changer(String demarche, String id, int version, Contenu contenu) {
        return parametres(base.sql("""
                        update demarche.chiffre_cite
                        set valeur = :valeur, libelle = :libelle, source = :source, version = version + 1
                        where id = :id and demarche = :demarche and version = :version
                        """), demarche, id, contenu)
                        .param("version", version)
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec parametres(
            JdbcClient.StatementSpec ordre, String demarche, String id, Contenu contenu) {
        return ordre.param("id", id)
                .param("demarche", demarche)
                .param("valeur", contenu.valeur())
                .param("libelle", contenu.libelle())
                .param("source", contenu.source());
    }

    /** In the order they were written, removed ones included. */
    @Transactional(readOnly = true)
    public List<ChiffreCite> tous(String demarche) {
        return base.sql("select * from demarche.chiffre_cite where demarche = :demarche order by cree_le, id limit 100")
                .param("demarche", demarche)
                .query(ChiffresCitesEnBase::lire)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<ChiffreCite> trouver(String demarche, String id) {
        return base.sql("select * from demarche.chiffre_cite where id = :id and demarche = :demarche")
                .param("id", id)
                .param("demarche", demarche)
                .query(ChiffresCitesEnBase::lire)
                .optional();
    }

    private static ChiffreCite lire(ResultSet ligne, int rang) throws SQLException {
        return new ChiffreCite(
                ligne.getString("id"),
                new Contenu(ligne.getString("valeur"), ligne.getString("libelle"), ligne.getString("source")),
                ligne.getInt("version"),
                ligne.getObject("retire_le") != null);
    }
}
