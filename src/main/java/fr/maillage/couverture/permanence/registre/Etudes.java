package fr.maillage.couverture.permanence.registre;

import fr.maillage.couverture.permanence.Etude;
import fr.maillage.couverture.permanence.Resultat;
import fr.maillage.presentation.Hasard;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Studies in the database. A writing names the version that was read: a later one is never written over. */
@Repository
@Transactional
public class Etudes {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient base;

    Etudes(JdbcClient base) {
        this.base = base;
    }

    /** @param retireLe when it was removed from the list; null while it is there */
    public record Gardee(
            String id,
            String nom,
            Etude etude,
            Resultat resultat,
            int version,
            String creePar,
            Instant modifieLe,
            @Nullable Instant retireLe) {}

    /** @return its identifier */
    public String creer(String nom, Etude etude, Resultat resultat, String compte) {
        var id = Hasard.identifiant();
        base.sql("""
                        insert into couverture.etude (id, nom, perimetre, etude, resultat, cree_par)
                        values (:id, :nom, :perimetre, :etude::jsonb, :resultat::jsonb, :compte)
                        """)
                .param("id", id)
                .param("nom", nom)
                .param("perimetre", etude.perimetre())
                .param("etude", JSON.writeValueAsString(etude))
                .param("resultat", JSON.writeValueAsString(resultat))
                .param("compte", compte)
                .update();
        return id;
    }

    /** @return false when somebody else changed it since: nothing is written */
    public boolean changer(Gardee lue, Etude etude, Resultat resultat) {
        return base.sql("""
                        update couverture.etude
                        set etude = :etude::jsonb, resultat = :resultat::jsonb, version = version + 1, modifie_le = now()
                        where id = :id and version = :version
                        """)
                        .param("id", lue.id())
                        .param("version", lue.version())
                        .param("etude", JSON.writeValueAsString(etude))
                        .param("resultat", JSON.writeValueAsString(resultat))
                        .update()
                == 1;
    }

    public void nommer(String id, String nom) {
        base.sql("update couverture.etude set nom = :nom, modifie_le = now() where id = :id")
                .param("id", id)
                .param("nom", nom)
                .update();
    }

    /** Takes it off the list, or puts it back. */
    public void retirer(String id, boolean retiree) {
        base.sql("update couverture.etude set retire_le = case when :retiree then now() end where id = :id")
                .param("id", id)
                .param("retiree", retiree)
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Gardee> trouver(String id) {
        return base.sql("select * from couverture.etude where id = :id")
                .param("id", id)
                .query(Etudes::lire)
                .optional();
    }

    /** Those of the list, the last changed first. */
    @Transactional(readOnly = true)
    public List<Gardee> toutes() {
        return base.sql("""
                        select * from couverture.etude
                        where retire_le is null
                        order by modifie_le desc, id
                        limit 500
                        """).query(Etudes::lire).list();
    }

    /** Those taken off the list, the last one first. */
    @Transactional(readOnly = true)
    public List<Gardee> retirees() {
        return base.sql("""
                        select * from couverture.etude
                        where retire_le is not null
                        order by retire_le desc, id
                        limit 100
                        """).query(Etudes::lire).list();
    }

    private static Gardee lire(ResultSet ligne, int rang) throws SQLException {
        var retireLe = ligne.getObject("retire_le", OffsetDateTime.class);
        return new Gardee(
                ligne.getString("id"),
                ligne.getString("nom"),
                JSON.readValue(ligne.getString("etude"), Etude.class),
                JSON.readValue(ligne.getString("resultat"), Resultat.class),
                ligne.getInt("version"),
                ligne.getString("cree_par"),
                ligne.getObject("modifie_le", OffsetDateTime.class).toInstant(),
                retireLe == null ? null : retireLe.toInstant());
    }
}
