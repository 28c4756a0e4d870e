package fr.maillage.demarche.acteur;

import fr.maillage.demarche.Personne;
import fr.maillage.presentation.Hasard;
import fr.maillage.territoire.NomSimplifie;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The people of démarches; their contact data in a table apart. A writing names the version that was read. */
@Repository
@Transactional
class PersonnesEnBase {
    static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private final JdbcClient base;
    private final Clock horloge;

    PersonnesEnBase(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /**
     * What is said of a person.
     *
     * @param purgeVoulue null for two years after the last activity
     */
    record Contenu(
            @Nullable String structure,
            String nom,
            String fonction,
            @Nullable LocalDate purgeVoulue,
            Personne.Coordonnees coordonnees) {}

    /** @return its identifier */
    String creer(String demarche, Contenu contenu) {
        var id = Hasard.identifiant();
        parametres(base.sql("""
                        insert into demarche.personne
                            (id, demarche, structure, nom, cle, fonction, derniere_activite, purge_voulue)
                        values (:id, :demarche, :structure, :nom, :cle, :fonction, :aujourdhui, :purge)
                        """), contenu)
                .param("id", id)
                .param("demarche", demarche)
                .update();
        ecrireCoordonnees(id, contenu.coordonnees());
        return id;
    }

    /** @return false when somebody else changed it since, or when its name was erased: nothing is written */
    boolean changer(String demarche, String id, int version, Contenu contenu) {
        boolean ecrite = parametres(base.sql("""
                        update demarche.personne
                        set structure = :structure, nom = :nom, cle = :cle, fonction = :fonction, purge_voulue = :purge,
                            derniere_activite = greatest(derniere_activite, :aujourdhui), version = version + 1, modifie_le = now()
                        where id = :id and demarche = :demarche and version = :version and purgee_le is null
                        """), contenu)
                        .param("id", id)
                        .param("demarche", demarche)
                        .param("version", version)
                        .update()
                == 1;
        if (ecrite) {
            ecrireCoordonnees(id, contenu.coordonnees());
        }
        return ecrite;
    }

    private JdbcClient.StatementSpec parametres(JdbcClient.StatementSpec ordre, Contenu contenu) {
        return ordre.param("structure", contenu.structure())
                .param("nom", contenu.nom())
                .param("cle", NomSimplifie.de(contenu.nom()).mots())
                .param("fonction", contenu.fonction())
                .param("purge", contenu.purgeVoulue())
                .param("aujourdhui", LocalDate.now(horloge.withZone(FRANCE)));
    }

    private void ecrireCoordonnees(String id, Personne.Coordonnees coordonnees) {
        if (coordonnees.courriel().isEmpty() && coordonnees.telephone().isEmpty()) {
            base.sql("delete from demarche.contact where personne = :id")
                    .param("id", id)
                    .update();
            return;
        }
        base.sql("""
                        insert into demarche.contact (personne, courriel, telephone, finalite)
                        values (:id, :courriel, :telephone, :finalite)
                        on conflict (personne) do update
                        set courriel = excluded.courriel, telephone = excluded.telephone, finalite = excluded.finalite
                        """)
                .param("id", id)
                .param("courriel", coordonnees.courriel())
                .param("telephone", coordonnees.telephone())
                .param("finalite", coordonnees.finalite())
                .update();
    }

    /** Takes it off the list, or puts it back: its name stays until its purge date. */
    void retirer(String demarche, String id, boolean retiree) {
        base.sql("""
                        update demarche.personne
                        set retire_le = case when :retiree then now() end, version = version + 1, modifie_le = now()
                        where id = :id and demarche = :demarche
                        """)
                .param("id", id)
                .param("demarche", demarche)
                .param("retiree", retiree)
                .update();
    }

    /** Erases its name, function and contact data for good. The row stays: attendance that cites it still counts. */
    void effacerLeNom(String demarche, String id) {
        base.sql("""
                        with visees as (
                            update demarche.personne
                            set nom = '', cle = '', fonction = '', purgee_le = now(), version = version + 1, modifie_le = now()
                            where id = :id and demarche = :demarche and purgee_le is null
                            returning id)
                        delete from demarche.contact where personne in (select id from visees)
                        """).param("id", id).param("demarche", demarche).update();
    }

    /**
     * Erases the names whose day has come.
     *
     * @return how many
     */
    int purger() {
        return base.sql("""
                        with visees as (
                            update demarche.personne
                            set nom = '', cle = '', fonction = '', purgee_le = now(), version = version + 1, modifie_le = now()
                            where purge_le <= :aujourdhui and purgee_le is null
                            returning id),
                        coordonnees as (delete from demarche.contact where personne in (select id from visees))
                        select count(*) from visees
                        """)
                .param("aujourdhui", LocalDate.now(horloge.withZone(FRANCE)))
                .query(Integer.class)
                .single();
    }

    /** Removed and purged ones included. */
    @Transactional(readOnly = true)
    public Optional<Personne> trouver(String demarche, String id) {
        return base.sql("select * from demarche.personne where id = :id and demarche = :demarche")
                .param("id", id)
                .param("demarche", demarche)
                .query(PersonnesEnBase::lire)
                .optional();
    }

    static Personne lire(ResultSet ligne, int rang) throws SQLException {
        return new Personne(
                ligne.getString("id"),
                ligne.getString("demarche"),
                ligne.getString("structure"),
                ligne.getString("nom"),
                ligne.getString("fonction"),
                ligne.getObject("derniere_activite", LocalDate.class),
                ligne.getObject("purge_le", LocalDate.class),
                ligne.getObject("purge_voulue") != null,
                ligne.getObject("purgee_le") != null,
                ligne.getInt("version"),
                ligne.getObject("retire_le") != null);
    }
}
