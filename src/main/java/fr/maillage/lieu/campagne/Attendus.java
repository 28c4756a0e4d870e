package fr.maillage.lieu.campagne;

import fr.maillage.presentation.Hasard;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The bodies that collections expect, in the database. */
@Repository
public class Attendus {
    private static final int LONGUEUR_DU_CODE = 16;

    private final JdbcClient base;

    Attendus(JdbcClient base) {
        this.base = base;
    }

    /**
     * @param commune code in force; null while unknown
     * @param lieu a place already known of that body; null for none
     * @return 0 when it was there already
     */
    int ajouter(Campagne campagne, LectureDAttendus.Ligne ligne, @Nullable String commune, @Nullable String lieu) {
        return base.sql("""
                        insert into lieu.campagne_attendu (code, campagne, nom, commune, code_insee, courriel, pivot, lieu)
                        values (:code, :campagne, :nom, :commune, :codeInsee, :courriel, :pivot, :lieu)
                        on conflict do nothing
                        """)
                .param("code", Hasard.texte(LONGUEUR_DU_CODE))
                .param("campagne", campagne.id())
                .param("nom", ligne.nom())
                .param("commune", ligne.commune())
                .param("codeInsee", commune, Types.VARCHAR)
                .param("courriel", ligne.courriel())
                .param("pivot", ligne.pivot())
                .param("lieu", lieu, Types.VARCHAR)
                .update();
    }

    /** In the order of their names. */
    public List<Attendu> tous(String campagne) {
        return base.sql("select * from lieu.campagne_attendu where campagne = :campagne order by lower(nom), code")
                .param("campagne", campagne)
                .query(Attendu.class)
                .list();
    }

    public Optional<Attendu> parCode(String campagne, String code) {
        return base.sql("select * from lieu.campagne_attendu where campagne = :campagne and code = :code")
                .param("campagne", campagne)
                .param("code", code)
                .query(Attendu.class)
                .optional();
    }

    /** It says that it has nothing to declare. */
    public void sansLieu(String code) {
        base.sql("update lieu.campagne_attendu set sans_lieu_le = coalesce(sans_lieu_le, now()) where code = :code")
                .param("code", code)
                .update();
    }

    /** Gives it another address; the next sending invites it there. */
    public void changerDAdresse(String code, String courriel) {
        base.sql("""
                        update lieu.campagne_attendu set courriel = :courriel, invite_le = null, relance_le = null
                        where code = :code
                        """).param("courriel", courriel).param("code", code).update();
    }

    void noterInvitation(String code) {
        base.sql("update lieu.campagne_attendu set invite_le = now() where code = :code")
                .param("code", code)
                .update();
    }

    void noterRelance(String code) {
        base.sql("update lieu.campagne_attendu set relance_le = now() where code = :code")
                .param("code", code)
                .update();
    }
}
