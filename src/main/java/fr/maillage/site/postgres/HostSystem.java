package fr.maillage.site.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The machine below: what decides which binaries run here, where data goes and whether PostgreSQL accepts to run as us.
 *
 * @param family the operating system
 * @param architecture « x86_64 » or « arm_64 », as the archives of binaries are named
 * @param root true when the program runs as the Unix super-user, whom PostgreSQL refuses
 */
record HostSystem(Family family, String architecture, boolean root) {

    enum Family {
        LINUX,
        DARWIN,
        WINDOWS
    }

    static HostSystem current() {
        var family = family(System.getProperty("os.name", ""));
        boolean root = family != Family.WINDOWS && new UnixSystem().getUid() == 0;
        return new HostSystem(family, architecture(System.getProperty("os.arch", "")), root);
    }

    /** Any other Unix is told as Linux: its binaries will then say for themselves that they do not run. */
    static Family family(String osName) {
        var name = osName.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return Family.WINDOWS;
        }
        return name.startsWith("mac") ? Family.DARWIN : Family.LINUX;
    }

    static String architecture(String osArch) {
        return switch (osArch.toLowerCase(Locale.ROOT)) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> osArch;
        };
    }

    /** Name of the archive of binaries in the class path. */
    String archive() {
        return "postgres-" + family.name().toLowerCase(Locale.ROOT) + "-" + architecture + ".txz";
    }

    String executable(String name) {
        return family == Family.WINDOWS ? name + ".exe" : name;
    }

    /** Where data goes when no setting says it; follows the customs of each system. */
    Path defaultDirectory(Map<String, String> environment, String home) {
        if (root) {
            return Path.of("/var/lib/maillage");
        }
        return switch (family) {
            case LINUX -> directory(environment.get("XDG_DATA_HOME"), Path.of(home, ".local", "share"));
            case DARWIN -> directory(null, Path.of(home, "Library", "Application Support"));
            case WINDOWS -> directory(environment.get("LOCALAPPDATA"), Path.of(home, "AppData", "Local"));
        };
    }

    /** The XDG rule asks that a relative path be ignored. */
    private static Path directory(@Nullable String declared, Path otherwise) {
        boolean usable =
                declared != null && !declared.isBlank() && Path.of(declared).isAbsolute();
        return (usable ? Path.of(declared) : otherwise).resolve("maillage");
    }
}
