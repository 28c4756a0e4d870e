package fr.maillage.couverture.tournee.registre;

import fr.maillage.couverture.tournee.Plan;
import fr.maillage.couverture.tournee.Reglages;
import fr.maillage.couverture.tournee.Scenario;
import fr.maillage.couverture.tournee.Scenario.Calcul;
import fr.maillage.presentation.Hasard;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Scenarios in the database. A writing names the version that was read: a later one is never written over. */
@Repository
@Transactional
public class Scenarios {
    private static final String LECTURE = """
            select t.id, t.nom, t.perimetre, t.lieu, t.actuelle, t.exemple, t.remarques, t.version, t.modifie_le, t.retire_le,
                   v.precedente, v.motif, v.reglages, v.plan, v.calcul
            from couverture.tournee t
            join couverture.tournee_version v on v.tournee = t.id and v.numero = t.version
            """;

    private final JdbcClient base;

    Scenarios(JdbcClient base) {
        this.base = base;
    }

    /** What a version holds. */
    public record Etat(Reglages reglages, Plan plan, Calcul calcul) {
        public static Etat de(Scenario scenario) {
            return new Etat(scenario.reglages(), scenario.plan(), scenario.calcul());
        }

        public Etat avecPlan(Plan autre) {
            return new Etat(reglages, autre, calcul);
        }
    }

    /**
     * What a scenario is about, once for all.
     *
     * @param lieu the itinerant place; null for none
     * @param actuelle round of that place; null for none
     * @param remarques what could not be read of it
     * @param exemple true for a made-up bus
     */
    public record Sujet(
            String nom,
            String perimetre,
            @Nullable String lieu,
            @Nullable Plan actuelle,
            List<String> remarques,
            boolean exemple) {}

    /** @return the identifier of the scenario, whose first version it is */
    public String creer(Sujet sujet, Etat etat, String compte) {
        var id = Hasard.identifiant();
        base.sql("""
                        insert into couverture.tournee
                            (id, nom, perimetre, lieu, actuelle, exemple, remarques, version, cree_par)
                        values (:id, :nom, :perimetre, :lieu, :actuelle::jsonb, :exemple, :remarques::jsonb, 1, :compte)
                        """)
                .param("id", id)
                .param("nom", sujet.nom())
                .param("perimetre", sujet.perimetre())
                .param("lieu", sujet.lieu())
                .param("actuelle", sujet.actuelle() == null ? null : Json.ecrire(sujet.actuelle()))
                .param("exemple", sujet.exemple())
                .param("remarques", Json.ecrire(sujet.remarques()))
                .param("compte", compte)
                .update();
        ajouter(id, 1, null, "Scénario créé", etat, compte);
        return id;
    }

    /**
     * @param lu as it was read
     * @param motif what is done, as shown: « Thierville-sur-Meuse retiré »
     * @throws ScenarioChange when it changed since
     */
    public void changer(Scenario lu, Etat etat, String motif, String compte) {
        ajouter(lu.id(), avancer(lu), lu.version(), motif, etat, compte);
    }

    /**
     * Goes back to the version before the last change; again, to the one before that. The versions undone are kept.
     *
     * @return false when there is nothing to undo
     * @throws ScenarioChange when it changed since
     */
    public boolean annuler(Scenario lu, String compte) {
        if (lu.precedente() == null) {
            return false;
        }
        int numero = avancer(lu);
        base.sql("""
                        insert into couverture.tournee_version (tournee, numero, precedente, motif, reglages, plan, calcul, par)
                        select tournee, :numero, precedente, 'Retour en arrière : ' || motif, reglages, plan, calcul, :compte
                        from couverture.tournee_version
                        where tournee = :id and numero = :precedente
                        """)
                .param("id", lu.id())
                .param("numero", numero)
                .param("precedente", lu.precedente())
                .param("compte", compte)
                .update();
        return true;
    }

    /**
     * Takes a scenario off the list, or puts it back. Nothing of it is lost.
     *
     * @throws ScenarioChange when it changed since
     */
    public void retirer(Scenario lu, boolean retire) {
        int ecrites = base.sql("""
                        update couverture.tournee set retire_le = case when :retire then now() end
                        where id = :id and version = :version
                        """)
                .param("id", lu.id())
                .param("version", lu.version())
                .param("retire", retire)
                .update();
        if (ecrites == 0) {
            throw new ScenarioChange(lu.id(), lu.version());
        }
    }

    private int avancer(Scenario lu) {
        int ecrites = base.sql("""
                        update couverture.tournee set version = version + 1, modifie_le = now()
                        where id = :id and version = :version
                        """)
                .param("id", lu.id())
                .param("version", lu.version())
                .update();
        if (ecrites == 0) {
            throw new ScenarioChange(lu.id(), lu.version());
        }
        return lu.version() + 1;
    }

    private void ajouter(String id, int numero, @Nullable Integer precedente, String motif, Etat etat, String compte) {
        base.sql("""
                        insert into couverture.tournee_version (tournee, numero, precedente, motif, reglages, plan, calcul, par)
                        values (:id, :numero, :precedente, :motif, :reglages::jsonb, :plan::jsonb, :calcul::jsonb, :compte)
                        """)
                .param("id", id)
                .param("numero", numero)
                .param("precedente", precedente)
                .param("motif", motif)
                .param("reglages", Json.ecrire(etat.reglages()))
                .param("plan", Json.ecrire(etat.plan()))
                .param("calcul", Json.ecrire(etat.calcul()))
                .param("compte", compte)
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Scenario> trouver(String id) {
        return base.sql(LECTURE + "where t.id = :id")
                .param("id", id)
                .query(Scenarios::lire)
                .optional();
    }

    /** Those of the list, the last changed first. */
    @Transactional(readOnly = true)
    public List<Scenario> tous() {
        return base.sql(LECTURE + "where t.retire_le is null order by t.modifie_le desc, t.id limit 500")
                .query(Scenarios::lire)
                .list();
    }

    /** Those taken off the list, the last one first. */
    @Transactional(readOnly = true)
    public List<Scenario> retires() {
        return base.sql(LECTURE + "where t.retire_le is not null order by t.retire_le desc, t.id limit 100")
                .query(Scenarios::lire)
                .list();
    }

    /** Whether an example was ever made, one taken off the list included. */
    @Transactional(readOnly = true)
    public boolean exempleConnu() {
        return base.sql("select exists (select 1 from couverture.tournee where exemple)")
                .query(Boolean.class)
                .single();
    }

    private static Scenario lire(ResultSet ligne, int rang) throws SQLException {
        var actuelle = ligne.getString("actuelle");
        var retireLe = ligne.getObject("retire_le", OffsetDateTime.class);
        return new Scenario(
                ligne.getString("id"),
                ligne.getString("nom"),
                ligne.getString("perimetre"),
                ligne.getString("lieu"),
                actuelle == null ? null : Json.plan(actuelle),
                ligne.getBoolean("exemple"),
                Json.phrases(ligne.getString("remarques")),
                ligne.getInt("version"),
                ligne.getObject("precedente", Integer.class),
                ligne.getString("motif"),
                Json.reglages(ligne.getString("reglages")),
                Json.plan(ligne.getString("plan")),
                Json.calcul(ligne.getString("calcul")),
                ligne.getObject("modifie_le", OffsetDateTime.class).toInstant(),
                retireLe == null ? null : retireLe.toInstant());
    }
}
