package fr.maillage.compte.connexion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.MethodOrderer.OrderAnnotation;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.maillage.compte.CompteRefuse;
import fr.maillage.compte.Comptes;
import fr.maillage.compte.Role;
import fr.maillage.compte.registre.Registre;
import fr.maillage.site.Client;
import fr.maillage.site.Maillage;
import fr.maillage.site.Visiteur;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A site on an empty database, with a mail server: the first administrator, the last one, and letters that really leave. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
        classes = Maillage.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "maillage.essai.base=neuve",
            "db-scheduler.enabled=true",
            "spring.mail.host=127.0.0.1",
            "maillage.courrier.expediteur=maillage@example.org"
        })
@Import(Client.class)
@TestMethodOrder(OrderAnnotation.class)
@DirtiesContext
class NouveauSiteTest {
    private static final Pattern LIEN = Pattern.compile("http://localhost:\\d+(/connexion/premier\\?jeton=(\\S{32}))");
    private static final GreenMail COURRIER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final long PATIENCE_EN_MS = 20_000;

    @Autowired
    Client client;

    @Autowired
    Comptes comptes;

    @Autowired
    Registre registre;

    @Autowired
    JdbcClient base;

    @DynamicPropertySource
    static void courrier(DynamicPropertyRegistry reglages) {
        COURRIER.start();
        reglages.add("spring.mail.port", () -> COURRIER.getSmtp().getPort());
    }

    @AfterAll
    static void stop() {
        COURRIER.stop();
    }

    @Test
    @Order(1)
    void theLinkOfTheTerminalMakesTheFirstAdministratorOnce(CapturedOutput terminal) throws Exception {
        jusquaCe(() -> LIEN.matcher(terminal).find());
        var lien = LIEN.matcher(terminal);
        assertThat(lien.find()).isTrue();
        var jeton = lien.group(2);
        var premier = new Visiteur(client, "192.0.2.10");

        assertThat(premier.lire("/connexion/premier?jeton=" + "A".repeat(32)).statusCode())
                .isEqualTo(404);
        assertThat(premier.lire(lien.group(1)).body()).contains("Devenir administrateur");
        var refus = premier.poster("/connexion/premier", "jeton", jeton, "courriel", "personne", "nom", "Mission");
        assertThat(refus.statusCode()).isEqualTo(422);
        assertThat(refus.body()).contains("Écrivez une seule adresse", "value=\"Mission\"");

        var fait = premier.poster(
                "/connexion/premier", "jeton", jeton, "courriel", "premier@example.org", "nom", "Mission numérique");
        assertThat(fait.headers().firstValue("location")).contains("/gestion");
        assertThat(premier.lire("/gestion").body()).contains("Mission numérique", "Comptes", "Journal");
        assertThat(registre.sansAdministrateur()).isFalse();

        var second = new Visiteur(client, "192.0.2.11");
        assertThat(second.lire(lien.group(1)).statusCode()).isEqualTo(404);
        second.lire("/connexion");
        assertThat(second.poster("/connexion/premier", "jeton", jeton, "courriel", "b@example.org", "nom", "B")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    @Order(2)
    void theLetterOfASignInLeavesByItself() throws Exception {
        var navigateur = new Visiteur(client, "192.0.2.12");
        navigateur.lire("/connexion");
        navigateur.poster("/connexion", "courriel", "premier@example.org");
        assertThat(navigateur.lire("/connexion/envoye").body()).contains("un lien vient de partir");
        assertThat(COURRIER.waitForIncomingEmail(PATIENCE_EN_MS, 1)).isTrue();
        assertThat(COURRIER.getReceivedMessages()[0].getContent().toString()).contains("/connexion/lien?jeton=");
    }

    @Test
    @Order(3)
    void theLastAdministratorCannotBeRemovedInAnyWay() {
        var id = comptes.parCourriel("premier@example.org").orElseThrow().id();
        Stream.<Runnable>of(
                        () -> registre.desactiver(id),
                        () -> registre.anonymiser(id),
                        () -> registre.modifier(id, "premier@example.org", "Moi", Role.PARTENAIRE, ""))
                .forEach(retrait -> assertThatExceptionOfType(CompteRefuse.class)
                        .isThrownBy(retrait::run)
                        .withMessageContaining("dernier administrateur"));
        assertThat(comptes.parCourriel("premier@example.org").orElseThrow().role())
                .isEqualTo(Role.ADMINISTRATEUR);
    }

    @Test
    @Order(4)
    void ofTwoAdministratorsWhoRemoveEachOtherOneStays() throws Exception {
        var un = comptes.parCourriel("premier@example.org").orElseThrow().id();
        for (int i = 0; i < 10; i++) {
            var deux = registre.creer("second-" + i + "@example.org", "Second", Role.ADMINISTRATEUR, "")
                    .id();
            try (var ensemble = Executors.newFixedThreadPool(2)) {
                var fermetures = ensemble.invokeAll(java.util.List.of(fermer(un), fermer(deux)));
                assertThat(fermetures.get(0).get() ^ fermetures.get(1).get()).isTrue();
            }
            registre.reactiver(un);
            base.sql("update compte.compte set desactive_le = now() where id <> :un")
                    .param("un", un)
                    .update();
        }
    }

    @Test
    @Order(5)
    void workInTheBackgroundIsPlannedOnceTheDatabaseAnswers() throws Exception {
        jusquaCe(() -> base.sql("select count(*) from courrier.tache")
                        .query(Integer.class)
                        .single()
                >= 3);
        assertThat(base.sql("select task_name from courrier.tache order by 1")
                        .query(String.class)
                        .list())
                .contains("compte.purger", "courrier.distribuer", "courrier.purger");
    }

    private Callable<Boolean> fermer(String id) {
        return () -> {
            try {
                registre.desactiver(id);
                return true;
            } catch (CompteRefuse e) {
                return false;
            }
        };
    }

    /** Waits for what another thread does; never longer than a failure needs to be told. */
    private static void jusquaCe(java.util.function.BooleanSupplier vrai) throws InterruptedException {
        for (long attente = 0; !vrai.getAsBoolean() && attente < PATIENCE_EN_MS; attente += 50) {
            Thread.sleep(50);
        }
    }
}
