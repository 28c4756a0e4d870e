package fr.maillage.lieu.campagne;

import fr.maillage.lieu.Etat;
import fr.maillage.lieu.Lieux;
import fr.maillage.lieu.moderation.Droits;
import fr.maillage.lieu.moderation.Ressort;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was declared, corrected and confirmed since a collection opened. */
@Repository
class ReponsesDeCollecte {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final JdbcClient base;
    private final Droits droits;
    private final Lieux lieux;

    ReponsesDeCollecte(JdbcClient base, Droits droits, Lieux lieux) {
        this.base = base;
        this.droits = droits;
        this.lieux = lieux;
    }

    private static OffsetDateTime ouverture(Campagne campagne) {
        return campagne.ouvreLe().atStartOfDay(PARIS).toOffsetDateTime();
    }

    /** Places of the perimeter that were declared since the opening, those declared after the closing included. */
    List<Avancement.Declare> declares(Campagne campagne) {
        Map<String, LocalDate> jours = new HashMap<>();
        base.sql("select lieu, le from lieu.version where numero = 1 and genre = 'declaration' and le >= :depuis")
                .param("depuis", ouverture(campagne))
                .query((RowCallbackHandler) ligne -> jours.put(
                        ligne.getString("lieu"),
                        ligne.getObject("le", OffsetDateTime.class)
                                .atZoneSameInstant(PARIS)
                                .toLocalDate()));
        var ressort = new Ressort.Territoire(droits.communes(campagne.perimetre()), "");
        var declares = new ArrayList<Avancement.Declare>();
        for (var lieu : lieux.trouverTous(jours.keySet())) {
            boolean compte = lieu.etat() != Etat.BROUILLON && lieu.etat() != Etat.ARCHIVE && ressort.contient(lieu);
            if (compte) {
                declares.add(new Avancement.Declare(lieu, jours.getOrDefault(lieu.id(), campagne.ouvreLe())));
            }
        }
        return declares;
    }

    /**
     * Codes of the expected that answered, whatever they called themselves: with their invitation, or about the place that was known of
     * them. What was taken back answers nothing; what waits for a moderator does.
     */
    Set<String> reconnus(Campagne campagne) {
        return base.sql("""
                        select a.code
                        from lieu.campagne_attendu a
                        where a.campagne = :campagne
                          and (exists (
                                  select 1 from lieu.declaration d
                                  where d.invitation = a.code and d.etat not in ('brouillon', 'retiree'))
                            or exists (
                                  select 1 from lieu.declaration d
                                  where d.lieu = a.lieu and d.etat not in ('brouillon', 'retiree') and d.envoye_le >= :depuis)
                            or exists (
                                  select 1 from lieu.version v
                                  where v.lieu = a.lieu and v.le >= :depuis
                                    and v.genre in ('confirmation', 'correction', 'declaration')))
                        """)
                .param("campagne", campagne.id())
                .param("depuis", ouverture(campagne))
                .query(String.class)
                .set();
    }
}
