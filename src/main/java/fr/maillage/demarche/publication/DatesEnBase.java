package fr.maillage.demarche.publication;

import fr.maillage.demarche.RendezVous;
import fr.maillage.demarche.SourceDeRendezVous;
import fr.maillage.presentation.Hasard;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Dates written for the public calendar. A writing names the version that was read. */
@Repository
@Transactional
class DatesEnBase implements SourceDeRendezVous {
    private final JdbcClient base;

    DatesEnBase(JdbcClient base) {
        this.base = base;
    }

    record DatePublique(String id, RendezVous rendezVous, int version, boolean retiree) {}

    String creer(String demarche, RendezVous quoi) {
        var id = Hasard.identifiant();
        parametres(base.sql("""
                        insert into demarche.date_publique (id, demarche, titre, debut, fin, par_mois, heure, lieu)
                        values (:id, :demarche, :titre, :debut, :fin, :parMois, :heure, :lieu)
                        """), demarche, id, quoi).update();
        return id;
    }

    /** @return false when somebody else changed it since: nothing is written */
    boolean changer(String demarche, String id, int version, RendezVous quoi) {
        return parametres(base.sql("""
                        update demarche.date_publique
                        set titre = :titre, debut = :debut, fin = :fin, par_mois = :parMois, heure = :heure, lieu = :lieu,
                            version = version + 1
                        where id = :id and demarche = :demarche and version = :version
                        """), demarche, id, quoi)
                        .param("version", version)
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec parametres(
            JdbcClient.StatementSpec ordre, String demarche, String id, RendezVous quoi) {
        return ordre.param("id", id)
                .param("demarche", demarche)
                .param("titre", quoi.titre())
                .param("debut", quoi.debut())
                .param("fin", quoi.fin())
                .param("parMois", quoi.parMois())
                .param("heure", quoi.heure())
                .param("lieu", quoi.lieu());
    }

    /** In order, removed ones included. */
    @Transactional(readOnly = true)
    public List<DatePublique> toutes(String demarche) {
        return base.sql("""
                        select * from demarche.date_publique where demarche = :demarche
                        order by debut, fin, id
                        limit 500
                        """)
                .param("demarche", demarche)
                .query(DatesEnBase::lire)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<DatePublique> trouver(String demarche, String id) {
        return base.sql("select * from demarche.date_publique where id = :id and demarche = :demarche")
                .param("id", id)
                .param("demarche", demarche)
                .query(DatesEnBase::lire)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<RendezVous> publics(String demarche) {
        return toutes(demarche).stream()
                .filter(d -> !d.retiree())
                .map(DatePublique::rendezVous)
                .toList();
    }

    private static DatePublique lire(ResultSet ligne, int rang) throws SQLException {
        return new DatePublique(
                ligne.getString("id"),
                new RendezVous(
                        ligne.getObject("debut", LocalDate.class),
                        ligne.getObject("fin", LocalDate.class),
                        ligne.getBoolean("par_mois"),
                        ligne.getString("heure"),
                        ligne.getString("titre"),
                        ligne.getString("lieu"),
                        null),
                ligne.getInt("version"),
                ligne.getObject("retire_le") != null);
    }
}
