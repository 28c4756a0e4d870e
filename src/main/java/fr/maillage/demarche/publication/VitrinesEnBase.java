package fr.maillage.demarche.publication;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The vitrines of démarches. */
@Repository
@Transactional
class VitrinesEnBase {
    private final JdbcClient base;

    VitrinesEnBase(JdbcClient base) {
        this.base = base;
    }

    @Transactional(readOnly = true)
    public Vitrine lire(String demarche) {
        return base.sql("""
                        select service, adresse, courriel, telephone, accord, version
                        from demarche.vitrine where demarche = :demarche
                        """)
                .param("demarche", demarche)
                .query(Vitrine.class)
                .optional()
                .orElse(Vitrine.VIDE);
    }

    /** @return false when somebody else changed it since: nothing is written */
    public boolean ecrire(String demarche, int version, Vitrine vitrine) {
        return base.sql("""
                        insert into demarche.vitrine (demarche, service, adresse, courriel, telephone, accord)
                        values (:demarche, :service, :adresse, :courriel, :telephone, :accord)
                        on conflict (demarche) do update
                        set service = excluded.service, adresse = excluded.adresse, courriel = excluded.courriel,
                            telephone = excluded.telephone, accord = excluded.accord, version = vitrine.version + 1
                        where vitrine.version = :version
                        """)
                        .param("demarche", demarche)
                        .param("version", version)
                        .param("service", vitrine.service())
                        .param("adresse", vitrine.adresse())
                        .param("courriel", vitrine.courriel())
                        .param("telephone", vitrine.telephone())
                        .param("accord", vitrine.accord())
                        .update()
                == 1;
    }
}
