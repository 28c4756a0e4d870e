package fr.maillage.lieu.campagne;

import fr.maillage.presentation.Hasard;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Addresses that campaigns write to, and those that asked not to be written to. */
@Repository
public class Contacts {
    private static final int LONGUEUR_DU_JETON = 26;

    private final JdbcClient base;

    Contacts(JdbcClient base) {
        this.base = base;
    }

    /** The secret of the link « ne plus m’écrire » of an address: the same in all its letters. */
    public String jeton(String courriel) {
        return base.sql("""
                        insert into lieu.contact (courriel, jeton) values (:courriel, :jeton)
                        on conflict (courriel) do update set courriel = excluded.courriel
                        returning jeton
                        """)
                .param("courriel", courriel.toLowerCase(Locale.ROOT))
                .param("jeton", Hasard.texte(LONGUEUR_DU_JETON))
                .query(String.class)
                .single();
    }

    public Set<String> arretes() {
        return new HashSet<>(base.sql("select courriel from lieu.contact where arrete_le is not null")
                .query(String.class)
                .list());
    }

    /** Whether letters still go to the address of this link; empty for an unknown link. */
    public Optional<Boolean> ecrit(String jeton) {
        return base.sql("select arrete_le is null from lieu.contact where jeton = :jeton")
                .param("jeton", jeton)
                .query(Boolean.class)
                .optional();
    }

    /** @return false for an unknown link */
    public boolean arreter(String jeton) {
        return base.sql("update lieu.contact set arrete_le = coalesce(arrete_le, now()) where jeton = :jeton")
                        .param("jeton", jeton)
                        .update()
                == 1;
    }
}
