package fr.maillage.feuillederoute.edition;

import fr.maillage.document.Format;
import fr.maillage.feuillederoute.registre.FeuillesEnBase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which state of each roadmap the public sees, and the documents already written of it. */
@Repository
@Transactional
class Publications {
    private final JdbcClient base;
    private final FeuillesEnBase feuilles;

    Publications(JdbcClient base, FeuillesEnBase feuilles) {
        this.base = base;
        this.feuilles = feuilles;
    }

    /** @param geste the roadmap is seen as it stood after it */
    record Publication(String feuille, long geste, Instant le) {}

    /** Opens the page on this state, or moves it to this state. */
    void publier(String feuille, long geste, String compte) {
        base.sql("delete from feuillederoute.document_public where feuille = :feuille")
                .param("feuille", feuille)
                .update();
        base.sql("""
                        insert into feuillederoute.publication (feuille, geste, publiee_par)
                        values (:feuille, :geste, :compte)
                        on conflict (feuille) do update
                        set geste = excluded.geste, publiee_le = now(), publiee_par = excluded.publiee_par
                        """)
                .param("feuille", feuille)
                .param("geste", geste)
                .param("compte", compte)
                .update();
        feuilles.publier(feuille, true);
    }

    void retirer(String feuille) {
        base.sql("delete from feuillederoute.publication where feuille = :feuille")
                .param("feuille", feuille)
                .update();
        feuilles.publier(feuille, false);
    }

    @Transactional(readOnly = true)
    Optional<Publication> trouver(String feuille) {
        return base.sql("select feuille, geste, publiee_le from feuillederoute.publication where feuille = :feuille")
                .param("feuille", feuille)
                .query(Publications::lire)
                .optional();
    }

    private static Publication lire(ResultSet ligne, int rang) throws SQLException {
        return new Publication(
                ligne.getString("feuille"),
                ligne.getLong("geste"),
                ligne.getObject("publiee_le", OffsetDateTime.class).toInstant());
    }

    @Transactional(readOnly = true)
    Optional<byte[]> document(Publication publication, String nom, Format format) {
        return base.sql("""
                        select octets from feuillederoute.document_public
                        where feuille = :feuille and geste = :geste and nom = :nom and format = :format
                        """)
                .param("feuille", publication.feuille())
                .param("geste", publication.geste())
                .param("nom", nom)
                .param("format", format.name())
                .query((ligne, rang) -> ligne.getBytes("octets"))
                .optional();
    }

    /** Nothing is kept when the publication was taken away, or moved on, while the document was written. */
    void garder(Publication publication, String nom, Format format, byte[] octets) {
        base.sql("""
                        insert into feuillederoute.document_public (feuille, geste, nom, format, octets)
                        select feuille, geste, :nom, :format, :octets
                        from feuillederoute.publication where feuille = :feuille and geste = :geste
                        on conflict do nothing
                        """)
                .param("feuille", publication.feuille())
                .param("geste", publication.geste())
                .param("nom", nom)
                .param("format", format.name())
                .param("octets", octets)
                .update();
    }
}
