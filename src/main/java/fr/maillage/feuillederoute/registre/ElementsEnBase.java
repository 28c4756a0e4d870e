package fr.maillage.feuillederoute.registre;

import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Genre;
import fr.maillage.feuillederoute.modele.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The elements of roadmaps: written under gestures, read one by one with their history. */
@Repository
@Transactional
public class ElementsEnBase {
    private static final int LIBELLE_MAX = 300;

    private final JdbcClient base;

    ElementsEnBase(JdbcClient base) {
        this.base = base;
    }

    /**
     * Writes whatever stands there: for imports, for pages that looked at nothing in particular.
     *
     * @param libelle what is done, as shown: « Reprise du classeur « plan.xlsx » »
     * @return the gesture, by which it can be undone
     */
    public long ecrire(String feuille, String libelle, String compte, List<Ecriture> ecritures) {
        verrouiller(feuille);
        return geste(feuille, libelle, compte, ecritures);
    }

    /**
     * Changes an element, or takes it out, if nobody did since it was read.
     *
     * @param lue version that was read; 0 for a new one
     * @return the gesture; empty when somebody else changed it since: nothing is written
     */
    public OptionalLong changer(String feuille, String id, int lue, String libelle, String compte, Ecriture ecriture) {
        verrouiller(feuille);
        int actuelle = base.sql("select version from feuillederoute.element where feuille = :feuille and id = :id")
                .param("feuille", feuille)
                .param("id", id)
                .query(Integer.class)
                .optional()
                .orElse(0);
        return actuelle == lue
                ? OptionalLong.of(geste(feuille, libelle, compte, List.of(ecriture)))
                : OptionalLong.empty();
    }

    /** One writer at a time: gestures are then numbered in the order in which they can be read. */
    private void verrouiller(String feuille) {
        base.sql("select 1 from feuillederoute.feuille where id = :feuille for update")
                .param("feuille", feuille)
                .query(Integer.class)
                .single();
    }

    private long geste(String feuille, String libelle, String compte, List<Ecriture> ecritures) {
        long geste = base.sql("""
                        insert into feuillederoute.geste (feuille, libelle, par) values (:feuille, :libelle, :compte)
                        returning id
                        """)
                .param("feuille", feuille)
                .param("libelle", libelle.substring(0, Math.min(libelle.length(), LIBELLE_MAX)))
                .param("compte", compte)
                .query(Long.class)
                .single();
        // The last word on an element is the one that counts; one statement writes thousands.
        var parId = new LinkedHashMap<String, Ecriture>();
        for (var ecriture : ecritures) {
            parId.put(ecriture.id(), ecriture);
        }
        var poses = new ArrayList<Element>();
        var retires = new ArrayList<String>();
        for (var ecriture : parId.values()) {
            switch (ecriture) {
                case Ecriture.Poser(var element) -> poses.add(element);
                case Ecriture.Retirer(var id) -> retires.add(id);
            }
        }
        poser(feuille, geste, poses);
        retirer(feuille, geste, retires);
        clore(feuille, geste);
        return geste;
    }

    private void poser(String feuille, long geste, List<Element> elements) {
        if (elements.isEmpty()) {
            return;
        }
        base.sql("""
                        insert into feuillederoute.element (feuille, id, genre, version, geste, contenu)
                        select :feuille, e.id, e.genre, 1, :geste, e.contenu::jsonb
                        from unnest(:ids, :genres, :contenus) as e (id, genre, contenu)
                        on conflict (feuille, id) do update
                        set version = element.version + 1, geste = excluded.geste, contenu = excluded.contenu, retire = false
                        """)
                .param("feuille", feuille)
                .param("geste", geste)
                .param("ids", textes(elements, Element::id))
                .param("genres", textes(elements, e -> e.genre().name()))
                .param("contenus", textes(elements, Json::ecrire))
                .update();
    }

    private static String[] textes(List<Element> elements, Function<Element, String> lecture) {
        return elements.stream().map(lecture).toArray(String[]::new);
    }

    private void retirer(String feuille, long geste, List<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        base.sql("""
                        update feuillederoute.element set version = version + 1, geste = :geste, retire = true
                        where feuille = :feuille and id = any(:ids) and not retire
                        """)
                .param("feuille", feuille)
                .param("geste", geste)
                .param("ids", ids.toArray(String[]::new))
                .update();
    }

    /** Keeps what the gesture made, and moves the roadmap's revision on. */
    private void clore(String feuille, long geste) {
        base.sql("""
                        insert into feuillederoute.element_version (feuille, element, version, geste, contenu, retire)
                        select feuille, id, version, geste, contenu, retire
                        from feuillederoute.element
                        where feuille = :feuille and geste = :geste
                        """).param("feuille", feuille).param("geste", geste).update();
        base.sql("update feuillederoute.feuille set revision = :geste, modifie_le = now() where id = :feuille")
                .param("feuille", feuille)
                .param("geste", geste)
                .update();
    }

