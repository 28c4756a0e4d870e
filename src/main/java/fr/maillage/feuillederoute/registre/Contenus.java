package fr.maillage.feuillederoute.registre;

import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Genre;
import fr.maillage.feuillederoute.modele.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whole roadmaps, now or as they stood at a gesture.
 *
 * <p>The last ones read stay in memory under their revision: the next reading asks the database for what changed since, so that a page of a
 * roadmap of thousands of actions costs what changed. Nothing but speed depends on it: several nodes each have their own.
 */
@Repository
@Transactional(readOnly = true)
public class Contenus {
    private static final int GARDES = 50;

    private final JdbcClient base;
    private final Map<String, Contenu> gardes = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Contenu> ancien) {
            return size() > GARDES;
        }
    });

    Contenus(JdbcClient base) {
        this.base = base;
    }

    private record Rangee(Genre genre, String id, String contenu, boolean retire) {
        Element element() {
            return Json.lire(genre, contenu);
        }
    }

    /** @return an empty one for a roadmap that does not exist */
    public Contenu maintenant(String feuille) {
        long revision = revision(feuille).orElse(0L);
        var garde = gardes.get(feuille);
        if (garde != null && garde.revision() == revision) {
            return garde;
        }
        var depart = garde == null || garde.revision() > revision ? Contenu.de(-1, List.of()) : garde;
        var elements = new HashMap<>(depart.parId());
        for (var rangee : depuis(feuille, depart.revision())) {
            if (rangee.retire()) {
                elements.remove(rangee.id());
            } else {
                elements.put(rangee.id(), rangee.element());
            }
        }
        var contenu = Contenu.de(revision, elements.values());
        gardes.put(feuille, contenu);
        return contenu;
    }

    private Optional<Long> revision(String feuille) {
        return base.sql("select revision from feuillederoute.feuille where id = :feuille")
                .param("feuille", feuille)
                .query(Long.class)
                .optional();
    }

    private List<Rangee> depuis(String feuille, long geste) {
        return base.sql("""
                        select genre, id, contenu, retire from feuillederoute.element
                        where feuille = :feuille and geste > :geste
                        """)
                .param("feuille", feuille)
                .param("geste", geste)
                .query(Rangee.class)
                .list();
    }

    /** As it stood after a gesture. */
    public Contenu a(String feuille, long geste) {
        var elements = new ArrayList<Element>();
        var rangees = base.sql("""
                        select distinct on (v.element) e.genre, v.element as id, v.contenu, v.retire
                        from feuillederoute.element_version v
                        join feuillederoute.element e on e.feuille = v.feuille and e.id = v.element
                        where v.feuille = :feuille and v.geste <= :geste
                        order by v.element, v.version desc
                        """)
                .param("feuille", feuille)
                .param("geste", geste)
                .query(Rangee.class)
                .list();
        for (var rangee : rangees) {
            if (!rangee.retire()) {
                elements.add(rangee.element());
            }
        }
        return Contenu.de(geste, elements);
    }
}
