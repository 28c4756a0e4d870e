package fr.maillage.lieu.campagne;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Places asked to confirm: when, at which address, and what came of it. */
@Repository
public class Envois {
    private final JdbcClient base;

    Envois(JdbcClient base) {
        this.base = base;
    }

    /**
     * @param lieu asked
     * @param relances reminders sent
     * @param dernier when the last letter was written
     */
    public record Envoi(String lieu, String courriel, Instant envoyeLe, int relances, Instant dernier) {}

    /** A place written to again, at another address, starts afresh. */
    void noter(String campagne, String lieu, String courriel) {
        base.sql("""
                        insert into lieu.campagne_envoi (campagne, lieu, courriel) values (:campagne, :lieu, :courriel)
                        on conflict (campagne, lieu) do update
                        set courriel = excluded.courriel, envoye_le = now(), relances = 0, relance_le = null
                        """)
                .param("campagne", campagne)
                .param("lieu", lieu)
                .param("courriel", courriel)
                .update();
    }

    void noterRelance(String campagne, List<String> lieux) {
        base.sql("""
                        update lieu.campagne_envoi set relances = relances + 1, relance_le = now()
                        where campagne = :campagne and lieu = any(:lieux)
                        """)
                .param("campagne", campagne)
                .param("lieux", lieux.toArray(String[]::new))
                .update();
    }

    public List<Envoi> tous(String campagne) {
        return base.sql("select * from lieu.campagne_envoi where campagne = :campagne order by lieu")
                .param("campagne", campagne)
                .query(Envois::envoi)
                .list();
    }

    private static Envoi envoi(ResultSet ligne, int rang) throws SQLException {
        var envoye = ligne.getObject("envoye_le", OffsetDateTime.class).toInstant();
        var relance = ligne.getObject("relance_le", OffsetDateTime.class);
        return new Envoi(
                ligne.getString("lieu"),
                ligne.getString("courriel"),
                envoye,
                ligne.getInt("relances"),
                relance == null ? envoye : relance.toInstant());
    }

    /** What became of each place written to, since it was. */
    public Map<String, Issue> issues(String campagne) {
        var issues = new HashMap<String, Issue>();
        base.sql("""
                        select e.lieu, d.genres as declares, v.genres as versions
                        from lieu.campagne_envoi e
                        cross join lateral (
                            select coalesce(array_agg(genre), '{}') as genres from lieu.declaration
                            where lieu = e.lieu and etat <> 'brouillon' and envoye_le >= e.envoye_le) d
                        cross join lateral (
                            select coalesce(array_agg(genre), '{}') as genres from lieu.version
                            where lieu = e.lieu and le >= e.envoye_le) v
                        where e.campagne = :campagne
                        """).param("campagne", campagne).query((RowCallbackHandler) ligne ->
                issues.put(ligne.getString("lieu"), issue(genres(ligne, "declares"), genres(ligne, "versions"))));
        return issues;
    }

    private static List<String> genres(ResultSet ligne, String colonne) throws SQLException {
        return List.of((String[]) ligne.getArray(colonne).getArray());
    }

    private static Issue issue(List<String> declares, List<String> versions) {
        if (declares.contains("fermeture")) {
            return Issue.FERME;
        }
        if (declares.contains("correction") || versions.contains("correction")) {
            return Issue.CORRIGE;
        }
        return versions.contains("confirmation") ? Issue.CONFIRME : Issue.SILENCIEUX;
    }

    /** Counts by outcome, all of them present. */
    public static Map<Issue, Long> compter(Map<String, Issue> issues) {
        var comptes = new EnumMap<Issue, Long>(Issue.class);
        for (var issue : Issue.values()) {
            comptes.put(issue, issues.values().stream().filter(i -> i == issue).count());
        }
        return comptes;
    }
}
