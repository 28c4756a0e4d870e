package fr.maillage.compte.connexion;

import fr.maillage.compte.Compte;
import fr.maillage.compte.CompteRefuse;
import fr.maillage.compte.pages.Invitation;
import fr.maillage.compte.registre.Registre;
import fr.maillage.courrier.SuiviDuCourrier;
import fr.maillage.presentation.AdresseDuSite;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The first administrator of a new site: invited by letter when the settings name one, else whoever opens the one-time link printed in the
 * terminal at start. Both end with the first sign-in of an administrator.
 */
@Service
class Amorcage {
    private static final Logger JOURNAL = LoggerFactory.getLogger(Amorcage.class);
    private static final Duration DUREE = Duration.ofHours(24);

    private final JdbcClient base;
    private final Registre registre;
    private final Invitation invitation;
    private final SuiviDuCourrier courrier;
    private final AdresseDuSite adresse;
    private final TransactionTemplate transaction;
    private final Clock horloge;
    private final String administrateur;

    Amorcage(
            JdbcClient base,
            Registre registre,
            Invitation invitation,
            SuiviDuCourrier courrier,
            AdresseDuSite adresse,
            TransactionTemplate transaction,
            Clock horloge,
            @Value("${maillage.compte.administrateur:}") String administrateur) {
        this.base = base;
        this.registre = registre;
        this.invitation = invitation;
        this.courrier = courrier;
        this.adresse = adresse;
        this.transaction = transaction;
        this.horloge = horloge;
        this.administrateur = administrateur.strip();
    }

    /** Apart from the start, which does not wait for it. */
    @EventListener(ApplicationReadyEvent.class)
    void auDemarrage() {
        Thread.ofVirtual().name("amorcage").start(() -> {
            try {
                amorcer();
            } catch (DataAccessException | TransactionException e) {
                JOURNAL.warn(
                        "Whether the site has an administrator cannot be told, start again to know: {}",
                        e.getMessage());
            } catch (CompteRefuse e) {
                JOURNAL.error("Le réglage maillage.compte.administrateur ne convient pas\u00a0: {}", e.explication());
            }
        });
    }

    private void amorcer() {
        if (!registre.sansAdministrateur()) {
            return;
        }
        if (!administrateur.isEmpty()) {
            transaction.executeWithoutResult(etat -> inviter());
        }
        if (administrateur.isEmpty() || !courrier.part()) {
            // Not the log: it may be kept in files, and this line is a key.
            System.out.println("Premier administrateur (lien à usage unique, 24 heures)\u00a0: "
                    + adresse.absolue("/connexion/premier?jeton=" + creerLien()));
        }
    }

    /** Once: a second start finds the account, and sends no second letter. */
    private void inviter() {
        boolean absent = base.sql("""
                        select not exists (select from compte.compte where lower(courriel) = lower(:courriel))
                        """)
                .param("courriel", administrateur)
                .query(Boolean.class)
                .single();
        if (absent) {
            invitation.envoyer(registre.premierAdministrateur(administrateur, "Administration du site"));
        }
    }

    private String creerLien() {
        var jeton = Secret.nouveau();
        base.sql("insert into compte.lien_d_amorcage (empreinte, expire_le) values (:empreinte, :expire)")
                .param("empreinte", Secret.empreinte(jeton))
                .param("expire", horloge.instant().plus(DUREE).atOffset(ZoneOffset.UTC))
                .update();
        return jeton;
    }

    boolean valable(String jeton) {
        return registre.sansAdministrateur()
                && base.sql(
                                "select exists (select from compte.lien_d_amorcage where empreinte = :empreinte and expire_le > :maintenant)")
                        .param("empreinte", Secret.empreinte(jeton))
                        .param("maintenant", horloge.instant().atOffset(ZoneOffset.UTC))
                        .query(Boolean.class)
                        .single();
    }

    /**
     * Takes the link away, with the others printed at other starts. To be called in a transaction with {@link #nommer}: an entry refused
     * leaves the link good.
     *
     * @return false when the link is not good
     */
    boolean consommer(String jeton) {
        if (!valable(jeton)) {
            return false;
        }
        // All of them: two people who hold two links want the same rows, so the second waits here, then finds its own
        // gone.
        return base.sql("delete from compte.lien_d_amorcage returning empreinte").query(byte[].class).list().stream()
                .anyMatch(supprimee -> Arrays.equals(supprimee, Secret.empreinte(jeton)));
    }

    /** @throws CompteRefuse when an entry cannot be taken */
    Compte nommer(String courriel, String nom) {
        return registre.premierAdministrateur(courriel, nom);
    }
}
