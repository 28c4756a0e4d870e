package fr.maillage.atelier.piece;

import fr.maillage.presentation.GenreDeDocument;
import fr.maillage.presentation.Hasard;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Files in the database: they are backed up and erased with the rest. */
@Repository
@Transactional
public class PiecesEnBase {
    private static final String SANS_CONTENU =
            "select id, titre, photo, genre, octets, purge_le, retire_le from atelier.piece ";

    private final JdbcClient base;

    PiecesEnBase(JdbcClient base) {
        this.base = base;
    }

    /** @param purgeLe the day it is erased, which makes it a photograph; null for a document */
    String ajouter(String atelier, String titre, GenreDeDocument genre, byte[] contenu, @Nullable LocalDate purgeLe) {
        var id = Hasard.identifiant();
        base.sql("""
                        insert into atelier.piece (id, atelier, photo, titre, genre, octets, contenu, purge_le)
                        values (:id, :atelier, :photo, :titre, :genre, :octets, :contenu, :purge)
                        """)
                .param("id", id)
                .param("atelier", atelier)
                .param("photo", purgeLe != null)
                .param("titre", titre)
                .param("genre", genre.name())
                .param("octets", contenu.length)
                .param("contenu", contenu)
                .param("purge", purgeLe, Types.DATE)
                .update();
        return id;
    }

    /** The first given first, removed ones included. */
    @Transactional(readOnly = true)
    public List<Piece> toutes(String atelier) {
        return base.sql(SANS_CONTENU + "where atelier = :atelier order by cree_le, id")
                .param("atelier", atelier)
                .query(PiecesEnBase::lire)
                .list();
    }

    @Transactional(readOnly = true)
    Optional<Piece> trouver(String atelier, String id) {
        return base.sql(SANS_CONTENU + "where atelier = :atelier and id = :id")
                .param("atelier", atelier)
                .param("id", id)
                .query(PiecesEnBase::lire)
                .optional();
    }

    @Transactional(readOnly = true)
    byte[] contenu(String id) {
        return base.sql("select contenu from atelier.piece where id = :id")
                .param("id", id)
                .query(byte[].class)
                .single();
    }

    /** Takes it off the list, or puts it back. */
    void retirer(String atelier, String id, boolean retiree) {
        base.sql("""
                        update atelier.piece set retire_le = case when :retiree then now() end
                        where atelier = :atelier and id = :id
                        """)
                .param("atelier", atelier)
                .param("id", id)
                .param("retiree", retiree)
                .update();
    }

    /** For good, whatever its day. */
    void effacer(String atelier, String id) {
        base.sql("delete from atelier.piece where atelier = :atelier and id = :id")
                .param("atelier", atelier)
                .param("id", id)
                .update();
    }

    /** @return how many photographs were erased, whose day had come */
    int purger(LocalDate aujourdhui) {
        return base.sql("delete from atelier.piece where purge_le <= :jour")
                .param("jour", aujourdhui)
                .update();
    }

    private static Piece lire(ResultSet ligne, int rang) throws SQLException {
        return new Piece(
                ligne.getString("id"),
                ligne.getString("titre"),
                ligne.getBoolean("photo"),
                GenreDeDocument.valueOf(ligne.getString("genre")),
                ligne.getInt("octets"),
                ligne.getObject("purge_le", LocalDate.class),
                ligne.getObject("retire_le") != null);
    }
}
