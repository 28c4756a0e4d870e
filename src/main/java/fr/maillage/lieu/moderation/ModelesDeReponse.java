package fr.maillage.lieu.moderation;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sentences to start from when a declaration is refused or questioned. Each body has its own words: they are edited on the site. */
@Repository
public class ModelesDeReponse {
    public static final int LIBELLE_MAX = 80;
    public static final int TEXTE_MAX = 2_000;

    private final JdbcClient base;

    ModelesDeReponse(JdbcClient base) {
        this.base = base;
    }

    /** @param texte « {lieu} » stands for the name of the place */
    public record Modele(long id, boolean refus, String libelle, String texte) {
        public String pour(String lieu) {
            return texte.replace("{lieu}", lieu);
        }
    }

    public List<Modele> tous() {
        return base.sql(
                        "select id, genre = 'refus' as refus, libelle, texte from lieu.modele_de_reponse order by genre desc, id")
                .query(Modele.class)
                .list();
    }

    public Optional<Modele> trouver(long id) {
        return tous().stream().filter(m -> m.id() == id).findFirst();
    }

    /** @param id 0 for a new one; an empty text removes it */
    public void ecrire(long id, boolean refus, String libelle, String texte) {
        if (id > 0 && texte.isBlank()) {
            base.sql("delete from lieu.modele_de_reponse where id = :id")
                    .param("id", id)
                    .update();
        } else if (id > 0) {
            base.sql("update lieu.modele_de_reponse set libelle = :libelle, texte = :texte where id = :id")
                    .param("libelle", libelle)
                    .param("texte", texte)
                    .param("id", id)
                    .update();
        } else if (!texte.isBlank()) {
            base.sql("insert into lieu.modele_de_reponse (genre, libelle, texte) values (:genre, :libelle, :texte)")
                    .param("genre", refus ? "refus" : "question")
                    .param("libelle", libelle)
                    .param("texte", texte)
                    .update();
        }
    }
}
