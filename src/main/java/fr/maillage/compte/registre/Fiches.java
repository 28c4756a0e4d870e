package fr.maillage.compte.registre;

import fr.maillage.compte.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads accounts for their pages. */
@Repository
public class Fiches {
    private static final String FILTRE = """
             where (:role::text is null or role = :role)
               and (:texte = '' or nom ilike :motif or courriel ilike :motif)
            """;

    private final JdbcClient base;

    Fiches(JdbcClient base) {
        this.base = base;
    }

    /**
     * Accounts in service first, then by name.
     *
     * @param texte part of the name or of the address; empty for all
     * @param role null for all
     */
    public List<FicheDeCompte> chercher(String texte, @Nullable Role role, long saut, int nombre) {
        return filtrer(
                        "select * from compte.compte",
                        " order by desactive_le is not null, lower(nom), id" + " offset :saut limit :nombre",
                        texte,
                        role)
                .param("saut", saut)
                .param("nombre", nombre)
                .query(Fiches::lire)
                .list();
    }

    public long compter(String texte, @Nullable Role role) {
        return filtrer("select count(*) from compte.compte", "", texte, role)
                .query(Long.class)
                .single();
    }

    public Optional<FicheDeCompte> trouver(String id) {
        return base.sql("select * from compte.compte where id = :id")
                .param("id", id)
                .query(Fiches::lire)
                .optional();
    }

    private JdbcClient.StatementSpec filtrer(String debut, String fin, String texte, @Nullable Role role) {
        return base.sql(debut + FILTRE + fin)
                .param("role", role == null ? null : role.name())
                .param("texte", texte)
                .param("motif", "%" + texte.replaceAll("([\\\\%_])", "\\\\$1") + "%");
    }

    private static FicheDeCompte lire(ResultSet ligne, int numero) throws SQLException {
        return new FicheDeCompte(
                ComptesEnBase.lire(ligne, numero),
                Temps.lire(ligne, "cree_le").orElseThrow(),
                Temps.lire(ligne, "derniere_connexion").orElse(null),
                Temps.lire(ligne, "desactive_le").orElse(null),
                Temps.lire(ligne, "anonymise_le").orElse(null));
    }
}
