package fr.maillage.site.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What PostgreSQL says, and what the user reads. */
class DiagnosisTest {
    private final DataDirectory directory = new DataDirectory(Path.of("/donnees"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            could not write to file "pg_wal/xlogtemp.12": No space left on device | est plein
            PANIC: could not extend file: Disk quota exceeded | est plein
            DETAIL: initialized by PostgreSQL version 17, which is not compatible with this version 18.4 | autre version
            FATAL: could not map anonymous shared memory: out of memory | mémoire manque
            FATAL: data directory "/donnees" has wrong ownership | n'appartient pas
            FATAL: something never seen | something never seen
            """)
    void eachFailureHasItsMessageAndItsRemedy(String said, String message) {
        var refusal = Diagnosis.of("PostgreSQL ne démarre pas", directory, said);
        assertThat(refusal.getMessage()).contains(message);
        assertThat(refusal.remede()).isNotBlank();
    }
}
