package fr.maillage.atelier.registre;

import fr.maillage.atelier.contribution.Contenu;
import fr.maillage.atelier.contribution.Contribution;
import fr.maillage.atelier.contribution.Decision;
import fr.maillage.atelier.contribution.Genre;
import fr.maillage.atelier.contribution.Notation;
import fr.maillage.atelier.contribution.Signal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was said in a workshop, and how much it is supported. */
@Repository
@Transactional(readOnly = true)
public class LectureDesContributions {
    private final JdbcClient base;

    LectureDesContributions(JdbcClient base) {
        this.base = base;
    }

    /** Hidden and merged ones included, the first said first. */
    public List<Contribution> toutes(String atelier) {
        return base.sql("select * from atelier.contribution where atelier = :atelier order by cree_le, id")
                .param("atelier", atelier)
                .query(LectureDesContributions::lire)
                .list();
    }

    /**
     * Supports by contribution that stands by itself: different participants who supported it or one merged into it, and those counted
     * by hand. Those of hidden contributions do not count.
     */
    public Map<String, Integer> voix(String atelier) {
        return voix(atelier, true);
    }

    /** @param avecARelire false when those that seem to name somebody are not shown: what was merged into one then stands by itself */
    public Map<String, Integer> voix(String atelier, boolean avecARelire) {
        var voix = new HashMap<String, Integer>();
        base.sql("""
                        with montree as (
                            select * from atelier.contribution
                            where atelier = :atelier and not masquee and (:avecARelire or a_verifier = '')
                        ), carte as (
                            select c.id, coalesce(tete.id, c.id) as tete, c.voix_papier
                            from montree c left join montree tete on tete.id = c.groupe
                        )
                        select tete, count(distinct v.participant) as voix
                        from atelier.voix v join carte on carte.id = v.contribution
                        group by 1
                        union all
                        select tete, sum(voix_papier)
                        from carte
                        where voix_papier > 0
                        group by 1
                        """)
                .param("atelier", atelier)
                .param("avecARelire", avecARelire)
                .query((ligne, rang) -> voix.merge(ligne.getString("tete"), ligne.getInt("voix"), Integer::sum))
                .list();
        return voix;
    }

    /** Contributions that stand by themselves and that this participant supports. */
    public Set<String> soutenues(long participant) {
        return base.sql("""
                        select distinct coalesce(c.groupe, c.id)
                        from atelier.voix v join atelier.contribution c on c.id = v.contribution
                        where v.participant = :participant and not c.masquee
                        """)
                .param("participant", participant)
                .query(String.class)
                .set();
    }

    /** What this participant said, the last first. */
    public List<Contribution> de(long participant) {
        return base.sql("""
                        select * from atelier.contribution where participant = :participant
                        order by cree_le desc, id
                        limit 100
                        """)
                .param("participant", participant)
                .query(LectureDesContributions::lire)
                .list();
    }

    /** Number of participants by key of role. */
    public Map<String, Integer> participants(String atelier) {
        return base
                .sql(
                        "select role, count(*)::int as nombre from atelier.participant where atelier = :atelier group by role")
                .param("atelier", atelier)
                .query((ligne, rang) -> Map.entry(ligne.getString("role"), ligne.getInt("nombre")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The workshop where a contribution was said. */
    public Optional<String> atelierDe(String contribution) {
        return base.sql("select atelier from atelier.contribution where id = :id")
                .param("id", contribution)
                .query(String.class)
                .optional();
    }

    /** Pairs that a facilitator left apart, as « a b » with a before b. */
    public Set<String> ecarts(String atelier) {
        return base.sql("select a || ' ' || b from atelier.ecart where atelier = :atelier")
                .param("atelier", atelier)
                .query(String.class)
                .set();
    }

    static Contribution lire(ResultSet ligne, int rang) throws SQLException {
        return new Contribution(
                ligne.getString("id"),
                new Contenu(
                        Genre.valueOf(ligne.getString("genre")),
                        ligne.getString("famille"),
                        ligne.getString("texte"),
                        ligne.getBoolean("verbatim"),
                        ligne.getString("besoin"),
                        ligne.getString("groupe"),
                        ligne.getBoolean("masquee"),
                        Signal.lire(ligne.getString("a_verifier")),
                        Decision.valueOf(ligne.getString("decision")),
                        new Notation(
                                note(ligne, "nouveau"),
                                note(ligne, "utile"),
                                note(ligne, "faisable"),
                                note(ligne, "impact"),
                                note(ligne, "effort")),
                        ligne.getInt("voix_papier")),
                ligne.getString("origine"),
                ligne.getString("role"),
                Contribution.Source.valueOf(ligne.getString("source")),
                ligne.getBoolean("tardive"),
                ligne.getInt("version"),
                ligne.getObject("cree_le", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Integer note(ResultSet ligne, String colonne) throws SQLException {
        int note = ligne.getInt(colonne);
        return ligne.wasNull() ? null : note;
    }
}
