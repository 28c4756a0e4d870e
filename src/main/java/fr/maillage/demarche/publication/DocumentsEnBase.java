package fr.maillage.demarche.publication;

import fr.maillage.presentation.GenreDeDocument;
import fr.maillage.presentation.Hasard;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The documents of démarches, in the database: they are backed up and erased with the rest. */
@Repository
@Transactional
class DocumentsEnBase {
    private static final String SANS_CONTENU =
            "select id, titre, jour, genre, octets, retire_le from demarche.document ";

    private final JdbcClient base;

    DocumentsEnBase(JdbcClient base) {
        this.base = base;
    }

    String creer(String demarche, String titre, LocalDate jour, GenreDeDocument genre, byte[] contenu) {
        var id = Hasard.identifiant();
        base.sql("""
                        insert into demarche.document (id, demarche, titre, jour, genre, octets, contenu)
                        values (:id, :demarche, :titre, :jour, :genre, :octets, :contenu)
                        """)
                .param("id", id)
                .param("demarche", demarche)
                .param("titre", titre)
                .param("jour", jour)
                .param("genre", genre.name())
                .param("octets", contenu.length)
                .param("contenu", contenu)
                .update();
        return id;
    }

    /** The last first, removed ones included. */
    @Transactional(readOnly = true)
    public List<DocumentPublie> tous(String demarche) {
        return base.sql(SANS_CONTENU + "where demarche = :demarche order by jour desc, cree_le desc, id")
                .param("demarche", demarche)
                .query(DocumentsEnBase::lire)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<DocumentPublie> trouver(String demarche, String id) {
        return base.sql(SANS_CONTENU + "where id = :id and demarche = :demarche")
                .param("id", id)
                .param("demarche", demarche)
                .query(DocumentsEnBase::lire)
                .optional();
    }

    @Transactional(readOnly = true)
    public byte[] contenu(String id) {
        return base.sql("select contenu from demarche.document where id = :id")
                .param("id", id)
                .query(byte[].class)
                .single();
    }

    private static DocumentPublie lire(ResultSet ligne, int rang) throws SQLException {
        return new DocumentPublie(
                ligne.getString("id"),
                ligne.getString("titre"),
                ligne.getObject("jour", LocalDate.class),
                GenreDeDocument.valueOf(ligne.getString("genre")),
                ligne.getInt("octets"),
                ligne.getObject("retire_le") != null);
    }
}
