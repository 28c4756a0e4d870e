package fr.maillage.site.postgres;

import fr.maillage.site.DemarrageImpossible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;

/**
 * The one directory that holds all that must survive.
 *
 * <pre>
 * verrou                       held while a program runs on this directory
 * postgresql/mot-de-passe      generated password, readable by its owner alone
 * postgresql/binaires/…        unpacked PostgreSQL, can be deleted at any time
 * postgresql/base/             the cluster itself
 * postgresql/demarrage.log     what pg_ctl and PostgreSQL said at start
 * </pre>
 *
 * @param root absolute path
 */
record DataDirectory(Path root) {
    DataDirectory {
        root = root.toAbsolutePath().normalize();
    }

    Path lock() {
        return root.resolve("verrou");
    }

    Path postgresql() {
        return root.resolve("postgresql");
    }

    Path binaries() {
        return postgresql().resolve("binaires");
    }

    Path password() {
        return postgresql().resolve("mot-de-passe");
    }

    Path cluster() {
        return postgresql().resolve("base");
    }

    /** A cluster being created; one that is found at start was interrupted and is worth nothing. */
    Path unfinishedCluster() {
        return postgresql().resolve("base.en-creation");
    }

    Path startLog() {
        return postgresql().resolve("demarrage.log");
    }

    /** Whatever the umask: PostgreSQL may run as another user, who must pass but has no need to look. */
    private static void letThrough(Path folder) throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            var permissions = EnumSet.copyOf(Files.getPosixFilePermissions(folder));
            if (permissions.add(PosixFilePermission.OTHERS_EXECUTE)) {
                Files.setPosixFilePermissions(folder, permissions);
            }
        }
    }

    /** Makes the folders and proves that they can be written. */
    void prepare(HostSystem host) {
        try {
            Files.createDirectories(root);
            Files.createDirectories(postgresql());
            for (var folder : List.of(root, postgresql())) {
                if (host.root()) {
                    letThrough(folder);
                }
                Files.delete(Files.createTempFile(folder, "essai", null));
            }
        } catch (IOException | SecurityException e) {
            if (Diagnosis.noSpaceLeft(String.valueOf(e.getMessage()))) {
                throw Diagnosis.diskFull(root, e);
            }
            throw new DemarrageImpossible(
                    "Le répertoire des données «\u00a0" + root + "\u00a0» ne peut pas être écrit.",
                    "Donnez le droit d'y écrire à l'utilisateur qui lance Maillage, ou choisissez un autre répertoire "
                            + "avec le réglage maillage.repertoire («\u00a0maillage servir --repertoire CHEMIN\u00a0»).",
                    e);
        }
    }
}
