package fr.maillage.compte.registre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.compte.Journal;
import fr.maillage.compte.Limiteur;
import fr.maillage.site.Site;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Site
class RegistreTest {
    private static final Duration HEURE = Duration.ofHours(1);

    @Autowired
    Limiteur limiteur;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient base;

    @Autowired
    TransactionTemplate transaction;

    private final String qui = UUID.randomUUID().toString();

    @Test
    void requestsPassUpToTheLimitAndEachGestureAndPersonHasItsOwn() {
        assertThat(IntStream.range(0, 5).mapToObj(i -> limiteur.autoriser("essai", qui, 3, HEURE)))
                .containsExactly(true, true, true, false, false);
        assertThat(limiteur.autoriser("autre", qui, 3, HEURE)).isTrue();
        assertThat(limiteur.autoriser("essai", qui + "x", 3, HEURE)).isTrue();
    }

    @Test
    void theCountStartsAgainWhenTheWindowEnds() {
        var debut = Instant.parse("2026-03-01T08:00:00Z");
        assertThat(a(debut).autoriser("essai", qui, 1, HEURE)).isTrue();
        assertThat(a(debut.plus(HEURE).minusMillis(1)).autoriser("essai", qui, 1, HEURE))
                .isFalse();
        assertThat(a(debut.plus(HEURE)).autoriser("essai", qui, 1, HEURE)).isTrue();
        assertThat(a(debut.plus(HEURE).plusMillis(1)).autoriser("essai", qui, 1, HEURE))
                .isFalse();
    }

    @Test
    void aRequestWhoseWorkIsUndoneStillCounts() {
        transaction.executeWithoutResult(etat -> {
            limiteur.autoriser("essai", qui, 1, HEURE);
            etat.setRollbackOnly();
        });
        assertThat(limiteur.autoriser("essai", qui, 1, HEURE)).isFalse();
    }

    @Test
    void nothingInTheTableNamesThePerson() {
        limiteur.autoriser("essai", qui, 1, HEURE);
        assertThat(base.sql("select l::text from compte.limite l")
                        .query(String.class)
                        .list())
                .noneMatch(ligne -> ligne.contains(qui));
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 20010db800010002",
        "2001:db8:1:2:ffff::1, 20010db800010002",
        "fe80::1%eth0, fe80000000000000",
        "::ffff:192.0.2.7, 192.0.2.7",
        "bizarre:, bizarre:"
    })
    void oneSubscriberIsCountedOnce(String adresse, String bloc) {
        assertThat(Limiteur.reseau(adresse)).isEqualTo(bloc);
    }

    @Test
    void anActIsNotedWithItsWorkOrNotAtAll() {
        transaction.executeWithoutResult(etat -> {
            journal.noter("essai.annule", qui, "");
            etat.setRollbackOnly();
        });
        journal.noter("essai.fait", qui, "première ligne\nseconde ligne " + "x".repeat(600));

        assertThat(base.sql("select acte || ' ' || left(details, 28) from compte.journal where objet = :objet")
                        .param("objet", qui)
                        .query(String.class)
                        .list())
                .containsExactly("essai.fait première ligne seconde ligne");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update compte.journal set details = 'autre' where objet = :objet",
                "delete from compte.journal where objet = :objet",
                "truncate compte.journal"
            })
    void theDatabaseItselfRefusesThatTheJournalChange(String ordre) {
        journal.noter("essai.fait", qui, "");
        var enonce = base.sql(ordre);
        assertThatThrownBy(() -> (ordre.contains(":objet") ? enonce.param("objet", qui) : enonce).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("neither changed nor deleted");
        assertThat(base.sql("select count(*) from compte.journal where objet = :objet and details = ''")
                        .param("objet", qui)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private LimiteurEnBase a(Instant moment) {
        return new LimiteurEnBase(base, Clock.fixed(moment, ZoneOffset.UTC));
    }
}
