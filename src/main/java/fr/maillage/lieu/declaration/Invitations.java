package fr.maillage.lieu.declaration;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The invitation that a declaration answers: kept beside it, and never told by what is declared. */
@Repository
public class Invitations {
    private final JdbcClient base;

    Invitations(JdbcClient base) {
        this.base = base;
    }

    /** Whether an invitation with this secret was made. */
    public boolean connue(String code) {
        return base.sql("select exists (select 1 from lieu.campagne_attendu where code = :code)")
                .param("code", code)
                .query(Boolean.class)
                .single();
    }

    /** A draft answers an invitation; one that is not known changes nothing. */
    public void rattacher(Jeton brouillon, String code) {
        if (code.isEmpty()) {
            return;
        }
        base.sql("""
                        update lieu.declaration set invitation = a.code
                        from lieu.campagne_attendu a
                        where a.code = :code and jeton = :jeton and etat = 'brouillon'
                        """)
                .param("code", code)
                .param("jeton", brouillon.empreinte("brouillon"))
                .update();
    }

    /** The draft that goes on from another answers what that one answered. */
    public void transmettre(Jeton de, Jeton vers) {
        base.sql("""
                        update lieu.declaration suite set invitation = avant.invitation
                        from lieu.declaration avant
                        where avant.jeton = :de and suite.jeton = :vers and avant.invitation is not null
                        """)
                .param("de", de.empreinte("brouillon"))
                .param("vers", vers.empreinte("brouillon"))
                .update();
    }
}
