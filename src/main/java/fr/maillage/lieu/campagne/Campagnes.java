package fr.maillage.lieu.campagne;

import fr.maillage.presentation.Hasard;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Campaigns in the database. */
@Repository
public class Campagnes {
    private final JdbcClient base;

    Campagnes(JdbcClient base) {
        this.base = base;
    }

    public static String nouvelId() {
        return Hasard.identifiant();
    }

    public void creer(Campagne c) {
        base.sql("""
                        insert into lieu.campagne (id, genre, titre, perimetre, fraicheur, presentation, objet, lettre,
                                                   ouvre_le, ferme_le, demonstration, cree_par)
                        values (:id, :genre, :titre, :perimetre, :fraicheur, :presentation, :objet, :lettre,
                                :ouvreLe, :fermeLe, :demonstration, :creePar)
                        """)
                .param("id", c.id())
                .param("genre", c.genre().cle())
                .param("titre", c.titre())
                .param("perimetre", c.perimetre())
                .param("fraicheur", c.fraicheur())
                .param("presentation", c.presentation())
                .param("objet", c.objet())
                .param("lettre", c.lettre())
                .param("ouvreLe", c.ouvreLe())
                .param("fermeLe", c.fermeLe())
                .param("demonstration", c.demonstration())
                .param("creePar", c.creePar())
                .update();
    }

    /** The letter may be mended between two sendings. */
    public void recrire(String id, String objet, String lettre) {
        base.sql("update lieu.campagne set objet = :objet, lettre = :lettre where id = :id")
                .param("id", id)
                .param("objet", objet)
                .param("lettre", lettre)
                .update();
    }

    public void clore(String id) {
        base.sql("update lieu.campagne set close_le = coalesce(close_le, now()) where id = :id")
                .param("id", id)
                .update();
    }

    public Optional<Campagne> trouver(String id) {
        return base.sql("select * from lieu.campagne where id = :id")
                .param("id", id)
                .query(Campagnes::lire)
                .optional();
    }

    /** The newest first. */
    public List<Campagne> toutes() {
        return base.sql("select * from lieu.campagne order by ouvre_le desc, cree_le desc")
                .query(Campagnes::lire)
                .list();
    }

    private static Campagne lire(ResultSet ligne, int rang) throws SQLException {
        var close = ligne.getObject("close_le", OffsetDateTime.class);
        return new Campagne(
                ligne.getString("id"),
                Campagne.Genre.valueOf(ligne.getString("genre").toUpperCase(Locale.ROOT)),
                ligne.getString("titre"),
                ligne.getString("perimetre"),
                ligne.getString("fraicheur"),
                ligne.getString("presentation"),
                ligne.getString("objet"),
                ligne.getString("lettre"),
                ligne.getObject("ouvre_le", LocalDate.class),
                ligne.getObject("ferme_le", LocalDate.class),
                ligne.getBoolean("demonstration"),
                close == null ? null : close.toInstant(),
                ligne.getString("cree_par"));
    }
}
