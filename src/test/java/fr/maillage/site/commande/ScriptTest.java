package fr.maillage.site.commande;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The root script, run by {@code sh} among false Java programs that only say their version and what they were given. */
class ScriptTest {
    private static final Path SCRIPT = Path.of("maillage").toAbsolutePath();

    @TempDir
    private Path folder;

    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void aMachineWithoutJava() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "a Unix shell");
        Files.createDirectories(folder.resolve("jdks"));
        Files.writeString(folder.resolve("programme.jar"), "not a real one");
        environment.put("MAILLAGE_JDKS", folder.resolve("jdks").toString());
        environment.put("MAILLAGE_JAR", folder.resolve("programme.jar").toString());
        environment.put("MAILLAGE_CACHE", folder.resolve("cache").toString());
        environment.put("PATH", onlySystemTools());
        environment.put("HOME", folder.toString());
    }

    @Test
    void withoutJavaItSaysHowToGetOne() throws Exception {
        var answer = maillage("aide");
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.text()).contains("JDK 21", "apt install", "JAVA_HOME").doesNotContain("reçu");
    }

    @Test
    void aJavaTooOldDoesNotCount() throws Exception {
        jdk("vieux", "17.0.15");
        jdk("tres-vieux", "1.8.0_402");
        environment.put("JAVA_HOME", folder.resolve("jdks/vieux").toString());
        assertThat(maillage("aide").code()).isEqualTo(3);
    }

    @Test
    void theNewestOfTheUsualFoldersIsTaken() throws Exception {
        jdk("a", "21.0.2");
        jdk("b", "25.0.1");
        jdk("c", "17.0.1");
        assertThat(maillage("aide").text()).contains("java 25.0.1 a reçu");
    }

    @Test
    void theDeclaredJavaComesFirst() throws Exception {
        jdk("recent", "25.0.1");
        environment.put("JAVA_HOME", jdk("declare", "21.0.2").toString());
        assertThat(maillage("aide").text()).contains("java 21.0.2 a reçu");
    }

    @Test
    void theJavaOfThePathComesBeforeTheUsualFolders() throws Exception {
        jdk("recent", "25.0.1");
        var path = jdk("chemin", "22").resolve("bin");
        environment.put("PATH", path + ":" + environment.get("PATH"));
        assertThat(maillage("aide").text()).contains("java 22 a reçu");
    }

    @Test
    void anOldJavaInThePathGivesWayToTheUsualFolders() throws Exception {
        jdk("recent", "25.0.1");
        environment.put("PATH", jdk("vieux", "17.0.1").resolve("bin") + ":" + environment.get("PATH"));
        assertThat(maillage("aide").text()).contains("java 25.0.1 a reçu");
    }

    @Test
    void wordsAndExitCodeGoThroughUnchanged() throws Exception {
        jdk("a", "21.0.2");
        var answer = maillage("servir", "--repertoire", "un dossier", "$HOME;'\"");
        assertThat(answer.text()).contains("[servir] [--repertoire] [un dossier] [$HOME;'\"]");
        assertThat(answer.code()).isEqualTo(42);
    }

    @Test
    void withoutTheProgramItSaysHowToMakeIt() throws Exception {
        jdk("a", "21.0.2");
        environment.put("MAILLAGE_JAR", folder.resolve("absent.jar").toString());
        var answer = maillage("aide");
        assertThat(answer.code()).isEqualTo(4);
        assertThat(answer.text()).contains("absent.jar", "mvn package");
    }

    @Test
    void itIsFoundThroughALinkWithTheProgramBesideIt() throws Exception {
        jdk("a", "21.0.2");
        environment.remove("MAILLAGE_JAR");
        var installed = Files.createDirectories(folder.resolve("un endroit"));
        Files.copy(SCRIPT, installed.resolve("maillage"));
        Files.writeString(installed.resolve("maillage-1.0.jar"), "x");
        Files.createSymbolicLink(folder.resolve("lien"), Path.of("un endroit/maillage"));
        assertThat(sh(folder.resolve("lien"), "aide").text()).contains("un endroit/maillage-1.0.jar");
    }

    @Test
    void anUnwritableCacheIsNoObstacle() throws Exception {
        jdk("a", "25.0.1");
        Files.writeString(folder.resolve("fichier"), "");
        environment.put("MAILLAGE_CACHE", folder.resolve("fichier/cache").toString());
        assertThat(maillage("aide").text()).contains("programme.jar");
    }

    private record Answer(int code, String text) {}

    private Answer maillage(String... words) throws Exception {
        return sh(SCRIPT, words);
    }

    private Answer sh(Path script, String... words) throws Exception {
        var command = new java.util.ArrayList<>(List.of("/bin/sh", script.toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        var process = builder.start();
        process.getOutputStream().close();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), text);
    }

    /** A false JDK; its java fails to unpack (« -Djarmode »), as with a jar that is not one. */
    private Path jdk(String name, String version) throws IOException {
        var home = folder.resolve("jdks").resolve(name);
        var java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, """
                #!/bin/sh
                case $1 in
                    -version) echo 'openjdk version "%1$s" 2025-01-01' >&2; exit 0 ;;
                    -Djarmode=tools) exit 1 ;;
                esac
                printf 'java %1$s a reçu'
                printf ' [%%s]' "$@"
                exit 42
                """.formatted(version));
        executable(java);
        return home;
    }

    /** The usual tools without the machine's own java, which lives beside them. */
    private String onlySystemTools() throws IOException {
        var tools = Files.createDirectories(folder.resolve("outils"));
        for (var name : List.of(
                "sed",
                "head",
                "tail",
                "dirname",
                "ls",
                "find",
                "mkdir",
                "mktemp",
                "mv",
                "rm",
                "cut",
                "cksum",
                "sha256sum",
                "tr",
                "cat")) {
            for (var place : List.of("/usr/bin", "/bin")) {
                var tool = Path.of(place, name);
                if (Files.exists(tool) && !Files.exists(tools.resolve(name))) {
                    Files.createSymbolicLink(tools.resolve(name), tool);
                }
            }
        }
        return tools.toString();
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
