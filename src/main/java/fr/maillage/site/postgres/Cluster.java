package fr.maillage.site.postgres;

import fr.maillage.site.DemarrageImpossible;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The cluster's files and processes: created with initdb, started and stopped with pg_ctl. */
final class Cluster {
    private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);
    /** Recovery after a crash replays the journal: seconds most often, minutes on a slow disk. */
    private static final String START_SECONDS = "600";

    private static final String STOP_SECONDS = "60";
    /** Processes left by a killed postmaster end by themselves; until then a new one is refused. */
    private static final int ORPHAN_TRIES = 60;

    private static final int PORT_TRIES = 3;
    private static final long HALF_A_SECOND = 500_000_000L;
    private static final int TAIL = 2_000;

    /**
     * Given at each start, so that a new version of the program may change them. No space in them: on Unix pg_ctl hands
     * them to a shell. The log turns over each week and can be deleted at any time.
     */
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=" + Access.HOST,
            "unix_socket_directories=",
            "fsync=on",
            "full_page_writes=on",
            "synchronous_commit=on",
            "password_encryption=scram-sha-256",
            "max_connections=60",
            "lc_messages=C",
            "logging_collector=on",
            "log_directory=log",
            "log_filename=postgresql-%a.log",
            "log_truncate_on_rotation=on",
            "log_rotation_age=1d",
            "log_rotation_size=0");

    private final DataDirectory directory;
    private final Binaries binaries;
    private final UnprivilegedUser user;

    Cluster(DataDirectory directory, Binaries binaries, UnprivilegedUser user) {
        this.directory = directory;
        this.binaries = binaries;
        this.user = user;
    }

    Path path() {
        return directory.cluster();
    }

    /**
     * Creates the cluster when there is none, aside first: an interrupted creation leaves nothing that looks finished.
     *
     * <p>Texts sort as French does (ICU's rules, shipped with the binaries, so the same on every machine); the C
     * library's locale stays « C », for its rules change under an index when the system is upgraded. Binaries built
     * without ICU get PostgreSQL's own C.UTF-8.
     */
    void createIfAbsent(String password) throws IOException {
        if (Files.exists(directory.cluster())) {
            checkVersion();
            return;
        }
        LOG.info("Création de la base de données dans {}", directory.cluster());
        user.checkPassage(directory.postgresql());
        var outcome = initdb(password, List.of("--locale-provider=icu", "--icu-locale=fr"));
        if (outcome.code() != 0 && outcome.output().contains("ICU is not supported")) {
            outcome = initdb(password, List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        }
        if (outcome.code() != 0) {
            throw Diagnosis.of("La base de données ne peut pas être créée", directory, outcome.output());
        }
        Files.move(directory.unfinishedCluster(), directory.cluster());
    }

    private Command.Outcome initdb(String password, List<String> collation) throws IOException {
        var draft = directory.unfinishedCluster();
        Binaries.delete(draft);
        user.own(draft);
        var passwordFile = Files.createTempFile(directory.postgresql(), "initdb", null);
        try {
            Files.writeString(passwordFile, password);
            user.give(passwordFile);
            var words = new ArrayList<>(List.of(
                    binaries.program("initdb").toString(),
                    "--pgdata=" + draft,
                    "--username=" + Access.SUPERUSER,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--text-search-config=french",
                    "--no-instructions"));
            words.addAll(collation);
            return user.run(words);
        } finally {
            Files.delete(passwordFile);
        }
    }

    private void checkVersion() throws IOException {
        var file = directory.cluster().resolve("PG_VERSION");
        var found = Files.exists(file) ? Files.readString(file).strip() : "inconnue";
        if (!found.equals(binaries.major())) {
            throw Diagnosis.versionMismatch(directory.cluster(), found, binaries.major());
        }
    }

    /**
     * Starts PostgreSQL and waits until it answers.
     *
     * @return the port it listens to
     */
    int start() throws IOException {
        removeMisleadingPidFile();
        String said = "";
        for (int orphanTry = 0, portTry = 0; orphanTry < ORPHAN_TRIES && portTry < PORT_TRIES; ) {
            int port = freePort();
            Files.deleteIfExists(directory.startLog());
            Files.createFile(directory.startLog());
            user.give(directory.startLog());
            var outcome = user.run(List.of(
                    binaries.program("pg_ctl").toString(),
                    "start",
                    "--pgdata=" + path(),
                    "--log=" + directory.startLog(),
                    "--wait",
                    "--timeout=" + START_SECONDS,
                    "--silent",
                    "-o",
                    options(port)));
            if (outcome.code() == 0) {
                return port;
            }
            said = outcome.output() + tail(directory.startLog()) + tail(newestLog());
            if (said.contains("pre-existing shared memory block")) {
                orphanTry++;
                LockSupport.parkNanos(HALF_A_SECOND);
            } else if (said.contains("could not bind") || said.contains("could not create any TCP/IP sockets")) {
                portTry++;
            } else {
                break;
            }
        }
        throw Diagnosis.of("PostgreSQL ne démarre pas", directory, said);
    }

    /**
     * PostgreSQL copes by itself with the file of a dead process, not with a number that lives on as a zombie or as
     * another program. Deleting it is safe: the shared memory check still refuses a second server on the same cluster.
     */
    private void removeMisleadingPidFile() throws IOException {
        var stale = PostmasterFile.read(path());
        if (stale.isPresent() && !stale.get().mayBeAlive()) {
            LOG.info(
                    "Fichier postmaster.pid laissé par un arrêt brutal (processus {})",
                    stale.get().pid());
            Files.deleteIfExists(PostmasterFile.in(path()));
        }
    }

    private static String options(int port) {
        var options = new StringBuilder("-p " + port);
        SETTINGS.forEach(setting -> options.append(" -c ").append(setting));
        return options.toString();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName(Access.HOST))) {
            return socket.getLocalPort();
        }
    }

    /** Clean stop; when it takes too long, an immediate one, which recovery mends at the next start. */
    void stop() throws IOException {
        for (var mode : List.of("fast", "immediate")) {
            var outcome = user.run(List.of(
                    binaries.program("pg_ctl").toString(),
                    "stop",
                    "--pgdata=" + path(),
                    "--mode=" + mode,
                    "--wait",
                    "--timeout=" + STOP_SECONDS));
            if (outcome.code() == 0 || !Files.exists(PostmasterFile.in(path()))) {
                return;
            }
            LOG.warn(
                    "Arrêt «\u00a0{}\u00a0» de PostgreSQL\u00a0: {}",
                    mode,
                    outcome.output().strip());
        }
        throw new DemarrageImpossible(
                "PostgreSQL ne s'est pas arrêté.",
                "Voyez les journaux dans «\u00a0" + path().resolve("log") + "\u00a0».");
    }

    private Path newestLog() throws IOException {
        var folder = path().resolve("log");
        if (!Files.isDirectory(folder)) {
            return folder;
        }
        try (var logs = Files.list(folder)) {
            return logs.max(java.util.Comparator.comparingLong(p -> p.toFile().lastModified()))
                    .orElse(folder);
        }
    }

    private static String tail(Path log) throws IOException {
        if (!Files.isRegularFile(log)) {
            return "";
        }
        var text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
        return text.substring(Math.max(0, text.length() - TAIL));
    }
}
