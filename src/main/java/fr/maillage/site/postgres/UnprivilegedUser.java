package fr.maillage.site.postgres;

import fr.maillage.site.DemarrageImpossible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL refuses root. When the program runs as root, its commands go through another user; otherwise as they are.
 *
 * @param prefix words put before a command, empty for an ordinary user
 * @param uid owner of PostgreSQL's files, −1 when they keep ours
 */
record UnprivilegedUser(List<String> prefix, int uid) {
    private static final Logger LOG = LoggerFactory.getLogger(UnprivilegedUser.class);
    /** « nobody » on nearly every Linux; it needs no entry in the list of users. */
    private static final int NOBODY = 65534;

    /** A user namespace without mapping: inside, we are nobody; outside, files stay ours. */
    private static final List<String> UNSHARE = List.of("unshare", "--user", "--");

    /** @param cluster its owner goes on owning it, were it made by an ordinary user before root came */
    static UnprivilegedUser choose(HostSystem host, Path cluster) throws IOException {
        if (!host.root()) {
            return new UnprivilegedUser(List.of(), -1);
        }
        int owner = Files.exists(cluster) ? (Integer) Files.getAttribute(cluster, "unix:uid") : NOBODY;
        int uid = owner == 0 ? NOBODY : owner;
        var id = Integer.toString(uid);
        var setpriv = List.of("setpriv", "--reuid", id, "--regid", id, "--clear-groups", "--");
        if (owner != 0 && works(setpriv)) {
            return new UnprivilegedUser(setpriv, uid);
        }
        if (works(UNSHARE)) {
            return new UnprivilegedUser(UNSHARE, -1);
        }
        throw new DemarrageImpossible(
                "PostgreSQL refuse d'être lancé par root, et cette machine ne permet pas de changer d'utilisateur "
                        + "(ni setpriv, ni unshare).",
                "Lancez Maillage avec un utilisateur ordinaire, ou indiquez un serveur PostgreSQL avec le réglage "
                        + "spring.datasource.url.");
    }

    private static boolean works(List<String> prefix) {
        var words = new ArrayList<>(prefix);
        words.addAll(List.of("sh", "-c", "test \"$(id -u)\" -ne 0"));
        try {
            return Command.run(words).code() == 0;
        } catch (IOException e) {
            LOG.debug("{} is not usable here: {}", prefix.getFirst(), e.getMessage());
            return false;
        }
    }

    Command.Outcome run(List<String> command) throws IOException {
        var words = new ArrayList<>(prefix);
        words.addAll(command);
        return Command.run(words);
    }

    /** Makes a folder that belongs to PostgreSQL's user; its parents must let that user through. */
    void own(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder);
        }
        give(folder);
    }

    void give(Path path) throws IOException {
        if (uid >= 0) {
            Files.setAttribute(path, "unix:uid", uid);
            Files.setAttribute(path, "unix:gid", uid);
        }
    }

    /** Without this check initdb would only say « Permission denied ». */
    void checkPassage(Path folder) throws IOException {
        if (uid >= 0 && run(List.of("test", "-x", folder.toString())).code() != 0) {
            throw new DemarrageImpossible(
                    "Lancé par root, Maillage confie PostgreSQL à un utilisateur sans privilège, qui ne peut pas "
                            + "traverser «\u00a0" + folder + "\u00a0».",
                    "Choisissez un répertoire que tous peuvent traverser (par défaut /var/lib/maillage), ou lancez "
                            + "Maillage avec un utilisateur ordinaire.");
        }
    }
}