    /**
     * Puts back what a gesture changed, as it was before it; an element that it made is taken out.
     *
     * @return the gesture of undoing, which can be undone too; empty when something that it changed was changed again since, or when it was
     *     undone already: nothing is written
     */
    public OptionalLong annuler(String feuille, long geste, String compte) {
        verrouiller(feuille);
        var libelle = base.sql("""
                        select g.libelle from feuillederoute.geste g
                        where g.id = :geste and g.feuille = :feuille and g.annule_par is null
                          and not exists (
                              select 1 from feuillederoute.element_version v
                              join feuillederoute.element e on e.feuille = v.feuille and e.id = v.element
                              where v.geste = g.id and e.version <> v.version)
                        """)
                .param("feuille", feuille)
                .param("geste", geste)
                .query(String.class)
                .optional();
        if (libelle.isEmpty()) {
            return OptionalLong.empty();
        }
        long retour = geste(feuille, "Annulation\u00a0: " + libelle.get(), compte, List.of());
        base.sql("""
                        update feuillederoute.element e
                        set version = e.version + 1, geste = :retour,
                            contenu = coalesce(a.contenu, e.contenu), retire = coalesce(a.retire, true)
                        from feuillederoute.element_version v
                        left join feuillederoute.element_version a
                               on a.feuille = v.feuille and a.element = v.element and a.version = v.version - 1
                        where v.geste = :geste and v.feuille = e.feuille and v.element = e.id
                        """).param("geste", geste).param("retour", retour).update();
        clore(feuille, retour);
        base.sql("update feuillederoute.geste set annule_par = :retour where id = :geste")
                .param("geste", geste)
                .param("retour", retour)
                .update();
        return OptionalLong.of(retour);
    }

    /** What the elements that were taken out are: a file may bring one back, not turn it into something else. */
    @Transactional(readOnly = true)
    public Map<String, Genre> retires(String feuille) {
        var genres = new HashMap<String, Genre>();
        base.sql("select id, genre from feuillederoute.element where feuille = :feuille and retire")
                .param("feuille", feuille)
                .query(ligne -> {
                    genres.put(ligne.getString("id"), Genre.valueOf(ligne.getString("genre")));
                });
        return Map.copyOf(genres);
    }

    /** As it is now, taken out or not. */
    @Transactional(readOnly = true)
    public Optional<Enregistre> trouver(String feuille, String id) {
        return histoire(feuille, id, 1).stream().findFirst();
    }

    /** As it was at a version. */
    @Transactional(readOnly = true)
    public Optional<Enregistre> trouver(String feuille, String id, int version) {
        return base.sql(LECTURE + " and v.version = :version")
                .param("feuille", feuille)
                .param("id", id)
                .param("version", version)
                .query(ElementsEnBase::lire)
                .optional();
    }

    private static final String LECTURE = """
            select e.genre, v.contenu, v.version, v.geste, v.retire, g.libelle, g.par, g.le
            from feuillederoute.element_version v
            join feuillederoute.element e on e.feuille = v.feuille and e.id = v.element
            join feuillederoute.geste g on g.id = v.geste
            where v.feuille = :feuille and v.element = :id
            """;

    /** Its versions, the last one first. */
    @Transactional(readOnly = true)
    public List<Enregistre> histoire(String feuille, String id, int nombre) {
        return base.sql(LECTURE + " order by v.version desc limit :nombre")
                .param("feuille", feuille)
                .param("id", id)
                .param("nombre", nombre)
                .query(ElementsEnBase::lire)
                .list();
    }

    private static Enregistre lire(ResultSet ligne, int rang) throws SQLException {
        return new Enregistre(
                Json.lire(Genre.valueOf(ligne.getString("genre")), ligne.getString("contenu")),
                ligne.getInt("version"),
                ligne.getLong("geste"),
                ligne.getString("libelle"),
                ligne.getString("par"),
                ligne.getObject("le", OffsetDateTime.class).toInstant(),
                ligne.getBoolean("retire"));
    }

    /** The gestures of a roadmap, the last one first. */
    @Transactional(readOnly = true)
    public List<Geste> gestes(String feuille, int depart, int nombre) {
        return base.sql("""
                        select g.id, g.libelle, g.par, g.le, g.annule_par is not null as annule,
                               (select count(*) from feuillederoute.element_version v where v.geste = g.id) as elements
                        from feuillederoute.geste g
                        where g.feuille = :feuille
                        order by g.id desc
                        offset :depart limit :nombre
                        """)
                .param("feuille", feuille)
                .param("depart", depart)
                .param("nombre", nombre)
                .query((ligne, rang) -> new Geste(
                        ligne.getLong("id"),
                        ligne.getString("libelle"),
                        ligne.getString("par"),
                        ligne.getObject("le", OffsetDateTime.class).toInstant(),
                        ligne.getInt("elements"),
                        ligne.getBoolean("annule")))
                .list();
    }
}
