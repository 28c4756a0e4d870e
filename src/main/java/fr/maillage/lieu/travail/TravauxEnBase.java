package fr.maillage.lieu.travail;

import fr.maillage.lieu.travail.Travail.Etat;
import fr.maillage.lieu.travail.Travail.Genre;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The state of background work, shared by all nodes. */
@Repository
class TravauxEnBase {
    /** Several times the pause between two signs of life. */
    private static final String MORT = "battement < now() - interval '60 seconds'";

    private final JdbcClient base;

    TravauxEnBase(JdbcClient base) {
        this.base = base;
    }

    /** @return false when the same work runs already */
    boolean prendre(Genre genre, String objet, String cle, String coureur) {
        return base.sql("""
                        insert into lieu.travail as t (genre, objet, cle, etat, coureur)
                        values (:genre, :objet, :cle, 'en_cours', :coureur)
                        on conflict (genre, objet) do update
                        set cle = excluded.cle, etat = 'en_cours', coureur = excluded.coureur, total = 0, fait = 0, battement = now(),
                            commence_le = now(), fini_le = null, resultat = null, erreur = ''
                        where t.etat <> 'en_cours' or t.cle <> excluded.cle or t.""" + MORT)
                        .param("genre", genre.cle())
                        .param("objet", objet)
                        .param("cle", cle)
                        .param("coureur", coureur)
                        .update()
                == 1;
    }

    /** @return false when the runner was stopped, or another one took its place */
    boolean avancer(String coureur, int fait, int total) {
        return base.sql("""
                        update lieu.travail set fait = :fait, total = :total, battement = now()
                        where coureur = :coureur and etat = 'en_cours'
                        """)
                        .param("coureur", coureur)
                        .param("fait", fait)
                        .param("total", total)
                        .update()
                == 1;
    }

    void battre(Collection<String> coureurs) {
        base.sql("update lieu.travail set battement = now() where coureur = any(:coureurs) and etat = 'en_cours'")
                .param("coureurs", coureurs.toArray(String[]::new))
                .update();
    }

    void finir(String coureur, Etat etat, byte @Nullable [] resultat, String erreur) {
        base.sql("""
                        update lieu.travail set etat = :etat, fini_le = now(), resultat = :resultat, erreur = :erreur
                        where coureur = :coureur and etat = 'en_cours'
                        """)
                .param("coureur", coureur)
                .param("etat", etat.name().toLowerCase(Locale.ROOT))
                .param("resultat", resultat == null ? null : serre(resultat), java.sql.Types.BINARY)
                .param("erreur", erreur)
                .update();
    }

    void interrompre(Genre genre, String objet) {
        base.sql("""
                        update lieu.travail set etat = 'interrompu', fini_le = now()
                        where genre = :genre and objet = :objet and etat = 'en_cours'
                        """).param("genre", genre.cle()).param("objet", objet).update();
    }

    /** A runner whose work is forgotten stops as if somebody had stopped it. */
    void oublier(Genre genre, String objet) {
        base.sql("delete from lieu.travail where genre = :genre and objet = :objet")
                .param("genre", genre.cle())
                .param("objet", objet)
                .update();
    }

    /** Forgets what ended thirty days ago, and what died since. */
    void purger() {
        base.sql("delete from lieu.travail where coalesce(fini_le, battement) < now() - interval '30 days'")
                .update();
    }

    Optional<Travail> trouver(Genre genre, String objet) {
        return base.sql("select cle, case when etat = 'en_cours' and " + MORT
                        + " then 'interrompu' else etat end as etat, total, fait, commence_le, fini_le, erreur"
                        + " from lieu.travail where genre = :genre and objet = :objet")
                .param("genre", genre.cle())
                .param("objet", objet)
                .query(TravauxEnBase::travail)
                .optional();
    }

    private static Travail travail(ResultSet ligne, int rang) throws SQLException {
        var fini = ligne.getObject("fini_le", OffsetDateTime.class);
        return new Travail(
                ligne.getString("cle"),
                Etat.valueOf(ligne.getString("etat").toUpperCase(Locale.ROOT)),
                ligne.getInt("total"),
                ligne.getInt("fait"),
                ligne.getObject("commence_le", OffsetDateTime.class).toInstant(),
                fini == null ? null : fini.toInstant(),
                ligne.getString("erreur"));
    }

    Optional<byte[]> resultat(Genre genre, String objet, String cle) {
        return base.sql("""
                        select resultat from lieu.travail
                        where genre = :genre and objet = :objet and cle = :cle and etat = 'termine'
                        """)
                .param("genre", genre.cle())
                .param("objet", objet)
                .param("cle", cle)
                .query((ligne, rang) -> desserre(ligne.getBytes("resultat")))
                .optional();
    }

    private static byte[] serre(byte[] contenu) {
        var octets = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(octets)) {
            gzip.write(contenu);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return octets.toByteArray();
    }

    private static byte[] desserre(byte[] serre) {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(serre))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
