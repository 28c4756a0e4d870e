package fr.maillage.feuillederoute.version;

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

/** Frozen versions in the database. What a version holds is never copied: it is what stood at its gesture. */
@Repository
@Transactional
public class VersionsFigees {
    private final JdbcClient base;

    VersionsFigees(JdbcClient base) {
        this.base = base;
    }

    /**
     * Freezes what stands now.
     *
     * @return its number
     */
    public int figer(
            String feuille, String nom, String validePar, @Nullable LocalDate valideLe, String note, String compte) {
        base.sql("select 1 from feuillederoute.feuille where id = :feuille for update")
                .param("feuille", feuille)
                .query(Integer.class)
                .single();
        return base.sql("""
                        insert into feuillederoute.version_figee (feuille, numero, nom, geste, valide_par, valide_le, note, cree_par)
                        select f.id, (select coalesce(max(numero), 0) + 1 from feuillederoute.version_figee where feuille = f.id),
                               :nom, f.revision, :par, :le, :note, :compte
                        from feuillederoute.feuille f where f.id = :feuille
                        returning numero
                        """)
                .param("feuille", feuille)
                .param("nom", nom)
                .param("par", validePar)
                .param("le", valideLe)
                .param("note", note)
                .param("compte", compte)
                .query(Integer.class)
                .single();
    }

    /** Says who validated it, otherwise; what it holds never changes. */
    public void completer(
            String feuille, int numero, String nom, String validePar, @Nullable LocalDate valideLe, String note) {
        base.sql("""
                        update feuillederoute.version_figee
                        set nom = :nom, valide_par = :par, valide_le = :le, note = :note
                        where feuille = :feuille and numero = :numero
                        """)
                .param("feuille", feuille)
                .param("numero", numero)
                .param("nom", nom)
                .param("par", validePar)
                .param("le", valideLe)
                .param("note", note)
                .update();
    }

    /** The first one first. */
    @Transactional(readOnly = true)
    public List<VersionFigee> de(String feuille) {
        return base.sql("select * from feuillederoute.version_figee where feuille = :feuille order by numero")
                .param("feuille", feuille)
                .query(VersionsFigees::lire)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<VersionFigee> trouver(String feuille, int numero) {
        return de(feuille).stream().filter(v -> v.numero() == numero).findFirst();
    }

    /** The last gesture before a moment; empty when nothing was written yet. */
    @Transactional(readOnly = true)
    public Optional<Long> gesteAvant(String feuille, OffsetDateTime moment) {
        return base.sql("select max(id) from feuillederoute.geste where feuille = :feuille and le < :moment")
                .param("feuille", feuille)
                .param("moment", moment)
                .query((ligne, rang) -> Optional.ofNullable(ligne.getObject(1, Long.class)))
                .single();
    }

    private static VersionFigee lire(ResultSet ligne, int rang) throws SQLException {
        return new VersionFigee(
                ligne.getInt("numero"),
                ligne.getString("nom"),
                ligne.getLong("geste"),
                ligne.getString("valide_par"),
                ligne.getObject("valide_le", LocalDate.class),
                ligne.getString("note"),
                ligne.getObject("cree_le", OffsetDateTime.class).toInstant());
    }
}
