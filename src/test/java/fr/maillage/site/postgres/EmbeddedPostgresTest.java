package fr.maillage.site.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.site.DemarrageImpossible;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;

/** What the database is once started: French, closed, durable. */
class EmbeddedPostgresTest {
    private final EmbeddedPostgres postgres = TestDatabase.shared();

    @Test
    void textsSortAsFrenchDoes() throws SQLException {
        assertThat(column("select v from (values ('Étain'), ('Verdun'), ('étang'), ('Eix')) t(v) order by v"))
                .containsExactly("Eix", "Étain", "étang", "Verdun");
    }

    @Test
    void searchKnowsFrenchWords() throws SQLException {
        assertThat(column("select to_tsvector('les médiathèques') @@ to_tsquery('médiathèque')"))
                .containsExactly("t");
    }

    @Test
    void everyCommitReachesTheDisk() throws SQLException {
        assertThat(column("select name || '=' || setting from pg_settings"
                        + " where name in ('fsync', 'full_page_writes', 'synchronous_commit') order by 1"))
                .containsExactly("fsync=on", "full_page_writes=on", "synchronous_commit=on");
    }

    @Test
    void theProgramWorksWithoutSuperuserRights() throws SQLException {
        assertThat(column("select rolsuper or rolcreaterole or rolcreatedb from pg_roles where rolname = current_user"))
                .containsExactly("f");
        assertThatThrownBy(() -> column("select pg_read_file('/etc/hostname')")).hasMessageContaining("denied");
    }

    @Test
    void nobodyEntersWithoutThePassword() {
        var intruder = new Access(postgres.access().port(), "devine");
        assertThatExceptionOfType(PSQLException.class)
                .isThrownBy(() -> intruder.asSuperuser("postgres"))
                .matches(Access::passwordRefused);
    }

    @Test
    void thePasswordIsReadableByItsOwnerAlone() throws IOException {
        org.junit.jupiter.api.Assumptions.assumeTrue(
                HostSystem.current().family() != HostSystem.Family.WINDOWS, "POSIX permissions");
        var file = postgres.directory().password();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void otherMachinesCannotReachIt() throws IOException {
        int port = postgres.access().port();
        for (var address : outsideAddresses()) {
            assertThatThrownBy(() -> new Socket(address, port).close())
                    .as("%s", address)
                    .isInstanceOf(IOException.class);
        }
        assertThat(column0("show listen_addresses")).isEqualTo("127.0.0.1");
    }

    private static List<InetAddress> outsideAddresses() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .toList();
    }

    private String column0(String query) {
        try {
            return column(query).getFirst();
        } catch (SQLException e) {
            throw new AssertionError(query, e);
        }
    }

    private List<String> column(String query) throws SQLException {
        try (var connection = postgres.dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    @Test
    void aSystemWithoutBinariesIsTold() {
        var unknown = new HostSystem(HostSystem.Family.LINUX, "riscv64", false);
        assertThatExceptionOfType(DemarrageImpossible.class)
                .isThrownBy(() -> Binaries.unpack(unknown, postgres.directory().binaries()))
                .withMessageContaining("n'embarque pas PostgreSQL pour ce système")
                .satisfies(e -> assertThat(e.remede()).contains("spring.datasource.url"));
    }
}
