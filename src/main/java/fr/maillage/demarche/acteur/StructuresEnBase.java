package fr.maillage.demarche.acteur;

import fr.maillage.demarche.StructureDeDemarche;
import fr.maillage.presentation.Hasard;
import fr.maillage.territoire.NomSimplifie;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The structures of démarches. A writing names the version that was read. */
@Repository
@Transactional
class StructuresEnBase {
    private final JdbcClient base;

    StructuresEnBase(JdbcClient base) {
        this.base = base;
    }

    /** What is said of a structure. */
    record Contenu(
            String nom,
            String type,
            List<String> territoires,
            @Nullable String structureDeLieu,
            boolean partenaire,
            boolean itinerante,
            String role) {
        static Contenu de(String nom, String type) {
            return new Contenu(nom, type, List.of(), null, false, false, "");
        }

        static Contenu de(StructureDeDemarche s) {
            return new Contenu(
                    s.nom(), s.type(), s.territoires(), s.structureDeLieu(), s.partenaire(), s.itinerante(), s.role());
        }

        String cle() {
            return NomSimplifie.de(nom).mots();
        }
    }

    /** @return its identifier */
    String creer(String demarche, Contenu contenu) {
        var id = Hasard.identifiant();
        parametres(base.sql("""
                        insert into demarche.structure
                            (id, demarche, nom, cle, type, territoires, structure_lieu, partenaire, itinerante, role)
                        values (:id, :demarche, :nom, :cle, :type, :territoires, :lieu, :partenaire, :itinerante, :role)
                        """), contenu)
                .param("id", id)
                .param("demarche", demarche)
                .update();
        return id;
    }

    /** @return false when somebody else changed it since: nothing is written */
    boolean changer(String demarche, String id, int version, Contenu contenu) {
        return parametres(base.sql("""
                        update demarche.structure
                        set nom = :nom, cle = :cle, type = :type, territoires = :territoires, structure_lieu = :lieu,
                            partenaire = :partenaire, itinerante = :itinerante, role = :role, version = version + 1, modifie_le = now()
                        where id = :id and demarche = :demarche and version = :version
                        """), contenu)
                        .param("id", id)
                        .param("demarche", demarche)
                        .param("version", version)
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec parametres(JdbcClient.StatementSpec ordre, Contenu contenu) {
        return ordre.param("nom", contenu.nom())
                .param("cle", contenu.cle())
                .param("type", contenu.type())
                .param("territoires", contenu.territoires().toArray(String[]::new))
                .param("lieu", contenu.structureDeLieu())
                .param("partenaire", contenu.partenaire())
                .param("itinerante", contenu.itinerante())
                .param("role", contenu.role());
    }

    /** Takes it off the list, or puts it back. */
    void retirer(String demarche, String id, boolean retiree) {
        base.sql("""
                        update demarche.structure
                        set retire_le = case when :retiree then now() end, version = version + 1, modifie_le = now()
                        where id = :id and demarche = :demarche
                        """)
                .param("id", id)
                .param("demarche", demarche)
                .param("retiree", retiree)
                .update();
    }

    /** Removed ones included. */
    @Transactional(readOnly = true)
    public Optional<StructureDeDemarche> trouver(String demarche, String id) {
        return base.sql("select * from demarche.structure where id = :id and demarche = :demarche")
                .param("id", id)
                .param("demarche", demarche)
                .query(StructuresEnBase::lire)
                .optional();
    }

    /** The oldest of this simplified name, removed ones left out. */
    @Transactional(readOnly = true)
    public Optional<StructureDeDemarche> parCle(String demarche, String cle) {
        return base.sql("""
                        select * from demarche.structure
                        where demarche = :demarche and cle = :cle and retire_le is null
                        order by cree_le, id
                        limit 1
                        """)
                .param("demarche", demarche)
                .param("cle", cle)
                .query(StructuresEnBase::lire)
                .optional();
    }

    static StructureDeDemarche lire(ResultSet ligne, int rang) throws SQLException {
        return new StructureDeDemarche(
                ligne.getString("id"),
                ligne.getString("demarche"),
                ligne.getString("nom"),
                ligne.getString("type"),
                List.of((String[]) ligne.getArray("territoires").getArray()),
                ligne.getString("structure_lieu"),
                ligne.getBoolean("partenaire"),
                ligne.getBoolean("itinerante"),
                ligne.getString("role"),
                ligne.getInt("version"),
                ligne.getObject("retire_le") != null);
    }
}
