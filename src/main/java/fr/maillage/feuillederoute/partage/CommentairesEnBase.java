package fr.maillage.feuillederoute.partage;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Comments on fiches. */
@Repository
@Transactional
public class CommentairesEnBase {
    private final JdbcClient base;

    CommentairesEnBase(JdbcClient base) {
        this.base = base;
    }

    /** @param reponseA a comment of the same fiche; anything else answers none */
    public void ecrire(String feuille, String element, String auteur, String texte, long reponseA) {
        base.sql("""
                        insert into feuillederoute.commentaire (feuille, element, auteur, texte, reponse_a)
                        values (:feuille, :element, :auteur, :texte,
                                (select coalesce(c.reponse_a, c.id) from feuillederoute.commentaire c
                                 where c.id = :reponse and c.feuille = :feuille and c.element = :element))
                        """)
                .param("feuille", feuille)
                .param("element", element)
                .param("auteur", auteur)
                .param("texte", texte)
                .param("reponse", reponseA)
                .update();
    }

    /** Takes it away, or puts it back; only its author may. @return false when nothing was done */
    public boolean retirer(String feuille, String element, long id, String auteur, boolean retire) {
        return base.sql("""
                        update feuillederoute.commentaire set retire_le = case when :retire then now() end
                        where id = :id and feuille = :feuille and element = :element and auteur = :auteur
                        """)
                        .param("feuille", feuille)
                        .param("element", element)
                        .param("id", id)
                        .param("auteur", auteur)
                        .param("retire", retire)
                        .update()
                == 1;
    }

    /** The oldest first, those taken away included. */
    @Transactional(readOnly = true)
    public List<Commentaire> de(String feuille, String element) {
        return base.sql("""
                        select id, coalesce(reponse_a, 0) as reponse_a, auteur, texte, le, retire_le
                        from feuillederoute.commentaire
                        where feuille = :feuille and element = :element
                        order by id
                        """)
                .param("feuille", feuille)
                .param("element", element)
                .query((ligne, rang) -> new Commentaire(
                        ligne.getLong("id"),
                        ligne.getLong("reponse_a"),
                        ligne.getString("auteur"),
                        ligne.getString("texte"),
                        ligne.getObject("le", OffsetDateTime.class).toInstant(),
                        ligne.getObject("retire_le") != null))
                .list();
    }

    /** How many are shown. */
    @Transactional(readOnly = true)
    public int nombre(String feuille, String element) {
        return base.sql("""
                        select count(*) from feuillederoute.commentaire
                        where feuille = :feuille and element = :element and retire_le is null
                        """)
                .param("feuille", feuille)
                .param("element", element)
                .query(Integer.class)
                .single();
    }
}
