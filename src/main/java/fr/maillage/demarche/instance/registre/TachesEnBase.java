package fr.maillage.demarche.instance.registre;

import fr.maillage.demarche.instance.Tache;
import fr.maillage.presentation.Hasard;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Tasks in the database. A writing names the version that was read. */
@Repository
@Transactional
public class TachesEnBase {
    private static final String LECTURE = """
            select id, demarche, instance, reunion, titre, structure, personne, compte, responsable, echeance, etat, version,
                   retire_le is not null as retiree
            from demarche.tache
            """;

    private final JdbcClient base;

    TachesEnBase(JdbcClient base) {
        this.base = base;
    }

    /** What is written of a task. */
    public record Contenu(
            String titre,
            @Nullable String instance,
            Tache.Responsable responsable,
            @Nullable LocalDate echeance,
            Tache.Etat etat) {}

    /**
     * @param reunion meeting that it is given in; null for none
     * @return its identifier
     */
    public String creer(String demarche, @Nullable String reunion, Contenu contenu) {
        var id = Hasard.identifiant();
        ecrire("""
                insert into demarche.tache
                    (id, demarche, instance, reunion, titre, structure, personne, compte, responsable, echeance, etat)
                values (:id, :demarche, :instance, :reunion, :titre, :structure, :personne, :compte, :responsable, :echeance, :etat)
                """, id, contenu)
                .param("demarche", demarche)
                .param("reunion", reunion)
                .update();
        return id;
    }

    /** @return false when somebody else changed it since: nothing is written */
    public boolean changer(String id, int version, Contenu contenu) {
        return ecrire("""
                        update demarche.tache
                        set titre = :titre, instance = :instance, structure = :structure, personne = :personne, compte = :compte,
                            responsable = :responsable, echeance = :echeance, etat = :etat, version = version + 1
                        where id = :id and version = :version
                        """, id, contenu).param("version", version).update() == 1;
    }

    private JdbcClient.StatementSpec ecrire(String sql, String id, Contenu contenu) {
        var responsable = contenu.responsable();
        return base.sql(sql)
                .param("id", id)
                .param("titre", contenu.titre())
                .param("instance", contenu.instance())
                .param("structure", responsable.structure())
                .param("personne", responsable.personne())
                .param("compte", responsable.compte())
                .param("responsable", responsable.texte())
                .param("echeance", contenu.echeance())
                .param("etat", contenu.etat().name());
    }

    /** Takes it off the list, or puts it back. */
    public void retirer(String id, boolean retiree) {
        base.sql("update demarche.tache set retire_le = case when :retiree then now() end where id = :id")
                .param("id", id)
                .param("retiree", retiree)
                .update();
    }

    /** Removed ones included. */
    @Transactional(readOnly = true)
    public Optional<Tache> trouver(String demarche, String id) {
        return base.sql(LECTURE + "where demarche = :demarche and id = :id")
                .param("demarche", demarche)
                .param("id", id)
                .query(TachesEnBase::lire)
                .optional();
    }

    /** Those of the list, the first due first. */
    @Transactional(readOnly = true)
    public List<Tache> toutes(String demarche) {
        return base.sql(LECTURE + """
                        where demarche = :demarche and retire_le is null
                        order by etat in ('FAITE', 'ABANDONNEE'), echeance nulls last, cree_le, id
                        limit 2000
                        """)
                .param("demarche", demarche)
                .query(TachesEnBase::lire)
                .list();
    }

    private static Tache lire(ResultSet ligne, int rang) throws SQLException {
        return new Tache(
                ligne.getString("id"),
                ligne.getString("demarche"),
                ligne.getString("instance"),
                ligne.getString("reunion"),
                ligne.getString("titre"),
                new Tache.Responsable(
                        ligne.getString("structure"),
                        ligne.getString("personne"),
                        ligne.getString("compte"),
                        ligne.getString("responsable")),
                ligne.getObject("echeance", LocalDate.class),
                Tache.Etat.valueOf(ligne.getString("etat")),
                ligne.getInt("version"),
                ligne.getBoolean("retiree"));
    }
}
