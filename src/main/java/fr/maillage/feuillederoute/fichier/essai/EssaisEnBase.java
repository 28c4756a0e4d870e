package fr.maillage.feuillederoute.fichier.essai;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Files that were sent, in the database: any node may confirm what another one tried. */
@Repository
@Transactional
public class EssaisEnBase {
    private static final String COLONNES = "id, feuille, fichier, par, le, revision, bilan, etat, geste";
    private static final int NOM_MAX = 200;

    private final JdbcClient base;

    EssaisEnBase(JdbcClient base) {
        this.base = base;
    }

    long creer(String feuille, String compte, String fichier, byte[] octets, long revision, Rapport rapport) {
        return base.sql("""
                        insert into feuillederoute.essai_d_import (feuille, par, fichier, octets, revision, rapport, bilan)
                        values (:feuille, :par, :fichier, :octets, :revision, :rapport, :bilan)
                        returning id
                        """)
                .param("feuille", feuille)
                .param("par", compte)
                .param("fichier", fichier.substring(0, Math.min(fichier.length(), NOM_MAX)))
                .param("octets", octets)
                .param("revision", revision)
                .param("rapport", rapport.ecrire())
                .param("bilan", rapport.bilan())
                .query(Long.class)
                .single();
    }

    /** The roadmap changed since: what the file would do is told again. */
    void refaire(long id, long revision, Rapport rapport) {
        base.sql("""
                        update feuillederoute.essai_d_import
                        set revision = :revision, rapport = :rapport, bilan = :bilan where id = :id
                        """)
                .param("id", id)
                .param("revision", revision)
                .param("rapport", rapport.ecrire())
                .param("bilan", rapport.bilan())
                .update();
    }

    /** The file and its report are forgotten with it. */
    void clore(long id, Depose.Etat etat, @Nullable Long geste, @Nullable String tete) {
        base.sql("""
                        update feuillederoute.essai_d_import
                        set etat = :etat, geste = coalesce(:geste, geste), tete = coalesce(:tete, tete), octets = null, rapport = null
                        where id = :id
                        """)
                .param("id", id)
                .param("etat", etat.name())
                .param("geste", geste)
                .param("tete", tete)
                .update();
    }

    /**
     * Forgets files that nobody confirmed for seven days.
     *
     * @return how many
     */
    int purger() {
        return base.sql("""
                        update feuillederoute.essai_d_import set etat = 'ABANDONNE', octets = null, rapport = null
                        where etat = 'A_CONFIRMER' and le < now() - interval '7 days'
                        """).update();
    }

    @Transactional(readOnly = true)
    public Optional<Depose> trouver(String feuille, long id) {
        return base.sql("select " + COLONNES
                        + " from feuillederoute.essai_d_import where feuille = :feuille and id = :id")
                .param("feuille", feuille)
                .param("id", id)
                .query(EssaisEnBase::lire)
                .optional();
    }

    /** The last ones first. */
    @Transactional(readOnly = true)
    public List<Depose> derniers(String feuille, int nombre) {
        return base.sql("select " + COLONNES
                        + " from feuillederoute.essai_d_import where feuille = :feuille order by id desc limit :nombre")
                .param("feuille", feuille)
                .param("nombre", nombre)
                .query(EssaisEnBase::lire)
                .list();
    }

    /** Empty once it is no longer to be confirmed. */
    @Transactional(readOnly = true)
    public Optional<Rapport> rapport(long id) {
        return base.sql("select rapport from feuillederoute.essai_d_import where id = :id and rapport is not null")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(Rapport::lire);
    }

    /** Nobody else confirms it meanwhile; empty once it is no longer to be confirmed. */
    Optional<byte[]> prendre(long id) {
        return base.sql(
                        "select octets from feuillederoute.essai_d_import where id = :id and etat = 'A_CONFIRMER' for update")
                .param("id", id)
                .query(byte[].class)
                .optional();
    }

    Optional<String> tete(long id) {
        return base.sql("select tete from feuillederoute.essai_d_import where id = :id and tete is not null")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** Of the roadmap, which nobody changes until the end of the transaction. */
    long verrouiller(String feuille) {
        return base.sql("select revision from feuillederoute.feuille where id = :feuille for update")
                .param("feuille", feuille)
                .query(Long.class)
                .single();
    }

    private static Depose lire(ResultSet ligne, int rang) throws SQLException {
        long geste = ligne.getLong("geste");
        return new Depose(
                ligne.getLong("id"),
                ligne.getString("feuille"),
                ligne.getString("fichier"),
                ligne.getString("par"),
                ligne.getObject("le", OffsetDateTime.class).toInstant(),
                ligne.getLong("revision"),
                ligne.getString("bilan"),
                Depose.Etat.valueOf(ligne.getString("etat")),
                geste == 0 ? OptionalLong.empty() : OptionalLong.of(geste));
    }
}
