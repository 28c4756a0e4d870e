package fr.maillage;

import fr.maillage.territoire.Selections;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.dao.DataAccessException;

/**
 * A program of its own, made to be killed: real launcher, real migrations, real {@link Selections}, no pages. Writes
 * selections as fast as it can and prints each number once its selection is acknowledged.
 *
 * <p>Arguments: data directory, first number.
 */
public final class SelectionWriter {
    private static final int COMMUNES = 40;
    private static final int THREADS = 4;

    private SelectionWriter() {}

    /** Not a {@code @Configuration}: the scan of the other tests must not find it. */
    @ImportAutoConfiguration({
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    @ComponentScan({"fr.maillage.site.postgres", "fr.maillage.territoire.selection"})
    static final class Parts {}

    /** The communes of selection {@code number}: who knows the number knows the whole content. */
    public static List<String> codes(int number) {
        return IntStream.range(0, COMMUNES)
                .mapToObj(i -> "%05d".formatted((number + i * 7) % 90_000 + 1_000))
                .sorted()
                .toList();
    }

    public static String nom(int number) {
        return "essai " + number;
    }

    public static void main(String[] args) {
        var context = new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--maillage.essai.base=propre",
                        "--maillage.repertoire=" + args[0],
                        "--logging.threshold.console=off");
        var selections = context.getBean(Selections.class);
        int first = Integer.parseInt(args[1]);
        for (int thread = 0; thread < THREADS; thread++) {
            int start = first + thread;
            Thread.ofPlatform().start(() -> write(selections, start));
        }
    }

    private static void write(Selections selections, int first) {
        for (int number = first; ; number += THREADS) {
            try {
                selections.enregistrer(nom(number), codes(number));
                System.out.println("ack " + number);
            } catch (DataAccessException e) {
                // Not acknowledged: PostgreSQL is dead or recovers. Go on with the next, as a user who comes back
                // would.
                System.out.println("failed " + number);
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
