package fr.maillage.demarche.registre;

import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.Demarches;
import fr.maillage.presentation.Hasard;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** A writing names the version that was read: a later one is never written over. */
@Repository
@Transactional
public class DemarchesEnBase implements Demarches {
    private final JdbcClient base;

    DemarchesEnBase(JdbcClient base) {
        this.base = base;
    }

    /** What its bearer says of it. */
    public record Contenu(String nom, String perimetre, String porteur, String presentation) {}

    /**
     * @param compte who creates it: the identifier of an account
     * @return its identifier
     */
    public String creer(Contenu contenu, boolean demonstration, String compte) {
        var id = Hasard.identifiant();
        base.sql("""
                        insert into demarche.demarche (id, nom, perimetre, porteur, presentation, demonstration, cree_par)
                        values (:id, :nom, :perimetre, :porteur, :presentation, :demonstration, :compte)
                        """)
                .param("id", id)
                .param("nom", contenu.nom())
                .param("perimetre", contenu.perimetre())
                .param("porteur", contenu.porteur())
                .param("presentation", contenu.presentation())
                .param("demonstration", demonstration)
                .param("compte", compte)
                .update();
        return id;
    }

    /** @return false when somebody else changed it since: nothing is written */
    public boolean changer(String id, int version, Contenu contenu) {
        return base.sql("""
                        update demarche.demarche
                        set nom = :nom, perimetre = :perimetre, porteur = :porteur, presentation = :presentation,
                            version = version + 1, modifie_le = now()
                        where id = :id and version = :version
                        """)
                        .param("id", id)
                        .param("version", version)
                        .param("nom", contenu.nom())
                        .param("perimetre", contenu.perimetre())
                        .param("porteur", contenu.porteur())
                        .param("presentation", contenu.presentation())
                        .update()
                == 1;
    }

    /** Opens or closes its public page. */
    public void publier(String id, boolean publiee) {
        base.sql("update demarche.demarche set publiee = :publiee, modifie_le = now() where id = :id")
                .param("id", id)
                .param("publiee", publiee)
                .update();
    }

    /** Takes it off the list, or puts it back. */
    public void retirer(String id, boolean retiree) {
        base.sql("update demarche.demarche set retire_le = case when :retiree then now() end where id = :id")
                .param("id", id)
                .param("retiree", retiree)
                .update();
    }

    /** Erases it for good, with all that hangs on it in every room. */
    public void effacer(String id) {
        base.sql("delete from demarche.demarche where id = :id").param("id", id).update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Demarche> trouver(String id) {
        return base.sql("select * from demarche.demarche where id = :id")
                .param("id", id)
                .query(DemarchesEnBase::lire)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Demarche> toutes() {
        return base.sql("""
                        select * from demarche.demarche
                        where retire_le is null
                        order by modifie_le desc, id
                        limit 500
                        """).query(DemarchesEnBase::lire).list();
    }

    private static Demarche lire(ResultSet ligne, int rang) throws SQLException {
        var retireLe = ligne.getObject("retire_le", OffsetDateTime.class);
        return new Demarche(
                ligne.getString("id"),
                ligne.getString("nom"),
                ligne.getString("perimetre"),
                ligne.getString("porteur"),
                ligne.getString("presentation"),
                ligne.getBoolean("publiee"),
                ligne.getBoolean("demonstration"),
                ligne.getInt("version"),
                ligne.getObject("cree_le", OffsetDateTime.class).toInstant(),
                ligne.getObject("modifie_le", OffsetDateTime.class).toInstant(),
                retireLe == null ? null : retireLe.toInstant());
    }
}
