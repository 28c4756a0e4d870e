package fr.maillage.atelier.registre;

import fr.maillage.atelier.Atelier;
import fr.maillage.atelier.Ateliers;
import fr.maillage.atelier.CodeDAtelier;
import fr.maillage.atelier.Programme;
import fr.maillage.presentation.Hasard;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** A writing names the version that was read: a later one is never written over. */
@Repository
@Transactional
public class AteliersEnBase implements Ateliers {
    private final JdbcClient base;
    private final Familles familles;

    AteliersEnBase(JdbcClient base, Familles familles) {
        this.base = base;
        this.familles = familles;
    }

    /** What its facilitators say of it. */
    public record Contenu(
            String nom,
            String perimetre,
            @Nullable LocalDate jour,
            @Nullable LocalTime debut,
            @Nullable LocalTime fin,
            String lieu,
            int voix) {}

    /**
     * @param compte who creates it: the identifier of an account
     * @return its identifier
     */
    public String creer(String demarche, Contenu contenu, String compte) {
        var id = Hasard.identifiant();
        // A code drawn twice is drawn again: one chance in tens of thousands.
        while (inserer(id, demarche, contenu, compte) == 0) {
            continue;
        }
        familles.commencer(id);
        return id;
    }

    private int inserer(String id, String demarche, Contenu contenu, String compte) {
        return base.sql("""
                        insert into atelier.atelier (id, demarche, nom, perimetre, jour, debut, fin, lieu, voix, code, cree_par)
                        values (:id, :demarche, :nom, :perimetre, :jour, :debut, :fin, :lieu, :voix, :code, :compte)
                        on conflict (code) do nothing
                        """)
                .param("id", id)
                .param("demarche", demarche)
                .param("nom", contenu.nom())
                .param("perimetre", contenu.perimetre())
                .param("jour", contenu.jour())
                .param("debut", contenu.debut())
                .param("fin", contenu.fin())
                .param("lieu", contenu.lieu())
                .param("voix", contenu.voix())
                .param("code", CodeDAtelier.tirer())
                .param("compte", compte)
                .update();
    }

    /** @return false when somebody else changed it since: nothing is written */
    public boolean changer(String id, int version, Contenu contenu) {
        return base.sql("""
                        update atelier.atelier
                        set nom = :nom, perimetre = :perimetre, jour = :jour, debut = :debut, fin = :fin, lieu = :lieu, voix = :voix,
                            version = version + 1, modifie_le = now()
                        where id = :id and version = :version
                        """)
                        .param("id", id)
                        .param("version", version)
                        .param("nom", contenu.nom())
                        .param("perimetre", contenu.perimetre())
                        .param("jour", contenu.jour())
                        .param("debut", contenu.debut())
                        .param("fin", contenu.fin())
                        .param("lieu", contenu.lieu())
                        .param("voix", contenu.voix())
                        .update()
                == 1;
    }

    /** @return false when somebody else changed the workshop since: nothing is written */
    public boolean changerProgramme(String id, int version, Programme programme) {
        return base.sql("""
                        update atelier.atelier set programme = :programme, version = version + 1, modifie_le = now()
                        where id = :id and version = :version
                        """)
                        .param("id", id)
                        .param("version", version)
                        .param("programme", programme.ecrire())
                        .update()
                == 1;
    }

    /** Takes it off the list, or puts it back. */
    public void retirer(String id, boolean retire) {
        base.sql("update atelier.atelier set retire_le = case when :retire then now() end where id = :id")
                .param("id", id)
                .param("retire", retire)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Atelier> trouver(String id) {
        return base.sql("select * from atelier.atelier where id = :id")
                .param("id", id)
                .query(AteliersEnBase::lire)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Atelier> parCode(String code) {
        return base.sql("""
                        select a.* from atelier.atelier a join demarche.demarche d on d.id = a.demarche
                        where a.code = :code and a.retire_le is null and d.retire_le is null
                        """).param("code", code).query(AteliersEnBase::lire).optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Atelier> deLaDemarche(String demarche) {
        return base.sql("""
                        select * from atelier.atelier
                        where demarche = :demarche and retire_le is null
                        order by jour nulls last, debut nulls last, cree_le, id
                        limit 500
                        """)
                .param("demarche", demarche)
                .query(AteliersEnBase::lire)
                .list();
    }

    private static Atelier lire(ResultSet ligne, int rang) throws SQLException {
        return new Atelier(
                ligne.getString("id"),
                ligne.getString("demarche"),
                ligne.getString("nom"),
                ligne.getString("perimetre"),
                ligne.getObject("jour", LocalDate.class),
                ligne.getObject("debut", LocalTime.class),
                ligne.getObject("fin", LocalTime.class),
                ligne.getString("lieu"),
                programme(ligne.getString("programme")),
                ligne.getString("code"),
                Atelier.Etat.valueOf(ligne.getString("etat")),
                ligne.getBoolean("gele"),
                ligne.getInt("voix"),
                instant(ligne, "minuteur"),
                ligne.getInt("version"),
                ligne.getObject("cree_le", OffsetDateTime.class).toInstant(),
                ligne.getObject("modifie_le", OffsetDateTime.class).toInstant(),
                instant(ligne, "retire_le"));
    }

    /** Only what {@link Programme#ecrire} wrote is there. */
    private static Programme programme(String texte) {
        return Programme.lire(texte) instanceof Programme.Lecture.Lu lu ? lu.programme() : Programme.VIDE;
    }

    private static @Nullable Instant instant(ResultSet ligne, String colonne) throws SQLException {
        var moment = ligne.getObject(colonne, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
