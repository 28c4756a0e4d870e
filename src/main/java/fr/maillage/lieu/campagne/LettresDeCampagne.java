package fr.maillage.lieu.campagne;

import fr.maillage.courrier.Courrier;
import fr.maillage.courrier.Lettre;
import fr.maillage.courrier.SortDeLettre;
import fr.maillage.courrier.SuiviDuCourrier;
import fr.maillage.presentation.AdresseDuSite;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Letters of campaigns: put in the outbox, and followed there. */
@Repository
public class LettresDeCampagne {
    private final JdbcClient base;
    private final Courrier courrier;
    private final SuiviDuCourrier suivi;
    private final Contacts contacts;
    private final AdresseDuSite site;

    LettresDeCampagne(
            JdbcClient base, Courrier courrier, SuiviDuCourrier suivi, Contacts contacts, AdresseDuSite site) {
        this.base = base;
        this.courrier = courrier;
        this.suivi = suivi;
        this.contacts = contacts;
        this.site = site;
    }

    /** Puts the letter of a campaign to an address in the outbox. Parameters as in {@link Redaction#lettre}. */
    void deposer(Campagne campagne, String courriel, String nom, String lieux, String lien) {
        var arret = site.absolue("/courriers/arret/" + contacts.jeton(courriel));
        long lettre = courrier.deposer(
                new Lettre(courriel, campagne.objet(), Redaction.lettre(campagne, nom, lieux, lien, arret)));
        base.sql("insert into lieu.campagne_lettre (lettre, campagne, courriel) values (:lettre, :campagne, :courriel)")
                .param("lettre", lettre)
                .param("campagne", campagne.id())
                .param("courriel", courriel)
                .update();
    }

    /** What became of the last letter to each address. */
    public Remise remise(String campagne) {
        Map<String, Long> dernieres = new HashMap<>();
        base.sql(
                        "select courriel, max(lettre) as lettre from lieu.campagne_lettre where campagne = :campagne group by 1")
                .param("campagne", campagne)
                .query((RowCallbackHandler)
                        ligne -> dernieres.put(ligne.getString("courriel"), ligne.getLong("lettre")));
        var sorts = suivi.sorts(dernieres.values());
        var parAdresse = new HashMap<String, SortDeLettre>();
        dernieres.forEach((courriel, lettre) -> {
            var sort = sorts.get(lettre);
            if (sort != null) {
                parAdresse.put(courriel, sort);
            }
        });
        return new Remise(parAdresse);
    }
}
