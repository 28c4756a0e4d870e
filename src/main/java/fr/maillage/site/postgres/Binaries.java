package fr.maillage.site.postgres;

import fr.maillage.site.DemarrageImpossible;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL's programs, unpacked from the class path into a folder named after their content.
 *
 * @param folder holds {@code bin}, {@code lib} and {@code share}
 * @param version as {@code postgres --version} says it, « 18.4 »
 */
record Binaries(Path folder, String version, HostSystem host) {
    private static final Logger LOG = LoggerFactory.getLogger(Binaries.class);
    private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+(\\.\\d+)*)");
    private static final int EXECUTABLE = 0111;

    /** Unpacks once; an unpacked folder that does not run any more (disk accident) is unpacked again. */
    static Binaries unpack(HostSystem host, Path parent) {
        var archive = Binaries.class.getResource("/" + host.archive());
        if (archive == null) {
            throw new DemarrageImpossible(
                    "Cette version de Maillage n'embarque pas PostgreSQL pour ce système (" + host.archive() + ").",
                    "Installez la version faite pour ce système, reconstruisez-la ici avec «\u00a0mvn package\u00a0», ou indiquez "
                            + "un serveur PostgreSQL avec le réglage spring.datasource.url.");
        }
        try {
            var folder = parent.resolve(name(host, archive));
            if (Files.isDirectory(folder)) {
                try {
                    return check(folder, host);
                } catch (DemarrageImpossible e) {
                    LOG.warn("PostgreSQL unpacked in {} does not run; unpacking it again", folder);
                    delete(folder);
                }
            }
            unpack(archive, parent, folder);
            return check(folder, host);
        } catch (IOException e) {
            if (Diagnosis.noSpaceLeft(String.valueOf(e.getMessage()))) {
                throw Diagnosis.diskFull(parent, e);
            }
            throw new DemarrageImpossible(
                    "PostgreSQL ne peut pas être déployé dans «\u00a0" + parent + "\u00a0»\u00a0: " + e.getMessage(),
                    "Vérifiez les droits et la place libre (60\u00a0Mo) de ce répertoire.",
                    e);
        }
    }

    String major() {
        return version.split("\\.", 2)[0];
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(host.executable(name));
    }

    /** The checksum that the jar keeps of its entry costs nothing to read and changes with the content. */
    private static String name(HostSystem host, URL archive) throws IOException {
        var connection = archive.openConnection();
        var base = host.archive().replace(".txz", "");
        if (connection instanceof JarURLConnection jar) {
            return base + "-" + Long.toHexString(jar.getJarEntry().getCrc());
        }
        return base + "-" + connection.getContentLengthLong();
    }

    private static void unpack(URL archive, Path parent, Path folder) throws IOException {
        Files.createDirectories(parent);
        var draft = Files.createTempDirectory(parent, ".partiel-");
        try {
            try (var in = archive.openStream()) {
                extract(in, draft);
            }
            readableByAll(draft, true);
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            // Another program may have finished first: what it unpacked is as good as ours.
            if (!Files.isDirectory(folder) || Diagnosis.noSpaceLeft(String.valueOf(e.getMessage()))) {
                throw e;
            }
        } finally {
            delete(draft);
        }
    }

    static void extract(InputStream archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(archive))) {
            TarArchiveEntry entry;
            while ((entry = tar.getNextEntry()) != null) {
                var path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("entry outside of the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                    readableByAll(path, true);
                    continue;
                }
                Files.createDirectories(path.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else if (entry.isLink()) {
                    Files.copy(target.resolve(entry.getLinkName()).normalize(), path);
                } else {
                    Files.copy(tar, path);
                    readableByAll(path, (entry.getMode() & EXECUTABLE) != 0);
                }
            }
        }
    }

    /** When we are root, PostgreSQL runs as somebody else, who must be able to read it. */
    private static void readableByAll(Path path, boolean executable) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(
                    path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static Binaries check(Path folder, HostSystem host) throws IOException {
        var program = folder.resolve("bin").resolve(host.executable("postgres"));
        var outcome = Command.run(java.util.List.of(program.toString(), "--version"));
        var version = VERSION.matcher(outcome.output());
        if (outcome.code() != 0 || !version.find()) {
            throw new DemarrageImpossible(
                    "PostgreSQL ne s'exécute pas sur cette machine\u00a0:\n"
                            + outcome.output().strip(),
                    "Vérifiez que «\u00a0" + folder
                            + "\u00a0» n'est pas sur un disque monté avec «\u00a0noexec\u00a0», ou indiquez un "
                            + "serveur PostgreSQL avec le réglage spring.datasource.url.");
        }
        return new Binaries(folder, version.group(1), host);
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
