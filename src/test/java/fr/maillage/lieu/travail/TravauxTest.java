package fr.maillage.lieu.travail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.lieu.travail.Travail.Etat;
import fr.maillage.lieu.travail.Travail.Genre;
import fr.maillage.site.Site;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes on one database. Works wait for a signal of the test, never for a delay. */
@Site
class TravauxTest {
    private static final Duration ASSEZ = Duration.ofSeconds(20);

    @Autowired
    TravauxEnBase enBase;

    @Autowired
    JdbcClient base;

    private Travaux ici;
    private Travaux ailleurs;
    private final String objet = UUID.randomUUID().toString();
    private final CountDownLatch commence = new CountDownLatch(1);
    private final CountDownLatch arrete = new CountDownLatch(1);

    @BeforeEach
    void twoNodes() {
        ici = new Travaux(enBase);
        ailleurs = new Travaux(enBase);
    }

    @AfterEach
    void stopThem() {
        ici.close();
        ailleurs.close();
    }

    /** Says that it is at the end, which is written whatever the pause between two writings, then goes on until it is stopped. */
    private byte[] sansFin(Avancement avancement) {
        try {
            avancement.dire(10, 10);
            commence.countDown();
            while (true) {
                avancement.dire(10, 10);
            }
        } catch (Avancement.Arret e) {
            arrete.countDown();
            throw e;
        }
    }

    private void lancerSansFin(String cle) throws InterruptedException {
        ici.lancer(Genre.ESSAI, objet, cle, Duration.ZERO, this::sansFin);
        assertThat(commence.await(20, TimeUnit.SECONDS)).isTrue();
    }

    private Travail travail() {
        return ailleurs.trouver(Genre.ESSAI, objet).orElseThrow();
    }

    @Test
    void aShortWorkIsDoneBeforeItsPageIsAnsweredAndEveryNodeReadsItsResult() {
        ici.lancer(Genre.ESSAI, objet, "a", ASSEZ, avancement -> "trouvé".getBytes(UTF_8));
        assertThat(travail().etat()).isEqualTo(Etat.TERMINE);
        assertThat(ailleurs.resultat(Genre.ESSAI, objet, "a"))
                .hasValueSatisfying(octets -> assertThat(octets).asString(UTF_8).isEqualTo("trouvé"));
        assertThat(ailleurs.resultat(Genre.ESSAI, objet, "b")).isEmpty();
        assertThat(ailleurs.resultat(Genre.DOUBLONS, objet, "a")).isEmpty();
    }

    @Test
    void whatRunsOnOneNodeIsFollowedAndStoppedFromAnother() throws InterruptedException {
        lancerSansFin("a");
        assertThat(travail().enCours()).isTrue();
        assertThat(travail().total()).isEqualTo(10);
        ailleurs.interrompre(Genre.ESSAI, objet);
        assertThat(arrete.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(travail().etat()).isEqualTo(Etat.INTERROMPU);
        assertThat(ailleurs.resultat(Genre.ESSAI, objet, "a")).isEmpty();
    }

    @Test
    void theSameWorkIsNotDoneTwiceAndAnotherKeyTakesItsPlace() throws InterruptedException {
        var fois = new AtomicInteger();
        lancerSansFin("a");
        ailleurs.lancer(Genre.ESSAI, objet, "a", ASSEZ, avancement -> new byte[fois.incrementAndGet()]);
        assertThat(fois).hasValue(0);
        ailleurs.lancer(Genre.ESSAI, objet, "b", ASSEZ, avancement -> new byte[fois.incrementAndGet()]);
        assertThat(fois).hasValue(1);
        assertThat(arrete.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(travail().etat()).isEqualTo(Etat.TERMINE);
        assertThat(travail().cle()).isEqualTo("b");
    }

    @Test
    void aWorkWhoseNodeDiedIsToldInterruptedAndIsDoneAgain() {
        base.sql("""
                        insert into lieu.travail (genre, objet, cle, etat, coureur, battement)
                        values ('essai', :objet, 'a', 'en_cours', :objet, now() - interval '2 minutes')
                        """).param("objet", objet).update();
        assertThat(travail().etat()).isEqualTo(Etat.INTERROMPU);
        ici.lancer(Genre.ESSAI, objet, "a", ASSEZ, avancement -> new byte[1]);
        assertThat(travail().etat()).isEqualTo(Etat.TERMINE);
    }

    @Test
    void aNodeThatStopsTellsThatItsWorkIsInterrupted() throws InterruptedException {
        lancerSansFin("a");
        ici.close();
        assertThat(travail().etat()).isEqualTo(Etat.INTERROMPU);
    }

    @Test
    void aWorkThatCannotBeDoneSaysWhy() {
        ici.lancer(Genre.ESSAI, objet, "a", ASSEZ, avancement -> {
            throw new Tache.Impossible("Ce fichier est vide.");
        });
        assertThat(travail().etat()).isEqualTo(Etat.ECHOUE);
        assertThat(travail().erreur()).isEqualTo("Ce fichier est vide.");
        ici.lancer(Genre.ESSAI, objet, "a", ASSEZ, avancement -> {
            throw new IllegalStateException("a defect of the program");
        });
        assertThat(travail().erreur()).contains("erreur inattendue").doesNotContain("defect");
    }

    @Test
    void whatIsForgottenStops() throws InterruptedException {
        lancerSansFin("a");
        ailleurs.oublier(Genre.ESSAI, objet);
        assertThat(arrete.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(ailleurs.trouver(Genre.ESSAI, objet)).isEmpty();
    }
}
