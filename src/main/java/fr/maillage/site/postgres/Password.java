package fr.maillage.site.postgres;

import fr.maillage.site.DemarrageImpossible;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The generated password of the embedded PostgreSQL, kept beside the cluster, readable by its owner alone. */
final class Password {
    private static final int BYTES = 24;

    private Password() {}

    /** Reads it, or makes it the first time. A cluster without its password is told, never opened without one. */
    static String of(DataDirectory directory) {
        var file = directory.password();
        try {
            if (Files.exists(file)) {
                var password = Files.readString(file).strip();
                if (!password.isEmpty()) {
                    return password;
                }
            }
            if (Files.exists(directory.cluster())) {
                throw refused(file);
            }
            return generate(file);
        } catch (IOException e) {
            throw new DemarrageImpossible(
                    "Le fichier «\u00a0" + file + "\u00a0» ne peut pas être lu ou écrit\u00a0: " + e.getMessage(),
                    "Donnez à l'utilisateur qui lance Maillage le droit de lire et d'écrire ce fichier.",
                    e);
        }
    }

    static DemarrageImpossible refused(Path file) {
        return new DemarrageImpossible(
                "Le mot de passe gardé dans «\u00a0" + file + "\u00a0» n'ouvre pas la base.",
                "Remettez le fichier d'origine, ou restaurez une sauvegarde complète du répertoire des données\u00a0: "
                        + "le mot de passe et la base vont ensemble.");
    }

    /** Written aside, then moved: a crash in between cannot leave half a password. */
    private static String generate(Path file) throws IOException {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var draft = file.resolveSibling(file.getFileName() + ".partiel");
        Files.deleteIfExists(draft);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        try (var channel = Files.newByteChannel(
                draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.SYNC)) {
            channel.write(
                    java.nio.ByteBuffer.wrap((password + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        }
        Files.move(draft, file);
        return password;
    }
}
