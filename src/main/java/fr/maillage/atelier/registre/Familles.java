package fr.maillage.atelier.registre;

import fr.maillage.atelier.contribution.Famille;
import fr.maillage.atelier.contribution.Listes;
import fr.maillage.presentation.Hasard;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The families of each workshop. A removed one is kept, so that the removal can be undone. */
@Repository
@Transactional
public class Familles {
    private final JdbcClient base;
    private final Gestes gestes;

    Familles(JdbcClient base, Gestes gestes) {
        this.base = base;
        this.gestes = gestes;
    }

    /** The shipped ones. */
    void commencer(String atelier) {
        int rang = 1;
        for (var terme : Listes.familles()) {
            inserer(atelier, terme.cle(), terme.nom(), rang++);
        }
    }

    private String inserer(String atelier, String cle, String nom, int rang) {
        var id = Hasard.identifiant();
        base.sql("insert into atelier.famille (id, atelier, cle, nom, rang) values (:id, :atelier, :cle, :nom, :rang)")
                .param("id", id)
                .param("atelier", atelier)
                .param("cle", cle)
                .param("nom", nom)
                .param("rang", rang)
                .update();
        return id;
    }

    /** In the order of the board. */
    @Transactional(readOnly = true)
    public List<Famille> de(String atelier) {
        return lire(atelier, "retire_le is null");
    }

    /** Those taken off the board included. */
    @Transactional(readOnly = true)
    List<Famille> toutes(String atelier) {
        return lire(atelier, "true");
    }

    @Transactional(readOnly = true)
    public List<Famille> retirees(String atelier) {
        return lire(atelier, "retire_le is not null");
    }

    private List<Famille> lire(String atelier, String condition) {
        return base.sql("select id, cle, nom, rang, version from atelier.famille where atelier = :atelier and "
                        + condition + " order by rang, nom, id")
                .param("atelier", atelier)
                .query(Famille.class)
                .list();
    }

    /** @param cle of the shipped list, or empty */
    public String ajouter(String atelier, String cle, String nom) {
        int rang = base.sql("select coalesce(max(rang), 0) + 1 from atelier.famille where atelier = :atelier")
                .param("atelier", atelier)
                .query(Integer.class)
                .single();
        gestes.noter(atelier);
        return inserer(atelier, cle, nom, rang);
    }

    /** @return false when somebody else changed it since: nothing is written */
    public boolean changer(String atelier, String famille, int version, String nom, int rang) {
        gestes.noter(atelier);
        return base.sql("""
                        update atelier.famille set nom = :nom, rang = :rang, version = version + 1
                        where id = :id and atelier = :atelier and version = :version
                        """)
                        .param("id", famille)
                        .param("atelier", atelier)
                        .param("version", version)
                        .param("nom", nom)
                        .param("rang", rang)
                        .update()
                == 1;
    }

    /** Takes it off the board, or puts it back; what it held waits among what is not sorted. */
    public void retirer(String atelier, String famille, boolean retiree) {
        gestes.noter(atelier);
        base.sql("""
                        update atelier.famille set retire_le = case when :retiree then now() end
                        where id = :id and atelier = :atelier
                        """)
                .param("id", famille)
                .param("atelier", atelier)
                .param("retiree", retiree)
                .update();
    }
}
