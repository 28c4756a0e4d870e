package fr.maillage.demarche.instance.registre;

import fr.maillage.demarche.instance.Deroule;
import fr.maillage.demarche.instance.Deroule.Point;
import fr.maillage.demarche.instance.Deroule.Presence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Agendas, attendance and minutes in the database. They share the version of their meeting. */
@Repository
@Transactional
public class DeroulesEnBase {
    private final JdbcClient base;
    private final JdbcTemplate lots;

    DeroulesEnBase(JdbcClient base, JdbcTemplate lots) {
        this.base = base;
        this.lots = lots;
    }

    @Transactional(readOnly = true)
    public Deroule de(String reunion) {
        var releve = base.sql("select releve from demarche.reunion where id = :reunion")
                .param("reunion", reunion)
                .query(String.class)
                .optional()
                .orElse("");
        var points = base.sql("select titre, duree, notes from demarche.point where reunion = :reunion order by rang")
                .param("reunion", reunion)
                .query((ligne, rang) -> new Point(
                        ligne.getString("titre"), ligne.getObject("duree", Integer.class), ligne.getString("notes")))
                .list();
        var decisions = base.sql("select texte from demarche.decision where reunion = :reunion order by rang")
                .param("reunion", reunion)
                .query(String.class)
                .list();
        return new Deroule(
                releve, points, presences("p.reunion = :cle", reunion).getOrDefault(reunion, List.of()), decisions);
    }

    /** Attendance of all meetings of a démarche, by meeting. */
    @Transactional(readOnly = true)
    public Map<String, List<Presence>> presences(String demarche) {
        return presences("p.reunion in (select id from demarche.reunion where demarche = :cle)", demarche);
    }

    private Map<String, List<Presence>> presences(String condition, String cle) {
        var presences = new HashMap<String, List<Presence>>();
        base.sql("select p.reunion, p.structure, p.personne, p.etat, p.nombre from demarche.presence p where "
                        + condition + " order by p.reunion, p.rang")
                .param("cle", cle)
                .query(ligne -> {
                    presences
                            .computeIfAbsent(ligne.getString("reunion"), r -> new ArrayList<>())
                            .add(new Presence(
                                    ligne.getString("structure"),
                                    ligne.getString("personne"),
                                    Presence.Etat.valueOf(ligne.getString("etat")),
                                    ligne.getInt("nombre")));
                });
        return presences;
    }

    /**
     * Writes the whole of it in the place of what was there.
     *
     * @return false when somebody else changed the meeting since: nothing is written
     */
    public boolean ecrire(String reunion, int version, Deroule deroule) {
        int prises = base.sql("""
                        update demarche.reunion set releve = :releve, version = version + 1
                        where id = :reunion and version = :version
                        """)
                .param("reunion", reunion)
                .param("version", version)
                .param("releve", deroule.releve())
                .update();
        if (prises == 0) {
            return false;
        }
        for (var table : List.of("point", "presence", "decision")) {
            base.sql("delete from demarche." + table + " where reunion = :reunion")
                    .param("reunion", reunion)
                    .update();
        }
        var points = new ArrayList<Object[]>();
        deroule.points()
                .forEach(p -> points.add(new Object[] {reunion, points.size(), p.titre(), p.duree(), p.notes()}));
        lots.batchUpdate(
                "insert into demarche.point (reunion, rang, titre, duree, notes) values (?, ?, ?, ?, ?)", points);
        var presences = new ArrayList<Object[]>();
        deroule.presences()
                .forEach(p -> presences.add(new Object[] {
                    reunion,
                    presences.size(),
                    p.structure(),
                    p.personne(),
                    p.etat().name(),
                    p.nombre()
                }));
        lots.batchUpdate(
                "insert into demarche.presence (reunion, rang, structure, personne, etat, nombre) values (?, ?, ?, ?, ?, ?)",
                presences);
        var decisions = new ArrayList<Object[]>();
        deroule.decisions().forEach(d -> decisions.add(new Object[] {reunion, decisions.size(), d}));
        lots.batchUpdate("insert into demarche.decision (reunion, rang, texte) values (?, ?, ?)", decisions);
        return true;
    }
}
