package fr.maillage.site.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a short outside program to its end and keeps what it said. */
final class Command {
    private static final int MINUTES = 3;

    private Command() {}

    /**
     * @param code exit code
     * @param output standard output and error together
     */
    record Outcome(int code, String output) {}

    /** The outside program speaks English whatever the machine's language: its words are recognised by {@link Diagnosis}. */
    static Outcome run(List<String> words) throws IOException {
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        var process = builder.start();
        process.getOutputStream().close();
        try {
            // initdb and pg_ctl close their output before they end, and start no daemon that keeps it.
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("no answer within " + MINUTES + " minutes: " + words.getFirst());
            }
            return new Outcome(process.exitValue(), output);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted: " + words.getFirst(), e);
        }
    }
}
