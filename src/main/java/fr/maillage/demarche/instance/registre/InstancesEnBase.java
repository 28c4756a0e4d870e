package fr.maillage.demarche.instance.registre;

import fr.maillage.demarche.instance.Instance;
import fr.maillage.demarche.instance.Instance.Membre;
import fr.maillage.presentation.Hasard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Bodies in the database. A writing names the version that was read. */
@Repository
@Transactional
public class InstancesEnBase {
    private final JdbcClient base;
    private final JdbcTemplate lots;

    InstancesEnBase(JdbcClient base, JdbcTemplate lots) {
        this.base = base;
        this.lots = lots;
    }

    /** What is written of a body. */
    public record Contenu(String nom, String genre, String mission, List<Membre> membres) {}

    /** @return its identifier */
    public String creer(String demarche, Contenu contenu) {
        var id = Hasard.identifiant();
        base.sql("""
                        insert into demarche.instance (id, demarche, nom, genre, mission)
                        values (:id, :demarche, :nom, :genre, :mission)
                        """)
                .param("id", id)
                .param("demarche", demarche)
                .param("nom", contenu.nom())
                .param("genre", contenu.genre())
                .param("mission", contenu.mission())
                .update();
        membres(id, contenu.membres());
        return id;
    }

    /** @return false when somebody else changed it since: nothing is written */
    public boolean changer(String id, int version, Contenu contenu) {
        boolean pris = base.sql("""
                        update demarche.instance
                        set nom = :nom, genre = :genre, mission = :mission, version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("id", id)
                        .param("version", version)
                        .param("nom", contenu.nom())
                        .param("genre", contenu.genre())
                        .param("mission", contenu.mission())
                        .update()
                == 1;
        if (pris) {
            membres(id, contenu.membres());
        }
        return pris;
    }

    private void membres(String instance, List<Membre> membres) {
        base.sql("delete from demarche.instance_membre where instance = :instance")
                .param("instance", instance)
                .update();
        var lignes = new ArrayList<Object[]>();
        membres.forEach(m -> lignes.add(new Object[] {instance, lignes.size(), m.structure(), m.personne(), m.role()}));
        lots.batchUpdate(
                "insert into demarche.instance_membre (instance, rang, structure, personne, role) values (?, ?, ?, ?, ?)",
                lignes);
    }

    /** Takes it off the list, or puts it back. */
    public void retirer(String id, boolean retiree) {
        base.sql("update demarche.instance set retire_le = case when :retiree then now() end where id = :id")
                .param("id", id)
                .param("retiree", retiree)
                .update();
    }

    /** Removed ones included. */
    @Transactional(readOnly = true)
    public Optional<Instance> trouver(String demarche, String id) {
        return lire(demarche).stream().filter(i -> i.id().equals(id)).findFirst();
    }

    /** Those of the list, by name. */
    @Transactional(readOnly = true)
    public List<Instance> toutes(String demarche) {
        return lire(demarche).stream().filter(i -> !i.retiree()).toList();
    }

    private List<Instance> lire(String demarche) {
        var membres = membresDe(demarche);
        return base.sql("""
                        select id, nom, genre, mission, version, retire_le is not null as retiree
                        from demarche.instance
                        where demarche = :demarche
                        order by nom, id
                        """)
                .param("demarche", demarche)
                .query((ligne, rang) -> new Instance(
                        ligne.getString("id"),
                        demarche,
                        ligne.getString("nom"),
                        ligne.getString("genre"),
                        ligne.getString("mission"),
                        membres.getOrDefault(ligne.getString("id"), List.of()),
                        ligne.getInt("version"),
                        ligne.getBoolean("retiree")))
                .list();
    }

    private Map<String, List<Membre>> membresDe(String demarche) {
        var membres = new HashMap<String, List<Membre>>();
        base.sql("""
                        select m.instance, m.structure, m.personne, m.role
                        from demarche.instance_membre m
                        join demarche.instance i on i.id = m.instance
                        where i.demarche = :demarche
                        order by m.instance, m.rang
                        """).param("demarche", demarche).query(ligne -> {
            membres.computeIfAbsent(ligne.getString("instance"), i -> new ArrayList<>())
                    .add(new Membre(
                            ligne.getString("structure"), ligne.getString("personne"), ligne.getString("role")));
        });
        return membres;
    }
}
