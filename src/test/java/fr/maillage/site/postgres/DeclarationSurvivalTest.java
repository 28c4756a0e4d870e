package fr.maillage.site.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.maillage.DeclarationWriter;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Kills the program, then PostgreSQL, while places are being declared: what was acknowledged is there, and nothing is half written. */
class DeclarationSurvivalTest {
    private static final int ENOUGH = 150;

    private final DataDirectory directory = TemporaryData.directory();
    private final Set<Integer> acknowledged = new TreeSet<>();

    @BeforeEach
    void onlyWhereProcessesAreKilledThatWay() {
        assumeTrue(HostSystem.current().family() != HostSystem.Family.WINDOWS, "kill -9 is a Unix matter");
    }

    @AfterEach
    void nothingIsLeftRunning() throws IOException {
        WriterProcess.killPostgres(directory);
        TemporaryData.delete(directory);
    }

    @Test
    void noDeclarationAcknowledgedIsLostAndNoneIsHalfWritten() throws Exception {
        try (var writer = WriterProcess.start(directory, 0, DeclarationWriter.class)) {
            writer.awaitMore(ENOUGH);
            WriterProcess.killPostgres(directory);
            writer.awaitMore(ENOUGH);
            writer.kill();
            acknowledged.addAll(writer.acknowledged());
        }
        WriterProcess.killPostgres(directory);

        Set<String> names = new HashSet<>();
        try (var postgres = EmbeddedPostgres.start(directory);
                var connection = postgres.dataSource().getConnection();
                var statement = connection.createStatement()) {
            try (var rows = statement.executeQuery("""
                    select l.fiche->'nom'->>0 as nom, d.code is not null and v.lieu is not null and c.id is not null and k.lieu is not null
                    from lieu.declaration d
                    join lieu.lieu l on l.id = d.lieu and l.etat = 'declare'
                    left join lieu.version v on v.lieu = l.id and v.numero = 1 and v.auteur = 'declaration:' || d.id
                    left join courrier.lettre c on c.destinataire = d.courriel
                    left join lieu.lien k on k.lieu = l.id
                    where d.etat = 'envoyee'
                    """)) {
                while (rows.next()) {
                    assertThat(names.add(rows.getString(1)))
                            .as("once: %s", rows.getString(1))
                            .isTrue();
                    assertThat(rows.getBoolean(2))
                            .as("whole: %s", rows.getString(1))
                            .isTrue();
                }
            }
            try (var orphans = statement.executeQuery("""
                    select (select count(*) from lieu.version l where l.auteur like 'declaration:%' and not exists (select 1 from lieu.declaration d where d.lieu = l.lieu))
                         + (select count(*) from courrier.lettre c where not exists
                               (select 1 from lieu.declaration d where d.courriel = c.destinataire))
                    """)) {
                orphans.next();
                assertThat(orphans.getInt(1))
                        .as("places or letters without declaration")
                        .isZero();
            }
        }
        var lost = acknowledged.stream()
                .filter(number -> !names.contains(DeclarationWriter.nom(number)))
                .toList();
        System.out.println("Survie : " + acknowledged.size() + " déclarations acquittées, " + lost.size() + " perdues, "
                + names.size() + " gardées");
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(2 * ENOUGH);
        assertThat(lost).isEmpty();
    }
}
