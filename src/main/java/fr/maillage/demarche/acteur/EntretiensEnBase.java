package fr.maillage.demarche.acteur;

import fr.maillage.demarche.Acteurs;
import fr.maillage.demarche.Rencontre;
import fr.maillage.demarche.SourceDePresences;
import fr.maillage.presentation.Hasard;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The interviews of démarches. A writing names the version that was read. */
@Repository
@Transactional
class EntretiensEnBase implements SourceDePresences {
    private final JdbcClient base;
    private final Acteurs acteurs;

    EntretiensEnBase(JdbcClient base, Acteurs acteurs) {
        this.base = base;
        this.acteurs = acteurs;
    }

    /** What is said of an interview; the people and the structure are of the démarche. */
    record Contenu(
            String structure,
            Entretien.Etat etat,
            @Nullable LocalDate jour,
            @Nullable String menePar,
            @Nullable String rencontree,
            String notes,
            String besoins) {}

    String creer(String demarche, Contenu contenu) {
        var id = Hasard.identifiant();
        parametres(base.sql("""
                        insert into demarche.entretien
                            (id, demarche, structure, etat, jour, mene_par, rencontree, notes, besoins)
                        values (:id, :demarche, :structure, :etat, :jour, :mene, :rencontree, :notes, :besoins)
                        """), demarche, id, contenu).update();
        noterActivite(demarche, contenu);
        return id;
    }

    /** @return false when somebody else changed it since: nothing is written */
    boolean changer(String demarche, String id, int version, Contenu contenu) {
        boolean ecrit = parametres(base.sql("""
                        update demarche.entretien
                        set structure = :structure, etat = :etat, jour = :jour, mene_par = :mene, rencontree = :rencontree,
                            notes = :notes, besoins = :besoins, version = version + 1, modifie_le = now()
                        where id = :id and demarche = :demarche and version = :version
                        """), demarche, id, contenu)
                        .param("version", version)
                        .update()
                == 1;
        if (ecrit) {
            noterActivite(demarche, contenu);
        }
        return ecrit;
    }

    private void noterActivite(String demarche, Contenu contenu) {
        if (contenu.etat() == Entretien.Etat.FAIT && contenu.rencontree() != null) {
            acteurs.noterActivite(demarche, List.of(contenu.rencontree()), Objects.requireNonNull(contenu.jour()));
        }
    }

    private static JdbcClient.StatementSpec parametres(
            JdbcClient.StatementSpec ordre, String demarche, String id, Contenu contenu) {
        return ordre.param("id", id)
                .param("demarche", demarche)
                .param("structure", contenu.structure())
                .param("etat", contenu.etat().name())
                .param("jour", contenu.jour())
                .param("mene", contenu.menePar())
                .param("rencontree", contenu.rencontree())
                .param("notes", contenu.notes())
                .param("besoins", contenu.besoins());
    }

    /** Takes it off the list, or puts it back. */
    void retirer(String demarche, String id, boolean retire) {
        base.sql("""
                        update demarche.entretien
                        set retire_le = case when :retire then now() end, version = version + 1, modifie_le = now()
                        where id = :id and demarche = :demarche
                        """)
                .param("id", id)
                .param("demarche", demarche)
                .param("retire", retire)
                .update();
    }

    /** Those of the list: to plan first, then the next ones, then the last ones. */
    @Transactional(readOnly = true)
    public List<Entretien> tous(String demarche) {
        return base.sql("""
                        select * from demarche.entretien
                        where demarche = :demarche and retire_le is null
                        order by etat = 'FAIT', jour is not null, case when etat = 'FAIT' then null else jour end, jour desc, id
                        limit 2000
                        """)
                .param("demarche", demarche)
                .query(EntretiensEnBase::lire)
                .list();
    }

    /** Removed ones included. */
    @Transactional(readOnly = true)
    public Optional<Entretien> trouver(String demarche, String id) {
        return base.sql("select * from demarche.entretien where id = :id and demarche = :demarche")
                .param("id", id)
                .param("demarche", demarche)
                .query(EntretiensEnBase::lire)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Rencontre> rencontres(String demarche) {
        return tous(demarche).stream()
                .filter(e -> e.etat() == Entretien.Etat.FAIT)
                .map(e -> new Rencontre(
                        Rencontre.Genre.ENTRETIEN,
                        Objects.requireNonNull(e.jour()),
                        e.rencontree() == null ? Set.of() : Set.of(e.rencontree()),
                        0,
                        Set.of(e.structure())))
                .toList();
    }

    private static Entretien lire(ResultSet ligne, int rang) throws SQLException {
        return new Entretien(
                ligne.getString("id"),
                ligne.getString("structure"),
                Entretien.Etat.valueOf(ligne.getString("etat")),
                ligne.getObject("jour", LocalDate.class),
                ligne.getString("mene_par"),
                ligne.getString("rencontree"),
                ligne.getString("notes"),
                ligne.getString("besoins"),
                ligne.getInt("version"),
                ligne.getObject("retire_le") != null);
    }
}
