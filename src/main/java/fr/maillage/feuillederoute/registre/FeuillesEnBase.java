package fr.maillage.feuillederoute.registre;

import fr.maillage.feuillederoute.FeuilleDeRoute;
import fr.maillage.feuillederoute.FeuillesDeRoute;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.presentation.Hasard;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The heads of roadmaps. A writing names the version that was read: a later one is never written over. */
@Repository
@Transactional
public class FeuillesEnBase implements FeuillesDeRoute {
    private final JdbcClient base;
    private final Contenus contenus;

    FeuillesEnBase(JdbcClient base, Contenus contenus) {
        this.base = base;
        this.contenus = contenus;
    }

    /** @return its identifier */
    public String creer(String demarche, String nom, String contexte, String compte) {
        var id = Hasard.identifiant();
        base.sql("""
                        insert into feuillederoute.feuille (id, demarche, nom, contexte, cree_par)
                        values (:id, :demarche, :nom, :contexte, :compte)
                        """)
                .param("id", id)
                .param("demarche", demarche)
                .param("nom", nom)
                .param("contexte", contexte)
                .param("compte", compte)
                .update();
        return id;
    }

    /** @return false when somebody else changed it since: nothing is written */
    public boolean changer(String id, int version, String nom, String contexte) {
        return base.sql("""
                        update feuillederoute.feuille
                        set nom = :nom, contexte = :contexte, version = version + 1, modifie_le = now()
                        where id = :id and version = :version
                        """)
                        .param("id", id)
                        .param("version", version)
                        .param("nom", nom)
                        .param("contexte", contexte)
                        .update()
                == 1;
    }

    /** Opens or closes its public page. */
    public void publier(String id, boolean publiee) {
        base.sql("update feuillederoute.feuille set publiee = :publiee, modifie_le = now() where id = :id")
                .param("id", id)
                .param("publiee", publiee)
                .update();
    }

    /** Takes it off the list, or puts it back. */
    public void retirer(String id, boolean retiree) {
        base.sql("update feuillederoute.feuille set retire_le = case when :retiree then now() end where id = :id")
                .param("id", id)
                .param("retiree", retiree)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<FeuilleDeRoute> trouver(String id) {
        return base.sql("select * from feuillederoute.feuille where id = :id")
                .param("id", id)
                .query(FeuillesEnBase::lire)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<FeuilleDeRoute> deLaDemarche(String demarche) {
        return base.sql("""
                        select * from feuillederoute.feuille
                        where demarche = :demarche and retire_le is null
                        order by cree_le, id
                        """)
                .param("demarche", demarche)
                .query(FeuillesEnBase::lire)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Contenu contenu(FeuilleDeRoute feuille) {
        return contenus.maintenant(feuille.id());
    }

    private static FeuilleDeRoute lire(ResultSet ligne, int rang) throws SQLException {
        return new FeuilleDeRoute(
                ligne.getString("id"),
                ligne.getString("demarche"),
                ligne.getString("nom"),
                ligne.getString("contexte"),
                ligne.getBoolean("publiee"),
                ligne.getLong("revision"),
                ligne.getInt("version"),
                ligne.getObject("modifie_le", OffsetDateTime.class).toInstant(),
                ligne.getObject("retire_le") != null);
    }
}
