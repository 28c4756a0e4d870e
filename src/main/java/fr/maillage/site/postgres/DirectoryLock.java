package fr.maillage.site.postgres;

import fr.maillage.site.DemarrageImpossible;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One program at a time on a data directory. The system releases the lock when the program dies, however it dies.
 *
 * <p>Trap: on Unix, closing <em>any</em> descriptor of the locked file releases the lock of the whole process. So the
 * holder's number is in a file of its own, and a second try in the same process never opens the file.
 */
final class DirectoryLock implements AutoCloseable {
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;

    private DirectoryLock(Path path, FileChannel channel, FileLock lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
    }

    static DirectoryLock take(DataDirectory directory) {
        var path = directory.lock();
        if (!HELD_HERE.add(path)) {
            throw alreadyRunning(directory);
        }
        boolean taken = false;
        try {
            var channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw alreadyRunning(directory);
            }
            Files.writeString(
                    holder(path), Long.toString(ProcessHandle.current().pid()));
            taken = true;
            return new DirectoryLock(path, channel, lock);
        } catch (IOException e) {
            throw new DemarrageImpossible(
                    "Le verrou «\u00a0" + path + "\u00a0» ne peut pas être posé\u00a0: " + e.getMessage(),
                    "Vérifiez les droits de ce fichier, et que le répertoire est sur un disque local.",
                    e);
        } finally {
            if (!taken) {
                HELD_HERE.remove(path);
            }
        }
    }

    private static Path holder(Path path) {
        return path.resolveSibling("verrou.processus");
    }

    private static DemarrageImpossible alreadyRunning(DataDirectory directory) {
        String holder;
        try {
            holder = " (processus " + Files.readString(holder(directory.lock())).strip() + ")";
        } catch (IOException e) {
            holder = "";
        }
        return new DemarrageImpossible(
                "Maillage tourne déjà avec le répertoire «\u00a0" + directory.root() + "\u00a0»" + holder + ".",
                "Arrêtez l'autre programme, ou donnez à celui-ci un autre répertoire avec le réglage "
                        + "maillage.repertoire.");
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(holder(path));
        lock.release();
        channel.close();
        HELD_HERE.remove(path);
    }
}
