package fr.maillage.atelier.registre;

import fr.maillage.atelier.Atelier.Etat;
import fr.maillage.atelier.contribution.Contenu;
import fr.maillage.atelier.contribution.Contribution;
import fr.maillage.atelier.contribution.Famille;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What happened on the boards, one row each, only ever added. Their number is the revision of a board: it grows with each transaction that
 * is kept, in whatever order they end, and nobody waits for anybody to count.
 */
@Repository
@Transactional
public class Gestes {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Avant>> LISTE = new TypeReference<>() {};

    private final JdbcClient base;

    Gestes(JdbcClient base) {
        this.base = base;
    }

    /**
     * A contribution as it was before.
     *
     * @param version that the change left behind
     * @param apres what the change made of it: an undoing is for that only. Null in what older versions wrote
     */
    public record Avant(
            String id,
            Contenu contenu,
            int version,
            @Nullable Contenu apres) {
        /** Whether nobody changed it since, whatever was done and undone in between. */
        boolean intacte(@Nullable Contribution c) {
            return c != null && (apres == null ? c.version() == version : apres.equals(c.contenu()));
        }
    }

    /**
     * What putting a file back added, beside what it changed.
     *
     * @param ajoutees identifiers of contributions
     * @param familles families as they were, with the version that was left behind
     * @param famillesAjoutees identifiers
     */
    public record Reprise(List<String> ajoutees, List<Famille> familles, List<String> famillesAjoutees) {}

    /**
     * The last change that can be undone.
     *
     * @param reprise null unless it put a file back
     */
    public record Dernier(
            long id,
            String libelle,
            List<Avant> avant,
            @Nullable Reprise reprise) {
        /** Ideas that left the need that they answered. */
        public long detachees() {
            return avant.stream()
                    .filter(a -> a.contenu().besoin() != null
                            && a.apres() != null
                            && a.apres().besoin() == null)
                    .count();
        }
    }

    /** Where a workshop stands: all that phones and boards need to know to see whether they are late. */
    public record Instantane(
            long revision,
            Etat etat,
            boolean gele,
            @Nullable Instant minuteur) {}

    /** What participants do. */
    void noter(String atelier) {
        noter(atelier, "", List.of(), "");
    }

    /** @param libelle « Regrouper 2 contributions », without a word of them */
    void noter(String atelier, String libelle, List<Avant> avant, String compte) {
        noter(atelier, libelle, avant, null, compte);
    }

    void noter(String atelier, String libelle, List<Avant> avant, @Nullable Reprise reprise, String compte) {
        base.sql("""
                        insert into atelier.geste (atelier, libelle, avant, reprise, compte)
                        values (:atelier, :libelle, cast(:avant as jsonb), cast(:reprise as jsonb), :compte)
                        """)
                .param("atelier", atelier)
                .param("libelle", libelle)
                .param("avant", avant.isEmpty() ? null : JSON.writeValueAsString(avant))
                .param("reprise", reprise == null ? null : JSON.writeValueAsString(reprise))
                .param("compte", compte)
                .update();
    }

    /** The last change of the board that can be undone, whoever made it. */
    @Transactional(readOnly = true)
    public Optional<Dernier> dernier(String atelier) {
        return base.sql("""
                        select id, libelle, coalesce(avant, '[]')::text as avant, reprise::text as reprise from atelier.geste
                        where atelier = :atelier and (avant is not null or reprise is not null) and not annule
                        order by id desc
                        limit 1
                        """)
                .param("atelier", atelier)
                .query((ligne, rang) -> {
                    var reprise = ligne.getString("reprise");
                    return new Dernier(
                            ligne.getLong("id"),
                            ligne.getString("libelle"),
                            JSON.readValue(ligne.getString("avant"), LISTE),
                            reprise == null ? null : JSON.readValue(reprise, Reprise.class));
                })
                .optional();
    }

    boolean annuler(long geste) {
        return base.sql("update atelier.geste set annule = true where id = :id and not annule")
                        .param("id", geste)
                        .update()
                == 1;
    }

    @Transactional(readOnly = true)
    public Optional<Instantane> instantane(String atelier) {
        return Optional.ofNullable(instantanes(List.of(atelier)).get(atelier));
    }

    /** In one query, whatever the number of workshops. */
    @Transactional(readOnly = true)
    public Map<String, Instantane> instantanes(Collection<String> ateliers) {
        if (ateliers.isEmpty()) {
            return Map.of();
        }
        return base
                .sql("""
                        select a.id, a.etat, a.gele, a.minuteur, (select count(*) from atelier.geste g where g.atelier = a.id) as revision
                        from atelier.atelier a
                        where a.id in (:ateliers)
                        """)
                .param("ateliers", ateliers)
                .query((ligne, rang) -> {
                    var minuteur = ligne.getObject("minuteur", OffsetDateTime.class);
                    return Map.entry(
                            ligne.getString("id"),
                            new Instantane(
                                    ligne.getLong("revision"),
                                    Etat.valueOf(ligne.getString("etat")),
                                    ligne.getBoolean("gele"),
                                    minuteur == null ? null : minuteur.toInstant()));
                })
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
