package org.cotejo.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The product as a person starts it: a process of its own, which can be stopped, or killed, while the tests go on. */
public final class Product implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String READY = "Cotejo is ready: ";

    private final Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final List<String> said = new ArrayList<>();
    private final String baseUrl;

    private Product(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::listen);
        this.baseUrl = lineWith(READY).replace(READY, "").replaceFirst("/$", "");
    }

    /** How a command ended and all that it said. */
    public record Ended(int code, String said) {}

    /** Starts `cotejo serve` in a folder, on a port that nobody uses, and waits until it is ready. */
    public static Product serve(Path folder, String... options) {
        var words = new ArrayList<>(List.of("serve", "--port", "0"));
        words.addAll(List.of(options));
        return new Product(start(folder, words));
    }

    /** A command from its start in a folder to its end. */
    public static Ended run(Path folder, String... words) {
        var process = start(folder, List.of(words));
        try {
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A start that is killed after a while, wherever it is by then. */
    public static void startAndKill(Path folder, Duration after, String... words) {
        var process = start(folder, List.of(words));
        try {
            assertThat(process.waitFor(after.toMillis(), TimeUnit.MILLISECONDS))
                    .as("the start ended by itself")
                    .isFalse();
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Process start(Path folder, List<String> words) {
        // Quick to start rather than quick in the long run.
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.cotejo.Cotejo"));
        command.addAll(words);
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            reader.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException e) {
            lines.add("(no more to hear: " + e.getMessage() + ")");
        }
    }

    private String lineWith(String words) {
        while (true) {
            try {
                var line = lines.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
                if (line == null) {
                    process.destroyForcibly();
                    throw new AssertionError("no line with '" + words + "' in " + said);
                }
                said.add(line);
                if (line.contains(words)) return line;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    public String baseUrl() {
        return baseUrl;
    }

    public long pid() {
        return process.pid();
    }

    /** The first admin, come in by the link that was printed at the start. */
    public World.Person admin() {
        var link = lineWith("/sign-in/");
        var client = new Client(baseUrl);
        client.get(link.substring(link.indexOf("/sign-in/"))).expect(302);
        return World.person(client);
    }

    /** `kill -9`. */
    public void kill() {
        process.destroyForcibly();
        await();
    }

    /** Ctrl-C, and how it ended. */
    public int stop() {
        process.destroy();
        return await();
    }

    private int await() {
        try {
            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .as("the end of process %s", process.pid())
                    .isTrue();
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) stop();
    }
}
