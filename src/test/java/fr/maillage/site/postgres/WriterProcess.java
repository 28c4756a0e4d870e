package fr.maillage.site.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.SelectionWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/** A program that writes (by default {@link SelectionWriter}) in a JVM of its own, and what it said so far. */
final class WriterProcess implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;

    private final Process process;
    private final Thread reader;
    private final Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
    private final Queue<String> otherWords = new ConcurrentLinkedQueue<>();

    private WriterProcess(Process process) {
        this.process = process;
        this.reader = Thread.ofPlatform().daemon().start(this::read);
    }

    static WriterProcess start(DataDirectory directory, int firstNumber) throws IOException {
        return start(directory, firstNumber, SelectionWriter.class);
    }

    /** @param program prints « ack 12 » once what it wrote under number 12 is acknowledged */
    static WriterProcess start(DataDirectory directory, int firstNumber, Class<?> program) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new WriterProcess(new ProcessBuilder(List.of(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        directory.root().toString(),
                        Integer.toString(firstNumber)))
                .redirectErrorStream(true)
                .start());
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line;
            while ((line = lines.readLine()) != null) {
                if (line.startsWith("ack ")) {
                    acknowledged.add(Integer.valueOf(line.substring("ack ".length())));
                } else if (!line.startsWith("failed ")) {
                    otherWords.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void awaitMore(int count) throws InterruptedException {
        int goal = acknowledged.size() + count;
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (acknowledged.size() < goal) {
            assertThat(process.isAlive()).as("the writer died: %s", otherWords).isTrue();
            assertThat(System.nanoTime())
                    .as("the writer is stuck: %s", otherWords)
                    .isLessThan(end);
            Thread.sleep(5);
        }
    }

    /** SIGKILL; through the handle, because the process object would also throw away what was not read yet. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
        reader.join();
    }

    /** All that was printed, once killed. */
    Set<Integer> acknowledged() {
        return Set.copyOf(acknowledged);
    }

    /**
     * SIGKILL to the postmaster, then to its children.
     *
     * @return the number of the postmaster, −1 when none was there
     */
    static long killPostgres(DataDirectory directory) throws IOException {
        var file = PostmasterFile.read(directory.cluster());
        if (file.isEmpty() || !file.get().mayBeAlive()) {
            return -1;
        }
        var postmaster = ProcessHandle.of(file.get().pid()).orElseThrow();
        var children = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        return postmaster.pid();
    }

    @Override
    public void close() {
        process.toHandle().destroyForcibly();
    }
}
