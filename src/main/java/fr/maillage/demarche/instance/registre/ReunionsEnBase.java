package fr.maillage.demarche.instance.registre;

import fr.maillage.demarche.instance.Reunion;
import fr.maillage.presentation.Hasard;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Meetings in the database. A writing names the version that was read; what happens in a meeting shares its version. */
@Repository
@Transactional
public class ReunionsEnBase {
    private static final String LECTURE = """
            select r.id, r.demarche, r.instance, r.titre, r.jour, r.debut, r.fin, r.lieu, r.publique, r.annulee, r.version,
                   r.retire_le is not null as retiree
            from demarche.reunion r
            """;

    private final JdbcClient base;

    ReunionsEnBase(JdbcClient base) {
        this.base = base;
    }

    /** What is written of a meeting. */
    public record Contenu(
            String titre,
            LocalDate jour,
            @Nullable LocalTime debut,
            @Nullable LocalTime fin,
            String lieu,
            boolean publique,
            boolean annulee) {}

    /** @return its identifier */
    public String creer(String demarche, String instance, Contenu contenu) {
        var id = Hasard.identifiant();
        ecrire("""
                insert into demarche.reunion (id, demarche, instance, titre, jour, debut, fin, lieu, publique, annulee)
                values (:id, :demarche, :instance, :titre, :jour, :debut, :fin, :lieu, :publique, :annulee)
                """, id, contenu)
                .param("demarche", demarche)
                .param("instance", instance)
                .update();
        return id;
    }

    /** @return false when somebody else changed it since: nothing is written */
    public boolean changer(String id, int version, Contenu contenu) {
        return ecrire("""
                        update demarche.reunion
                        set titre = :titre, jour = :jour, debut = :debut, fin = :fin, lieu = :lieu, publique = :publique,
                            annulee = :annulee, version = version + 1
                        where id = :id and version = :version
                        """, id, contenu).param("version", version).update() == 1;
    }

    private JdbcClient.StatementSpec ecrire(String sql, String id, Contenu contenu) {
        return base.sql(sql)
                .param("id", id)
                .param("titre", contenu.titre())
                .param("jour", contenu.jour())
                .param("debut", contenu.debut())
                .param("fin", contenu.fin())
                .param("lieu", contenu.lieu())
                .param("publique", contenu.publique())
                .param("annulee", contenu.annulee());
    }

    /** Takes it off the list, or puts it back. */
    public void retirer(String id, boolean retiree) {
        base.sql("update demarche.reunion set retire_le = case when :retiree then now() end where id = :id")
                .param("id", id)
                .param("retiree", retiree)
                .update();
    }

    /** Removed ones included. */
    @Transactional(readOnly = true)
    public Optional<Reunion> trouver(String demarche, String id) {
        return base.sql(LECTURE + "where r.demarche = :demarche and r.id = :id")
                .param("demarche", demarche)
                .param("id", id)
                .query(ReunionsEnBase::lire)
                .optional();
    }

    /** Those of the list and of bodies of the list, by date. */
    @Transactional(readOnly = true)
    public List<Reunion> toutes(String demarche) {
        return base.sql(LECTURE + """
                        join demarche.instance i on i.id = r.instance
                        where r.demarche = :demarche and r.retire_le is null and i.retire_le is null
                        order by r.jour, r.debut nulls first, r.id
                        """)
                .param("demarche", demarche)
                .query(ReunionsEnBase::lire)
                .list();
    }

    private static Reunion lire(ResultSet ligne, int rang) throws SQLException {
        return new Reunion(
                ligne.getString("id"),
                ligne.getString("demarche"),
                ligne.getString("instance"),
                ligne.getString("titre"),
                ligne.getObject("jour", LocalDate.class),
                ligne.getObject("debut", LocalTime.class),
                ligne.getObject("fin", LocalTime.class),
                ligne.getString("lieu"),
                ligne.getBoolean("publique"),
                ligne.getBoolean("annulee"),
                ligne.getInt("version"),
                ligne.getBoolean("retiree"));
    }
}
