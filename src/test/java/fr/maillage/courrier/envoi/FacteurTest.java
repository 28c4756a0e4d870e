package fr.maillage.courrier.envoi;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import fr.maillage.courrier.Courrier;
import fr.maillage.courrier.EtatDeLettre;
import fr.maillage.courrier.Lettre;
import fr.maillage.courrier.SortDeLettre;
import fr.maillage.presentation.Habillage;
import fr.maillage.site.Site;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSender;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** The postman in front of a mail server that works, that is away, that refuses. Each test sends to its own addresses. */
@Site
class FacteurTest {
    private static final int RIEN_N_ECOUTE = 1;

    @Autowired
    Courrier courrier;

    @Autowired
    JdbcClient base;

    @Autowired
    TransactionTemplate transaction;

    private final GreenMail serveur = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final String qui = "essai-" + UUID.randomUUID() + "@example.org";

    /** Letters that other tests left in the outbox would fill these rounds. */
    @BeforeEach
    void start() {
        base.sql("update courrier.lettre set prochaine_tentative = now() + interval '2 days' where etat = 'en_attente'")
                .update();
        serveur.start();
    }

    @AfterEach
    void stop() {
        serveur.stop();
    }

    @Test
    void aLetterLeavesWithItsAccentsAndSaysWhoItComesFrom() throws MessagingException, IOException {
        deposer("Été à Étain", "Bonjour,\n\nRendez-vous à l’« espace numérique ».");
        facteur(serveur.getSmtp(), maintenant()).distribuer();

        var recu = recus().getFirst();
        assertThat(recu.getSubject()).isEqualTo("Été à Étain");
        assertThat(recu.getContent().toString()).contains("Rendez-vous à l’« espace numérique ».");
        assertThat(recu.getFrom()[0].toString()).contains("maillage@example.org");
        assertThat(recu.getRecipients(Message.RecipientType.TO)).hasSize(1);
        assertThat(recu.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(etat()).isEqualTo("envoyee 1");
    }

    @Test
    void aLetterThatHasLeftNeverLeavesAgain() {
        deposer("Une fois", "Texte");
        facteur(serveur.getSmtp(), maintenant()).distribuer();
        facteur(serveur.getSmtp(), maintenant().plus(Duration.ofDays(1))).distribuer();
        assertThat(recus()).hasSize(1);
    }

    @Test
    void aServerThatIsAwayDelaysTheLetterLaterAndLaterUntilItIsBack() {
        deposer("Patience", "Texte");
        var debut = maintenant();
        var absent = List.of(0, 60, 360);
        for (int i = 0; i < absent.size(); i++) {
            facteur(RIEN_N_ECOUTE, debut.plusSeconds(absent.get(i))).distribuer();
            assertThat(etat()).isEqualTo("en_attente " + (i + 1));
        }
        facteur(serveur.getSmtp(), debut.plusSeconds(361)).distribuer();
        assertThat(recus()).as("its turn has not come").isEmpty();
        facteur(serveur.getSmtp(), debut.plusSeconds(360 + 15 * 60)).distribuer();
        assertThat(recus()).hasSize(1);
        assertThat(etat()).isEqualTo("envoyee 4");
    }

    @Test
    void aServerThatIsAwayIsAskedOncePerRound() {
        for (int i = 0; i < 3; i++) {
            deposer("Lettre " + i, "Texte");
        }
        facteur(RIEN_N_ECOUTE, maintenant()).distribuer();
        assertThat(base.sql("select sum(essais) from courrier.lettre where destinataire = :qui")
                        .param("qui", qui)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void anAddressThatTheServerRefusesIsGivenUpAtOnceAndSaid() {
        deposer("Refusée", "Texte");
        deposer("Refusée aussi", "Texte");
        try (var refus = new ServeurQuiRefuse()) {
            facteur(refus.port(), maintenant()).distribuer();
        }
        assertThat(base.sql(
                                "select etat || ' ' || essais || ' ' || derniere_erreur from courrier.lettre where destinataire = :qui")
                        .param("qui", qui)
                        .query(String.class)
                        .list())
                .hasSize(2)
                .allSatisfy(ligne -> assertThat(ligne)
                        .startsWith("echouee 1 ")
                        .contains("550")
                        .doesNotContain(qui));
    }

    @Test
    void theOutboxTellsLetterByLetterWhatBecameOfIt() {
        long refusee = courrier.deposer(new Lettre(qui, "Refusée", "Texte"));
        try (var refus = new ServeurQuiRefuse()) {
            facteur(refus.port(), maintenant()).distribuer();
        }
        long partie = courrier.deposer(new Lettre(qui, "Partie", "Texte"));
        facteur(serveur.getSmtp(), maintenant()).distribuer();
        long enAttente = courrier.deposer(new Lettre(qui, "En attente", "Texte"));

        var sorts = boite(maintenant()).sorts(List.of(refusee, partie, enAttente, -1L));
        assertThat(sorts).containsOnlyKeys(refusee, partie, enAttente);
        assertThat(sorts.get(refusee)).satisfies(sort -> {
            assertThat(sort.etat()).isEqualTo(EtatDeLettre.ECHOUEE);
            assertThat(sort.erreur()).contains("550").doesNotContain(qui);
        });
        assertThat(sorts.get(partie)).isEqualTo(new SortDeLettre(EtatDeLettre.ENVOYEE, null));
        assertThat(sorts.get(enAttente)).isEqualTo(new SortDeLettre(EtatDeLettre.EN_ATTENTE, null));
    }

    @Test
    void aLetterTooLateToBeUsefulIsGivenUp() {
        deposer("Trop tard", "Texte");
        facteur(serveur.getSmtp(), maintenant().plus(Duration.ofDays(4))).distribuer();
        assertThat(recus()).isEmpty();
        assertThat(etat()).startsWith("echouee");
    }

    @Test
    void aLetterWhoseWorkIsUndoneNeverExisted() {
        transaction.executeWithoutResult(etat -> {
            deposer("Fantôme", "Texte");
            etat.setRollbackOnly();
        });
        facteur(serveur.getSmtp(), maintenant()).distribuer();
        assertThat(recus()).isEmpty();
    }

    @Test
    void severalNodesTogetherSendEachLetterOnce() throws Exception {
        for (int i = 0; i < 20; i++) {
            deposer("Lettre " + i, "Texte");
        }
        try (var noeuds = Executors.newFixedThreadPool(3)) {
            var tournees = IntStream.range(0, 3)
                    .mapToObj(i -> facteur(serveur.getSmtp(), maintenant()))
                    .map(facteur -> noeuds.submit(facteur::distribuer))
                    .toList();
            for (var tournee : tournees) {
                tournee.get();
            }
        }
        assertThat(recus()).hasSize(20).extracting(MimeMessage::getSubject).doesNotHaveDuplicates();
    }

    @Test
    void withoutAMailServerLettersWait() {
        deposer("En attente", "Texte");
        var boite = new BoiteDEnvoi(base, evenement -> {}, aucun(MailSender.class), horloge(maintenant()));
        var facteur = new Facteur(
                boite,
                new Expedition(aucun(JavaMailSender.class), "", Habillage.NEUTRE),
                transaction,
                horloge(maintenant()));
        facteur.distribuer();
        assertThat(etat()).isEqualTo("en_attente 0");
        assertThat(boite.part()).isFalse();
    }

    @Test
    void whatNeedNotBeKeptIsErased() {
        deposer("Vieille", "Texte");
        facteur(serveur.getSmtp(), maintenant()).distribuer();
        boite(maintenant().plus(Duration.ofDays(29))).purger();
        assertThat(texte()).isEqualTo("Texte");
        boite(maintenant().plus(Duration.ofDays(31))).purger();
        assertThat(texte()).isEqualTo("(effacé)");
        assertThat(etat()).isEqualTo("envoyee 1");
    }

    private void deposer(String objet, String texte) {
        courrier.deposer(new Lettre(qui, objet, texte));
    }

    private BoiteDEnvoi boite(Instant moment) {
        ApplicationEventPublisher personne = evenement -> {};
        return new BoiteDEnvoi(base, personne, aucun(MailSender.class), horloge(moment));
    }

    private Facteur facteur(SmtpServer smtp, Instant moment) {
        return facteur(smtp.getPort(), moment);
    }

    private Facteur facteur(int port, Instant moment) {
        var envoi = new JavaMailSenderImpl();
        envoi.setHost("127.0.0.1");
        envoi.setPort(port);
        var fabrique = new StaticListableBeanFactory();
        fabrique.addBean("envoi", envoi);
        var expedition = new Expedition(
                fabrique.getBeanProvider(JavaMailSender.class), "maillage@example.org", Habillage.NEUTRE);
        return new Facteur(boite(moment), expedition, transaction, horloge(moment));
    }

    private static <T> org.springframework.beans.factory.ObjectProvider<T> aucun(Class<T> type) {
        return new StaticListableBeanFactory().getBeanProvider(type);
    }

    private List<MimeMessage> recus() {
        return Arrays.stream(serveur.getReceivedMessages())
                .filter(message ->
                        GreenMailUtil.getAddressList(destinataires(message)).contains(qui))
                .toList();
    }

    private static jakarta.mail.Address[] destinataires(MimeMessage message) {
        try {
            return message.getAllRecipients();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String etat() {
        return base.sql("select etat || ' ' || essais from courrier.lettre where destinataire = :qui")
                .param("qui", qui)
                .query(String.class)
                .single();
    }

    private String texte() {
        return base.sql("select coalesce(texte, '(effacé)') from courrier.lettre where destinataire = :qui")
                .param("qui", qui)
                .query(String.class)
                .single();
    }

    private static Instant maintenant() {
        return Instant.now();
    }

    private static Clock horloge(Instant moment) {
        return Clock.fixed(moment, ZoneOffset.UTC);
    }
}
