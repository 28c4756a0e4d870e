package fr.maillage.demarche.publication;

import fr.maillage.presentation.Hasard;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The news items of démarches. A writing names the version that was read. */
@Repository
@Transactional
class ActualitesEnBase {
    private final JdbcClient base;

    ActualitesEnBase(JdbcClient base) {
        this.base = base;
    }

    record Contenu(String titre, LocalDate jour, String texte, boolean publiee) {}

    String creer(String demarche, Contenu contenu) {
        var id = Hasard.identifiant();
        parametres(base.sql("""
                        insert into demarche.actualite (id, demarche, titre, jour, texte, publiee)
                        values (:id, :demarche, :titre, :jour, :texte, :publiee)
                        """), demarche, id, contenu).update();
        return id;
    }

    /** @return false when somebody else changed it since: nothing is written */
    boolean changer(String demarche, String id, int version, Contenu contenu) {
        return parametres(base.sql("""
                        update demarche.actualite
                        set titre = :titre, jour = :jour, texte = :texte, publiee = :publiee, version = version + 1,
                            modifie_le = now()
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
                .param("titre", contenu.titre())
                .param("jour", contenu.jour())
                .param("texte", contenu.texte())
                .param("publiee", contenu.publiee());
    }

    /** The last first, drafts and removed ones included. */
    @Transactional(readOnly = true)
    public List<Actualite> toutes(String demarche) {
        return base.sql("""
                        select * from demarche.actualite where demarche = :demarche
                        order by jour desc, modifie_le desc, id
                        limit 500
                        """)
                .param("demarche", demarche)
                .query(ActualitesEnBase::lire)
                .list();
    }

    /** Those that the public reads, the last first. */
    @Transactional(readOnly = true)
    public List<Actualite> publiees(String demarche) {
        return toutes(demarche).stream()
                .filter(a -> a.publiee() && !a.retiree())
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Actualite> trouver(String demarche, String id) {
        return base.sql("select * from demarche.actualite where id = :id and demarche = :demarche")
                .param("id", id)
                .param("demarche", demarche)
                .query(ActualitesEnBase::lire)
                .optional();
    }

    private static Actualite lire(ResultSet ligne, int rang) throws SQLException {
        return new Actualite(
                ligne.getString("id"),
                ligne.getString("titre"),
                ligne.getObject("jour", LocalDate.class),
                ligne.getString("texte"),
                ligne.getBoolean("publiee"),
                ligne.getInt("version"),
                ligne.getObject("modifie_le", OffsetDateTime.class).toInstant(),
                ligne.getObject("retire_le") != null);
    }
}
