package fr.maillage.feuillederoute.suivi.pages;

import fr.maillage.compte.Comptes;
import fr.maillage.courrier.Courrier;
import fr.maillage.demarche.Demarches;
import fr.maillage.demarche.HorlogeDeDemarche;
import fr.maillage.feuillederoute.FeuillesDeRoute;
import fr.maillage.feuillederoute.registre.DerniersChangements;
import fr.maillage.feuillederoute.suivi.Alerte;
import fr.maillage.feuillederoute.suivi.Alertes;
import fr.maillage.presentation.AdresseDuSite;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who asked to be reminded, and the letters that leave. */
@Service
@Transactional
class Rappels {
    private final JdbcClient base;
    private final FeuillesDeRoute feuilles;
    private final Demarches demarches;
    private final Comptes comptes;
    private final DerniersChangements changements;
    private final HorlogeDeDemarche horloge;
    private final Courrier courrier;
    private final AdresseDuSite site;

    Rappels(
            JdbcClient base,
            FeuillesDeRoute feuilles,
            Demarches demarches,
            Comptes comptes,
            DerniersChangements changements,
            HorlogeDeDemarche horloge,
            Courrier courrier,
            AdresseDuSite site) {
        this.base = base;
        this.feuilles = feuilles;
        this.demarches = demarches;
        this.comptes = comptes;
        this.changements = changements;
        this.horloge = horloge;
        this.courrier = courrier;
        this.site = site;
    }

    private record Demande(String feuille, String compte, int tousLes) {}

    /** @param tousLes days between two letters: 7, 14 or 30; 0 stops them */
    void demander(String feuille, String compte, int tousLes, LocalDate aujourdhui) {
        if (tousLes == 0) {
            base.sql("delete from feuillederoute.rappel where feuille = :feuille and compte = :compte")
                    .param("feuille", feuille)
                    .param("compte", compte)
                    .update();
            return;
        }
        base.sql("""
                        insert into feuillederoute.rappel (feuille, compte, tous_les, prochain)
                        values (:feuille, :compte, :tousLes, :prochain)
                        on conflict (feuille, compte) do update
                        set tous_les = excluded.tous_les, prochain = excluded.prochain
                        """)
                .param("feuille", feuille)
                .param("compte", compte)
                .param("tousLes", tousLes)
                .param("prochain", aujourdhui.plusDays(1))
                .update();
    }

    /** Days between two letters; 0 when this account asked for none. */
    @Transactional(readOnly = true)
    int de(String feuille, String compte) {
        return base.sql("select tous_les from feuillederoute.rappel where feuille = :feuille and compte = :compte")
                .param("feuille", feuille)
                .param("compte", compte)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /**
     * Writes the letters of the day. A roadmap where nothing waits sends none; nor does one that was removed, nor to an account that is gone.
     *
     * @return how many left
     */
    int envoyer(LocalDate aujourdhui) {
        var demandes =
                base.sql("""
                        update feuillederoute.rappel set prochain = :jour + tous_les
                        where prochain <= :jour
                        returning feuille, compte, tous_les
                        """).param("jour", aujourdhui).query(Demande.class).list();
        int parties = 0;
        for (var demande : demandes) {
            var feuille = feuilles.trouver(demande.feuille()).filter(f -> !f.retiree());
            var compte = comptes.parId(demande.compte());
            if (feuille.isPresent()
                    && compte.isPresent()
                    && enService(compte.get().courriel())) {
                var pressantes = alertes(demande.feuille(), aujourdhui);
                if (!pressantes.isEmpty()) {
                    courrier.deposer(LettreDeRappel.ecrire(compte.get().courriel(), feuille.get(), pressantes, site));
                    parties++;
                }
            }
        }
        return parties;
    }

    /** An account that was closed keeps its history, and receives nothing. */
    private boolean enService(String courriel) {
        return !courriel.isEmpty() && comptes.parCourriel(courriel).isPresent();
    }

    private List<Alerte> alertes(String id, LocalDate aujourdhui) {
        return feuilles.trouver(id)
                .flatMap(feuille -> Optional.of(feuille.demarche())
                        .flatMap(demarches::trouver)
                        .map(demarche -> Alertes.de(
                                        feuilles.contenu(feuille),
                                        aujourdhui,
                                        changements.de(id, horloge.fuseau(demarche)))
                                .stream()
                                .filter(a -> a.nature() != Alerte.Nature.SANS_PILOTE)
                                .toList()))
                .orElse(List.of());
    }
}
