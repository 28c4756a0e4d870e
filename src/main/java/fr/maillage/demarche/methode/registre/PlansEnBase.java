package fr.maillage.demarche.methode.registre;

import fr.maillage.demarche.methode.plan.Plan;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Plans in the database. A writing names the version that was read: a later one is never written over. */
@Repository
@Transactional
public class PlansEnBase {
    private static final int MOTIF_MAX = 300;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient base;

    PlansEnBase(JdbcClient base) {
        this.base = base;
    }

    @Transactional(readOnly = true)
    public Optional<PlanDeDemarche> trouver(String demarche) {
        return base.sql("""
                        select v.numero, v.precedente, v.motif, v.contenu
                        from demarche.plan p
                        join demarche.plan_version v on v.demarche = p.demarche and v.numero = p.version
                        where p.demarche = :demarche
                        """)
                .param("demarche", demarche)
                .query((ligne, rang) -> new PlanDeDemarche(
                        demarche,
                        ligne.getInt("numero"),
                        ligne.getObject("precedente", Integer.class),
                        ligne.getString("motif"),
                        JSON.readValue(ligne.getString("contenu"), Plan.class)))
                .optional();
    }

    /** @return false when the démarche has a plan already: nothing is written */
    public boolean commencer(String demarche, Plan plan, String motif, String compte) {
        int ecrites = base.sql(
                        "insert into demarche.plan (demarche, version) values (:demarche, 1) on conflict do nothing")
                .param("demarche", demarche)
                .update();
        if (ecrites == 1) {
            ajouter(demarche, 1, null, motif, plan, compte);
        }
        return ecrites == 1;
    }

    /**
     * @param motif what is done, as shown: « Étape « Visite » retirée »
     * @return false when somebody else changed it since: nothing is written
     */
    public boolean changer(PlanDeDemarche lu, Plan plan, String motif, String compte) {
        boolean pris = avancer(lu);
        if (pris) {
            ajouter(lu.demarche(), lu.version() + 1, lu.version(), motif, plan, compte);
        }
        return pris;
    }

    /**
     * Goes back to the version before the last change; again, to the one before that. The versions undone are kept.
     *
     * @return false when there is nothing to undo, or when somebody else changed it since: nothing is written
     */
    public boolean annuler(PlanDeDemarche lu, String compte) {
        if (lu.precedente() == null || !avancer(lu)) {
            return false;
        }
        base.sql("""
                        insert into demarche.plan_version (demarche, numero, precedente, motif, contenu, par)
                        select demarche, :numero, precedente, motif, contenu, :compte
                        from demarche.plan_version
                        where demarche = :demarche and numero = :precedente
                        """)
                .param("demarche", lu.demarche())
                .param("numero", lu.version() + 1)
                .param("precedente", lu.precedente())
                .param("compte", compte)
                .update();
        return true;
    }

    private boolean avancer(PlanDeDemarche lu) {
        return base.sql("""
                        update demarche.plan set version = version + 1, modifie_le = now()
                        where demarche = :demarche and version = :version
                        """)
                        .param("demarche", lu.demarche())
                        .param("version", lu.version())
                        .update()
                == 1;
    }

    private void ajouter(
            String demarche, int numero, @Nullable Integer precedente, String motif, Plan plan, String compte) {
        base.sql("""
                        insert into demarche.plan_version (demarche, numero, precedente, motif, contenu, par)
                        values (:demarche, :numero, :precedente, :motif, :contenu::jsonb, :compte)
                        """)
                .param("demarche", demarche)
                .param("numero", numero)
                .param("precedente", precedente)
                .param("motif", motif.substring(0, Math.min(motif.length(), MOTIF_MAX)))
                .param("contenu", JSON.writeValueAsString(plan))
                .param("compte", compte)
                .update();
    }
}
