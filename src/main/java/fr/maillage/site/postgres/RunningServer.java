package fr.maillage.site.postgres;

import fr.maillage.site.DemarrageImpossible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The PostgreSQL of a server that runs on a data directory, for a command that works beside it. */
public final class RunningServer {
    private RunningServer() {}

    /**
     * Settings that lead to it; empty when no server runs there, and the command may start PostgreSQL itself.
     *
     * @param root data directory, which may not exist
     */
    public static Optional<Map<String, String>> settings(Path root) {
        var directory = new DataDirectory(root);
        try {
            if (!held(directory)) {
                return Optional.empty();
            }
            var file = PostmasterFile.read(directory.cluster());
            if (file.isEmpty() || !file.get().mayBeAlive()) {
                return Optional.empty();
            }
            return Optional.of(Map.of(
                    "spring.datasource.url",
                    "jdbc:postgresql://" + Access.HOST + ":" + file.get().port() + "/" + Access.DATABASE,
                    "spring.datasource.username",
                    Access.USER,
                    "spring.datasource.password",
                    Password.of(directory)));
        } catch (IOException e) {
            throw new DemarrageImpossible(
                    "Un serveur tourne sur «\u00a0" + directory.root()
                            + "\u00a0», et sa base ne peut pas être jointe\u00a0: " + e.getMessage(),
                    "Lancez cette commande avec l'utilisateur qui a lancé le serveur, ou arrêtez le serveur.",
                    e);
        }
    }

    /** A killed program leaves its number behind. */
    private static boolean held(DataDirectory directory) throws IOException {
        var holder = directory.lock().resolveSibling("verrou.processus");
        if (!Files.isRegularFile(holder)) {
            return false;
        }
        try {
            var pid = Long.parseLong(Files.readString(holder).strip());
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
