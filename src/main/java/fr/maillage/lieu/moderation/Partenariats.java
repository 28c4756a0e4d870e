package fr.maillage.lieu.moderation;

import fr.maillage.lieu.Lieu;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which places partners keep. */
@Repository
public class Partenariats {
    private final JdbcClient base;

    Partenariats(JdbcClient base) {
        this.base = base;
    }

    /** @param structure true when the account keeps all the places of the structure, this one among them */
    public record Partenariat(String compte, boolean structure, java.time.Instant depuis) {}

    public Ressort.Siens de(String compte) {
        Set<String> lieux = new HashSet<>();
        Set<String> structures = new HashSet<>();
        base.sql("select lieu, structure from lieu.partenariat where compte = :compte")
                .param("compte", compte)
                .query((RowCallbackHandler) ligne -> {
                    var lieu = ligne.getString("lieu");
                    if (lieu != null) {
                        lieux.add(lieu);
                    } else {
                        structures.add(ligne.getString("structure"));
                    }
                });
        return new Ressort.Siens(lieux, structures);
    }

    /** Who keeps this place, by itself or by its structure. */
    public List<Partenariat> du(Lieu lieu) {
        return base.sql("""
                        select compte, structure is not null as par_structure, cree_le
                        from lieu.partenariat
                        where lieu = :lieu or structure = :structure
                        order by cree_le
                        """)
                .param("lieu", lieu.id())
                .param("structure", lieu.structure(), java.sql.Types.VARCHAR)
                .query((ligne, rang) -> new Partenariat(
                        ligne.getString("compte"),
                        ligne.getBoolean("par_structure"),
                        ligne.getObject("cree_le", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Twice is once. */
    public void confier(String compte, @Nullable String lieu, @Nullable String structure, String par) {
        base.sql("""
                        insert into lieu.partenariat (compte, lieu, structure, cree_par)
                        values (:compte, :lieu, :structure, :par)
                        on conflict do nothing
                        """)
                .param("compte", compte)
                .param("lieu", lieu, java.sql.Types.VARCHAR)
                .param("structure", structure, java.sql.Types.VARCHAR)
                .param("par", par)
                .update();
    }

    /** @param structure also takes back all the places of the structure */
    public void retirer(String compte, Lieu lieu, boolean structure) {
        base.sql("""
                        delete from lieu.partenariat
                        where compte = :compte and (lieu = :lieu or (:aussi and structure = :structure))
                        """)
                .param("compte", compte)
                .param("lieu", lieu.id())
                .param("aussi", structure)
                .param("structure", lieu.structure(), java.sql.Types.VARCHAR)
                .update();
    }
}
