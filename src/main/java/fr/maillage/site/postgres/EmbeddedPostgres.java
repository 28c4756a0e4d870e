package fr.maillage.site.postgres;

import fr.maillage.site.DemarrageImpossible;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * The PostgreSQL that lives and stops with the program.
 *
 * <p>It is a process of its own: when the program is killed it goes on, and the next start adopts it. When it dies
 * while the program runs, a {@link Watchdog} starts it again.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final int ADOPTION_TRIES = 120;
    private static final long HALF_A_SECOND = 500_000_000L;

    private final DirectoryLock lock;
    private final DataDirectory directory;
    private final Cluster cluster;
    private final Watchdog watchdog;
    private volatile Access access;

    private EmbeddedPostgres(DirectoryLock lock, DataDirectory directory, Cluster cluster, String password)
            throws IOException, SQLException {
        this.lock = lock;
        this.directory = directory;
        this.cluster = cluster;
        this.access = adoptOrStart(password);
        try {
            Setup.run(access);
        } catch (SQLException e) {
            cluster.stop();
            throw e;
        }
        this.watchdog = new Watchdog(this);
        watchdog.start();
    }

    /** Starts it on the given data directory, created when absent; refusals are {@link DemarrageImpossible}. */
    public static EmbeddedPostgres start(Path root) {
        return start(new DataDirectory(root));
    }

    static EmbeddedPostgres start(DataDirectory directory) {
        var host = HostSystem.current();
        directory.prepare(host);
        var lock = DirectoryLock.take(directory);
        boolean started = false;
        try {
            var password = Password.of(directory);
            var binaries = Binaries.unpack(host, directory.binaries());
            var cluster = new Cluster(directory, binaries, UnprivilegedUser.choose(host, directory.cluster()));
            cluster.createIfAbsent(password);
            var postgres = new EmbeddedPostgres(lock, directory, cluster, password);
            started = true;
            return postgres;
        } catch (IOException | SQLException e) {
            if (Diagnosis.noSpaceLeft(String.valueOf(e.getMessage()))) {
                throw Diagnosis.diskFull(directory.root(), e);
            }
            throw new DemarrageImpossible(
                    "La base de données ne démarre pas\u00a0: " + e.getMessage(),
                    "Voyez «\u00a0" + directory.startLog() + "\u00a0» et «\u00a0"
                            + directory.cluster().resolve("log") + "\u00a0».",
                    e);
        } finally {
            if (!started) {
                release(lock);
            }
        }
    }

    /** The default data directory of this machine's user. */
    public static Path defaultDirectory() {
        return HostSystem.current().defaultDirectory(System.getenv(), System.getProperty("user.home", "."));
    }

    /** Unpooled connections to the program's database, at whatever port PostgreSQL listens to now. */
    public DataSource dataSource() {
        return new AbstractDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                return access.source(Access.USER, Access.DATABASE).getConnection();
            }

            @Override
            public Connection getConnection(String user, String password) throws SQLException {
                return access.source(Access.USER, Access.DATABASE).getConnection(user, password);
            }
        };
    }

    Access access() {
        return access;
    }

    DataDirectory directory() {
        return directory;
    }

    private Access adoptOrStart(String password) throws IOException, SQLException {
        for (int i = 0; i < ADOPTION_TRIES; i++) {
            var file = PostmasterFile.read(cluster.path());
            if (file.isEmpty() || !file.get().mayBeAlive()) {
                break;
            }
            var candidate = new Access(file.get().port(), password);
            try (var connection = candidate.asSuperuser("postgres")) {
                if (ours(connection)) {
                    LOG.info(
                            "PostgreSQL tourne déjà (port {}, processus {})\u00a0: repris",
                            candidate.port(),
                            file.get().pid());
                    return candidate;
                }
                break;
            } catch (SQLException e) {
                if (Access.passwordRefused(e)) {
                    throw Password.refused(directory.password());
                }
                // It starts, recovers or stops: wait until it answers or is gone.
                LockSupport.parkNanos(HALF_A_SECOND);
            }
        }
        return startAndOpen(password);
    }

    private Access startAndOpen(String password) throws IOException, SQLException {
        var started = new Access(cluster.start(), password);
        try {
            started.asSuperuser("postgres").close();
            LOG.info("PostgreSQL démarré (port {}, données dans {})", started.port(), directory.root());
            return started;
        } catch (SQLException e) {
            cluster.stop();
            if (Access.passwordRefused(e)) {
                throw Password.refused(directory.password());
            }
            throw e;
        }
    }

    /** A port can be taken by another server that happens to accept: only the folder of its data tells. */
    private boolean ours(Connection connection) throws SQLException, IOException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("show data_directory")) {
            return rows.next()
                    && Path.of(rows.getString(1))
                            .toRealPath()
                            .equals(cluster.path().toRealPath());
        }
    }

    /** Called by the watchdog when nobody answers any more. */
    void startAgain() throws IOException, SQLException {
        access = adoptOrStart(access.password());
    }

    @Override
    public void close() {
        watchdog.close();
        try {
            cluster.stop();
            LOG.info("PostgreSQL arrêté");
        } catch (IOException | DemarrageImpossible e) {
            LOG.error("PostgreSQL ne s'est pas arrêté proprement\u00a0: {}", e.getMessage());
        } finally {
            release(lock);
        }
    }

    private static void release(DirectoryLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            LOG.warn("Le verrou du répertoire des données n'a pas pu être rendu\u00a0: {}", e.getMessage());
        }
    }
}
