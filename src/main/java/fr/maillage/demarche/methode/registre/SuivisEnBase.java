package fr.maillage.demarche.methode.registre;

import fr.maillage.demarche.methode.plan.EtatDEtape;
import fr.maillage.demarche.methode.plan.EtatDeLivrable;
import fr.maillage.demarche.methode.plan.Porte;
import fr.maillage.demarche.methode.plan.Suivi;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was done of plans, in the database. */
@Repository
@Transactional
public class SuivisEnBase {
    private final JdbcClient base;

    SuivisEnBase(JdbcClient base) {
        this.base = base;
    }

    @Transactional(readOnly = true)
    public Suivi de(String demarche) {
        return new Suivi(etapes(demarche), livrables(demarche), levees(demarche));
    }

    private Map<String, Suivi.DEtape> etapes(String demarche) {
        var etapes = new HashMap<String, Suivi.DEtape>();
        base.sql("select etape, etat, commencee, finie from demarche.suivi_etape where demarche = :demarche")
                .param("demarche", demarche)
                .query(ligne -> {
                    etapes.put(
                            ligne.getString("etape"),
                            new Suivi.DEtape(
                                    EtatDEtape.valueOf(ligne.getString("etat")),
                                    ligne.getObject("commencee", LocalDate.class),
                                    ligne.getObject("finie", LocalDate.class)));
                });
        return etapes;
    }

    private Map<String, Suivi.DeLivrable> livrables(String demarche) {
        var livrables = new HashMap<String, Suivi.DeLivrable>();
        base.sql("select livrable, etat, lien, note, version from demarche.suivi_livrable where demarche = :demarche")
                .param("demarche", demarche)
                .query(ligne -> {
                    livrables.put(
                            ligne.getString("livrable"),
                            new Suivi.DeLivrable(
                                    EtatDeLivrable.valueOf(ligne.getString("etat")),
                                    ligne.getString("lien"),
                                    ligne.getString("note"),
                                    ligne.getInt("version")));
                });
        return livrables;
    }

    private Map<String, Suivi.Levee> levees(String demarche) {
        var levees = new HashMap<String, Suivi.Levee>();
        base.sql("""
                        select condition, passee, motif, manquait, par, le
                        from demarche.levee
                        where demarche = :demarche and retiree_le is null
                        """).param("demarche", demarche).query(ligne -> {
            levees.put(
                    ligne.getString("condition"),
                    new Suivi.Levee(
                            ligne.getBoolean("passee"),
                            ligne.getString("motif"),
                            ligne.getString("manquait"),
                            ligne.getString("par"),
                            ligne.getObject("le", OffsetDateTime.class).toInstant()));
        });
        return levees;
    }

    /**
     * @param commencee the real day; null when not known
     * @param finie not before {@code commencee}; null until the step is done
     */
    public void noter(
            String demarche, String etape, EtatDEtape etat, @Nullable LocalDate commencee, @Nullable LocalDate finie) {
        base.sql("""
                        insert into demarche.suivi_etape (demarche, etape, etat, commencee, finie)
                        values (:demarche, :etape, :etat, :commencee, :finie)
                        on conflict (demarche, etape) do update
                        set etat = excluded.etat, commencee = excluded.commencee, finie = excluded.finie
                        """)
                .param("demarche", demarche)
                .param("etape", etape)
                .param("etat", etat.name())
                .param("commencee", commencee)
                .param("finie", finie)
                .update();
    }

    /**
     * @param nouveau with the version that was read
     * @return false when somebody else changed it since: nothing is written
     */
    public boolean noter(String demarche, String livrable, Suivi.DeLivrable nouveau, String compte) {
        return base.sql("""
                        insert into demarche.suivi_livrable (demarche, livrable, etat, lien, note, par)
                        values (:demarche, :livrable, :etat, :lien, :note, :compte)
                        on conflict (demarche, livrable) do update
                        set etat = excluded.etat, lien = excluded.lien, note = excluded.note, par = excluded.par,
                            le = now(), version = suivi_livrable.version + 1
                        where suivi_livrable.version = :version
                        """)
                        .param("demarche", demarche)
                        .param("livrable", livrable)
                        .param("etat", nouveau.etat().name())
                        .param("lien", nouveau.lien())
                        .param("note", nouveau.note())
                        .param("version", nouveau.version())
                        .param("compte", compte)
                        .update()
                == 1;
    }

    /** Opens gates by hand; those that a person opened already stay as they were written. */
    public void lever(String demarche, List<Porte> portes, boolean passee, String motif, String compte) {
        for (var porte : portes) {
            base.sql("""
                            insert into demarche.levee (demarche, condition, passee, motif, manquait, par)
                            values (:demarche, :condition, :passee, :motif, :manquait, :compte)
                            on conflict do nothing
                            """)
                    .param("demarche", demarche)
                    .param("condition", porte.condition().id())
                    .param("passee", passee)
                    .param("motif", motif)
                    .param("manquait", porte.enClair())
                    .param("compte", compte)
                    .update();
        }
    }

    /** Withdraws what a person wrote of a gate; it is kept, and no longer counts. */
    public void retirer(String demarche, String condition, String compte) {
        base.sql("""
                        update demarche.levee set retiree_le = now(), retiree_par = :compte
                        where demarche = :demarche and condition = :condition and retiree_le is null
                        """)
                .param("demarche", demarche)
                .param("condition", condition)
                .param("compte", compte)
                .update();
    }
}
