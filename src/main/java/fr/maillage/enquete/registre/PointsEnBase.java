package fr.maillage.enquete.registre;

import fr.maillage.presentation.Hasard;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Collection points of surveys. */
@Repository
@Transactional
public class PointsEnBase {
    public static final int NOM_MAX = 120;
    public static final int POINTS_MAX = 200;

    private final JdbcClient base;

    PointsEnBase(JdbcClient base) {
        this.base = base;
    }

    /**
     * @param nom « Mairie de Stenay »
     * @param retire no longer proposed; its answers stay
     * @param enLigne answers that came by its link
     * @param surPapier sheets that were typed
     */
    public record Point(String id, String nom, boolean retire, int enLigne, int surPapier) {
        public int total() {
            return enLigne + surPapier;
        }
    }

    public String ajouter(String enquete, String nom) {
        var id = Hasard.identifiant();
        base.sql("insert into enquete.point (id, enquete, nom) values (:id, :enquete, :nom)")
                .param("id", id)
                .param("enquete", enquete)
                .param("nom", nom)
                .update();
        return id;
    }

    /** Removed, or put back. */
    public void retirer(String enquete, String id, boolean retire) {
        base.sql(
                        "update enquete.point set retire_le = case when :retire then now() end where enquete = :enquete and id = :id")
                .param("enquete", enquete)
                .param("id", id)
                .param("retire", retire)
                .update();
    }

    /** By name, removed ones last. */
    @Transactional(readOnly = true)
    public List<Point> de(String enquete) {
        return base.sql("""
                        select p.id, p.nom, p.retire_le is not null as retire,
                               count(r.id) filter (where r.canal = 'LIGNE') as en_ligne,
                               count(r.id) filter (where r.canal = 'PAPIER') as sur_papier
                        from enquete.point p
                        left join enquete.reponse r on r.point = p.id
                        where p.enquete = :enquete
                        group by p.id
                        order by p.retire_le is not null, p.nom, p.id
                        """)
                .param("enquete", enquete)
                .query((ligne, rang) -> new Point(
                        ligne.getString("id"),
                        ligne.getString("nom"),
                        ligne.getBoolean("retire"),
                        ligne.getInt("en_ligne"),
                        ligne.getInt("sur_papier")))
                .list();
    }
}
