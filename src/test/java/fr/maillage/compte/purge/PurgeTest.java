package fr.maillage.compte.purge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.compte.CompteDEssai;
import fr.maillage.compte.Role;
import fr.maillage.site.Site;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Site
class PurgeTest {
    @Autowired
    Purge purge;

    @Autowired
    CompteDEssai comptes;

    @Autowired
    JdbcClient base;

    @Test
    void whatIsNoLongerNeededGoesAndTheRestStays() {
        var compte = comptes.creer(Role.PARTENAIRE);
        comptes.cookie(compte);
        comptes.cookie(compte);
        base.sql("""
                        update compte.session set expiry_time = 0
                        where primary_id = (select min(primary_id) from compte.session where principal_name = :id)
                        """).param("id", compte.id()).update();
        base.sql("""
                        insert into compte.lien_de_connexion (empreinte, compte, navigateur, retour, expire_le)
                        select sha256((:id || age)::bytea), :id, sha256('n'), '', now() - age::interval
                        from unnest(array['25 hours', '23 hours']) age
                        """).param("id", compte.id()).update();
        base.sql("""
                        insert into compte.limite (geste, empreinte, nombre, fin)
                        select 'purge-' || :id, sha256(age::bytea), 1, now() - age::interval
                        from unnest(array['1 minute', '-1 minute']) age
                        """).param("id", compte.id()).update();
        base.sql("""
                        insert into compte.journal (le, compte, acte, objet, details)
                        select now() - age::interval, :id, 'essai.purge', '', ''
                        from unnest(array['367 days', '360 days']) age
                        """).param("id", compte.id()).update();

        purge.purger();

        assertThat(compter("compte.session where principal_name", compte.id())).isOne();
        assertThat(compter("compte.lien_de_connexion where compte", compte.id()))
                .isOne();
        assertThat(compter("compte.limite where geste", "purge-" + compte.id())).isOne();
        assertThat(compter("compte.journal where compte", compte.id())).isOne();
    }

    private int compter(String quoi, String id) {
        return base.sql("select count(*) from " + quoi + " = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }
}
