package fr.maillage.feuillederoute.registre;

import fr.maillage.feuillederoute.modele.Contenu;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Gestures one by one, and those that are worked out from what stands there. */
@Repository
@Transactional
public class GestesEnBase {
    private final JdbcClient base;
    private final Contenus contenus;
    private final ElementsEnBase elements;

    GestesEnBase(JdbcClient base, Contenus contenus, ElementsEnBase elements) {
        this.base = base;
        this.contenus = contenus;
        this.elements = elements;
    }

    /**
     * Writes what is worked out from the roadmap as it stands, while nobody else writes in it: nothing written meanwhile is lost.
     *
     * @param ecritures from what stands there; none writes nothing
     * @return the gesture; empty when nothing was to be written
     */
    public OptionalLong faire(
            String feuille, String libelle, String compte, Function<Contenu, List<Ecriture>> ecritures) {
        base.sql("select 1 from feuillederoute.feuille where id = :feuille for update")
                .param("feuille", feuille)
                .query(Integer.class)
                .single();
        var voulues = ecritures.apply(contenus.maintenant(feuille));
        return voulues.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(elements.ecrire(feuille, libelle, compte, voulues));
    }

    @Transactional(readOnly = true)
    public Optional<Geste> trouver(String feuille, long geste) {
        return base.sql("""
                        select g.id, g.libelle, g.par, g.le, g.annule_par is not null as annule,
                               (select count(*) from feuillederoute.element_version v where v.geste = g.id) as elements
                        from feuillederoute.geste g
                        where g.feuille = :feuille and g.id = :geste
                        """)
                .param("feuille", feuille)
                .param("geste", geste)
                .query((ligne, rang) -> new Geste(
                        ligne.getLong("id"),
                        ligne.getString("libelle"),
                        ligne.getString("par"),
                        ligne.getObject("le", OffsetDateTime.class).toInstant(),
                        ligne.getInt("elements"),
                        ligne.getBoolean("annule")))
                .optional();
    }

    /** How many gestures made the roadmap. */
    @Transactional(readOnly = true)
    public long nombre(String feuille) {
        return base.sql("select count(*) from feuillederoute.geste where feuille = :feuille")
                .param("feuille", feuille)
                .query(Long.class)
                .single();
    }

    /** Those of these gestures that nobody wrote over, and that were not undone. */
    @Transactional(readOnly = true)
    public List<Long> annulables(String feuille, List<Long> gestes) {
        return gestes.isEmpty()
                ? List.of()
                : base.sql("""
                                select g.id from feuillederoute.geste g
                                where g.feuille = :feuille and g.id in (:gestes) and g.annule_par is null
                                  and not exists (
                                      select 1 from feuillederoute.element_version v
                                      join feuillederoute.element e on e.feuille = v.feuille and e.id = v.element
                                      where v.geste = g.id and e.version <> v.version)
                                """)
                        .param("feuille", feuille)
                        .param("gestes", gestes)
                        .query(Long.class)
                        .list();
    }

    /** An element that a gesture changed, and the version that it made. */
    public record Touche(String element, int version) {}

    @Transactional(readOnly = true)
    public List<Touche> touches(String feuille, long geste, int nombre) {
        return base.sql("""
                        select element, version from feuillederoute.element_version
                        where feuille = :feuille and geste = :geste
                        order by element
                        limit :nombre
                        """)
                .param("feuille", feuille)
                .param("geste", geste)
                .param("nombre", nombre)
                .query(Touche.class)
                .list();
    }
}
