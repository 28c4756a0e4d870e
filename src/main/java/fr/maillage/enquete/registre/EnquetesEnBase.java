package fr.maillage.enquete.registre;

import fr.maillage.enquete.Enquete;
import fr.maillage.enquete.questionnaire.EcritureYaml;
import fr.maillage.enquete.questionnaire.LectureYaml;
import fr.maillage.enquete.questionnaire.Questionnaire;
import fr.maillage.presentation.Hasard;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Surveys in the database, without their answers. */
@Repository
@Transactional
public class EnquetesEnBase {
    private static final String LECTURE = """
            select e.*, q.contenu
            from enquete.enquete e
            join lateral (select contenu from enquete.questionnaire where enquete = e.id order by numero desc limit 1) q on true
            """;

    private final JdbcClient base;

    EnquetesEnBase(JdbcClient base) {
        this.base = base;
    }

    /** What is set about a survey, apart from its questions. */
    public record Reglages(
            @Nullable LocalDate ouvreLe,
            @Nullable LocalDate fermeLe,
            LocalDate garderJusquAu,
            String responsable,
            String contact) {}

    /**
     * @param compte who creates it: the identifier of an account
     * @return its identifier
     */
    public String creer(String demarche, Questionnaire questionnaire, Reglages reglages, String compte) {
        var id = Hasard.identifiant();
        base.sql("""
                        insert into enquete.enquete (id, demarche, code, ouvre_le, ferme_le, garder_jusqu_au, responsable, contact, cree_par)
                        values (:id, :demarche, :code, :ouvreLe, :fermeLe, :garderJusquAu, :responsable, :contact, :compte)
                        """)
                .param("id", id)
                .param("demarche", demarche)
                .param("code", Hasard.identifiant())
                .param("ouvreLe", reglages.ouvreLe())
                .param("fermeLe", reglages.fermeLe())
                .param("garderJusquAu", reglages.garderJusquAu())
                .param("responsable", reglages.responsable())
                .param("contact", reglages.contact())
                .param("compte", compte)
                .update();
        base.sql("insert into enquete.questionnaire (enquete, numero, contenu) values (:id, 1, :contenu)")
                .param("id", id)
                .param("contenu", EcritureYaml.ecrire(questionnaire))
                .update();
        return id;
    }

    /** @return false when somebody else changed it since: nothing is written */
    public boolean regler(String id, int version, Reglages reglages) {
        return base.sql("""
                        update enquete.enquete
                        set ouvre_le = :ouvreLe, ferme_le = :fermeLe, garder_jusqu_au = :garderJusquAu, responsable = :responsable,
                            contact = :contact, version = version + 1, modifie_le = now()
                        where id = :id and version = :version
                        """)
                        .param("id", id)
                        .param("version", version)
                        .param("ouvreLe", reglages.ouvreLe())
                        .param("fermeLe", reglages.fermeLe())
                        .param("garderJusquAu", reglages.garderJusquAu())
                        .param("responsable", reglages.responsable())
                        .param("contact", reglages.contact())
                        .update()
                == 1;
    }

    /** Opens it to the public, from its first day on; also when it was closed by hand. */
    public void ouvrir(String id) {
        base.sql("""
                        update enquete.enquete set publiee = true, close_le = null, version = version + 1, modifie_le = now()
                        where id = :id
                        """).param("id", id).update();
    }

    public void clore(String id) {
        base.sql("""
                        update enquete.enquete set close_le = now(), version = version + 1, modifie_le = now()
                        where id = :id and close_le is null
                        """).param("id", id).update();
    }

    /** Takes it off the list, or puts it back. */
    public void retirer(String id, boolean retiree) {
        base.sql("update enquete.enquete set retire_le = case when :retiree then now() end where id = :id")
                .param("id", id)
                .param("retiree", retiree)
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Enquete> trouver(String id) {
        return base.sql(LECTURE + "where e.id = :id")
                .param("id", id)
                .query(EnquetesEnBase::lire)
                .optional();
    }

    /** By what the public types. */
    @Transactional(readOnly = true)
    public Optional<Enquete> parCode(String code) {
        return base.sql(LECTURE + "where e.code = :code and e.retire_le is null")
                .param("code", code)
                .query(EnquetesEnBase::lire)
                .optional();
    }

    /** Removed ones last. */
    @Transactional(readOnly = true)
    public List<Enquete> deLaDemarche(String demarche) {
        return base.sql(
                        LECTURE
                                + "where e.demarche = :demarche order by e.retire_le nulls first, e.cree_le desc, e.id limit 200")
                .param("demarche", demarche)
                .query(EnquetesEnBase::lire)
                .list();
    }

    private static Enquete lire(ResultSet ligne, int rang) throws SQLException {
        var closeLe = ligne.getObject("close_le", OffsetDateTime.class);
        var retireLe = ligne.getObject("retire_le", OffsetDateTime.class);
        var questionnaire = LectureYaml.lire("questionnaire", ligne.getString("contenu"));
        return new Enquete(
                ligne.getString("id"),
                ligne.getString("demarche"),
                ligne.getString("code"),
                questionnaire.titre(),
                questionnaire.destinataires(),
                ligne.getObject("ouvre_le", LocalDate.class),
                ligne.getObject("ferme_le", LocalDate.class),
                ligne.getString("responsable"),
                ligne.getString("contact"),
                ligne.getObject("garder_jusqu_au", LocalDate.class),
                ligne.getBoolean("publiee"),
                closeLe == null ? null : closeLe.toInstant(),
                ligne.getInt("version"),
                retireLe == null ? null : retireLe.toInstant());
    }
}
