package fr.maillage.feuillederoute.priorisation;

import java.sql.Types;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The notes of accounts. */
@Repository
@Transactional
class NotationsEnBase {
    private final JdbcClient base;

    NotationsEnBase(JdbcClient base) {
        this.base = base;
    }

    @Transactional(readOnly = true)
    List<Notation> toutes(String feuille) {
        return base.sql("""
                        select element, compte, points, nouveau, utile, faisable, impact, effort
                        from feuillederoute.notation
                        where feuille = :feuille
                        order by element, compte
                        """)
                .param("feuille", feuille)
                .query((ligne, rang) -> {
                    Map<Critere, Integer> notes = new EnumMap<>(Critere.class);
                    for (var critere : Critere.values()) {
                        var note = ligne.getObject(critere.cle(), Integer.class);
                        if (note != null) {
                            notes.put(critere, note);
                        }
                    }
                    return new Notation(ligne.getString("element"), ligne.getString("compte"), notes);
                })
                .list();
    }

    /** The notes of this account for this element become these: those left out are erased. */
    void noter(String feuille, Notation notation) {
        var requete = base.sql("""
                        insert into feuillederoute.notation
                            (feuille, element, compte, points, nouveau, utile, faisable, impact, effort)
                        values (:feuille, :element, :compte, :points, :nouveau, :utile, :faisable, :impact, :effort)
                        on conflict (feuille, element, compte) do update
                        set points = excluded.points, nouveau = excluded.nouveau, utile = excluded.utile,
                            faisable = excluded.faisable, impact = excluded.impact, effort = excluded.effort, le = now()
                        """)
                .param("feuille", feuille)
                .param("element", notation.element())
                .param("compte", notation.compte());
        for (var critere : Critere.values()) {
            requete = requete.param(critere.cle(), notation.notes().get(critere), Types.SMALLINT);
        }
        requete.update();
    }

    /** Notes that an account gave to an element, or none. */
    static Map<Critere, Integer> de(List<Notation> notations, String element, String compte) {
        return notations.stream()
                .filter(n -> n.element().equals(element) && Objects.equals(n.compte(), compte))
                .findFirst()
                .map(Notation::notes)
                .orElse(Map.of());
    }
}
