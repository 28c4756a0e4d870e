package fr.maillage.compte.registre;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the journal for its page and its export. */
@Repository
public class LectureDuJournal {
    /** Rows fetched at a time by the export, which may be long. */
    private static final int PAQUET = 1_000;

    private static final String FILTRE = """
             where (:acte::text is null or j.acte = :acte)
               and (:debut::timestamptz is null or j.le >= :debut)
               and (:fin::timestamptz is null or j.le < :fin)
            """;

    private static final String LIGNES =
            "select j.*, c.nom from compte.journal j left join compte.compte c on c.id = j.compte" + FILTRE
                    + " order by j.le desc, j.id desc";

    private final JdbcClient base;

    LectureDuJournal(JdbcClient base) {
        this.base = base;
    }

    /**
     * Which lines.
     *
     * @param acte null for all
     * @param debut first moment, null for no limit
     * @param fin moment just after the last, null for no limit
     */
    public record Filtre(
            @Nullable String acte,
            @Nullable Instant debut,
            @Nullable Instant fin) {}

    /**
     * A line.
     *
     * @param compte identifier of whoever did it, empty for a visitor or the program
     * @param nom name of the account today
     */
    public record Ligne(Instant le, String compte, String nom, String acte, String objet, String details) {}

    /** The latest first. */
    public List<Ligne> lire(Filtre filtre, long saut, int nombre) {
        return filtrer(LIGNES + " offset :saut limit :nombre", filtre)
                .param("saut", saut)
                .param("nombre", nombre)
                .query(LectureDuJournal::ligne)
                .list();
    }

    public long compter(Filtre filtre) {
        return filtrer("select count(*) from compte.journal j" + FILTRE, filtre)
                .query(Long.class)
                .single();
    }

    /** All the lines, a packet at a time. */
    @Transactional(readOnly = true)
    public void parcourir(Filtre filtre, Consumer<Ligne> lecteur) {
        RowCallbackHandler suivante = ligne -> lecteur.accept(ligne(ligne, 0));
        filtrer(LIGNES, filtre).withFetchSize(PAQUET).query(suivante);
    }

    /** Acts noted at least once. */
    public List<String> actes() {
        return base.sql("select distinct acte from compte.journal order by acte")
                .query(String.class)
                .list();
    }

    private JdbcClient.StatementSpec filtrer(String requete, Filtre filtre) {
        return base.sql(requete)
                .param("acte", filtre.acte())
                .param("debut", filtre.debut() == null ? null : Temps.utc(filtre.debut()))
                .param("fin", filtre.fin() == null ? null : Temps.utc(filtre.fin()));
    }

    private static Ligne ligne(ResultSet ligne, int numero) throws SQLException {
        return new Ligne(
                Temps.lire(ligne, "le").orElseThrow(),
                Objects.requireNonNullElse(ligne.getString("compte"), ""),
                Objects.requireNonNullElse(ligne.getString("nom"), ""),
                ligne.getString("acte"),
                ligne.getString("objet"),
                ligne.getString("details"));
    }
}
