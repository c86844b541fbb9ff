package org.cotejo.assistance;

import jakarta.annotation.PreDestroy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The process with the heavy checks (`tools/`): found where the launcher built it, started when somebody asks, ended with
 * the server. Without it everything else works.
 */
@Component
class ToolsProcess {
    /** What puts it where it is looked for. */
    static final String INSTALL = "./cotejo tools";

    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration ANSWER = Duration.ofSeconds(90);
    private static final int TOKEN_BYTES = 24;

    private final Path folder;
    private final RandomGenerator random;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private @Nullable Running running;
    private boolean isClosed;

    ToolsProcess(@Value("${cotejo.tools:}") String folder, RandomGenerator random) {
        this.folder = Path.of(folder.isEmpty() ? "tools-not-installed" : folder);
        this.random = random;
    }

    private record Running(Process process, int port, String token) {}

    /** Whether it has been built; it may be while the server runs. */
    boolean isInstalled() {
        return Files.isDirectory(folder.resolve("lib"));
    }

    /** What it answers to a question, as JSON; it is started if it does not run. */
    String ask(String check, String question) throws IOException, InterruptedException {
        var at = running();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + at.port() + "/" + check))
                .timeout(ANSWER)
                .header("Authorization", "Bearer " + at.token())
                .POST(BodyPublishers.ofString(question))
                .build();
        return http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8)).body();
    }

    private synchronized Running running() throws IOException, InterruptedException {
        if (isClosed) throw new IOException("the server is stopping");
        if (running != null && running.process().isAlive()) return running;
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        running = start(HexFormat.of().formatHex(bytes));
        return running;
    }

    private Running start(String token) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-XX:+UseSerialGC",
                "-cp",
                folder.resolve("lib").toString() + "/*",
                "org.cotejo.tools.ToolsServer");
        // It inherits nothing, since it needs nothing: least of all the passwords of a database.
        builder.environment().clear();
        builder.environment().putAll(Map.of("COTEJO_TOOLS_TOKEN", token, "LC_ALL", "C.UTF-8"));
        var process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try {
            return new Running(process, port(process), token);
        } catch (IOException | InterruptedException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    /** It says `ready PORT` in its first line. */
    private static int port(Process process) throws IOException, InterruptedException {
        var line = CompletableFuture.supplyAsync(() -> firstLine(process));
        try {
            var said = line.get(START.toMillis(), TimeUnit.MILLISECONDS);
            if (!said.startsWith("ready ")) throw new IOException("the tools did not start: " + said);
            return Integer.parseInt(said.substring("ready ".length()));
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("the tools did not start", e);
        }
    }

    private static String firstLine(Process process) {
        try {
            var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            return String.valueOf(out.readLine());
        } catch (IOException e) {
            return "";
        }
    }

    @PreDestroy
    synchronized void stop() {
        isClosed = true;
        if (running != null) running.process().destroy();
    }
}
