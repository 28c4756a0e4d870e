package fr.maillage.demarche.publication;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Takes off the public page, and puts back, whatever was written for it. */
@Repository
@Transactional
class Retraits {
    private final JdbcClient base;

    Retraits(JdbcClient base) {
        this.base = base;
    }

    /** What is written for the page, as its addresses name it. */
    enum Genre {
        ACTUALITES("demarche.actualite"),
        DOCUMENTS("demarche.document"),
        DATES("demarche.date_publique"),
        CHIFFRES("demarche.chiffre_cite");

        private final String table;

        Genre(String table) {
            this.table = table;
        }

        String chemin() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Genre> deChemin(String chemin) {
            return Arrays.stream(values())
                    .filter(g -> g.chemin().equals(chemin))
                    .findFirst();
        }
    }

    /** @return false when there is no such thing in the démarche */
    boolean retirer(Genre genre, String demarche, String id, boolean retire) {
        return base.sql(
                                "update " + genre.table
                                        + " set retire_le = case when :retire then now() end where id = :id and demarche = :demarche")
                        .param("id", id)
                        .param("demarche", demarche)
                        .param("retire", retire)
                        .update()
                == 1;
    }
}
