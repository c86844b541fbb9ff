package org.cotejo.evidence.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.cotejo.evidence.capture.LocalRequests;
import org.springframework.mock.env.MockEnvironment;

/**
 * The real servers: Debian's MediaWiki on SQLite, served from where its package put it, and kiwix-serve with a book of a few
 * pages; each made once for all tests of a process.
 */
public final class WikiServers {
    private static final Path MEDIAWIKI = Path.of("/usr/share/mediawiki");
    private static final Path FOLDER = temporaryFolder();
    private static final List<Process> RUNNING = new ArrayList<>();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** A picture of one pixel: a book has to have one of 48 by 48, and its writer does not look. */
    private static final String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    public static final String BOOK = "cotejo_es_2026-01";

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(WikiServers::stop));
    }

    private WikiServers() {}

    /** A wiki with two pages. */
    public static final class Wiki {
        private static final int PORT = freePort();
        private static final Path CONFIGURATION = FOLDER.resolve("LocalSettings.php");

        static {
            need(MEDIAWIKI.resolve("maintenance/install.php"), Path.of("/usr/bin/php"));
            php(
                    "install.php",
                    "--confpath",
                    FOLDER.toString(),
                    "--dbtype",
                    "sqlite",
                    "--dbpath",
                    folder("wiki").toString(),
                    "--dbname",
                    "cotejo",
                    "--scriptpath",
                    "",
                    "--server",
                    base(),
                    "--lang",
                    "es",
                    "--pass",
                    "una-clave-de-prueba",
                    "Wiki",
                    "Admin");
            append(CONFIGURATION, "\n$wgRightsUrl = 'https://creativecommons.org/licenses/by-sa/4.0/deed.es';\n");
            write("Río Grijalva", "El río Grijalva nace en Guatemala y mide 600 km de largo.");
            write("Popocatépetl", "El volcán Popocatépetl mide 5426 metros sobre el nivel del mar.");
            php("rebuildtextindex.php");
            start(
                    PORT,
                    Map.of("MW_CONFIG_FILE", CONFIGURATION.toString(), "PHP_CLI_SERVER_WORKERS", "4"),
                    "php",
                    "-S",
                    "127.0.0.1:" + PORT,
                    "-t",
                    MEDIAWIKI.toString());
        }

        private Wiki() {}

        public static String base() {
            return "http://127.0.0.1:" + PORT;
        }

        public static int port() {
            return PORT;
        }

        public static SourceConnector connector() {
            var settings =
                    new SourceSettings(new MockEnvironment().withProperty("cotejo.sources.mediawiki.base-url", base()));
            return new MediaWikiConnector(settings, new SourceClient(LocalRequests.allowing(PORT), settings));
        }

        /** Makes a page, or a new revision of it. */
        public static void write(String title, String text) {
            try {
                var file = Files.writeString(folder("pages").resolve(title + ".txt"), text);
                php("importTextFiles.php", "-u", "Admin", "--overwrite", file.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void php(String script, String... words) {
            var command = new ArrayList<>(List.of(
                    "php", MEDIAWIKI.resolve("maintenance").resolve(script).toString()));
            command.addAll(List.of(words));
            run(Map.of("MW_CONFIG_FILE", CONFIGURATION.toString()), command);
        }
    }

    /** A book of three pages. */
    public static final class Kiwix {
        private static final int PORT = freePort();

        static {
            need(Path.of("/usr/bin/kiwix-serve"), Path.of("/usr/bin/zimwriterfs"));
            var pages = folder("book");
            page(pages, "index.html", "Inicio", "<a href='volcan.html'>El volcán</a> y <a href='rio.html'>el río</a>.");
            page(pages, "volcan.html", "Popocatépetl", "El Popocatépetl mide 5426 metros sobre el nivel del mar.");
            page(pages, "rio.html", "Río Grijalva", "El río Grijalva nace en Guatemala.");
            try {
                Files.write(pages.resolve("i.png"), Base64.getDecoder().decode(PIXEL));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            var file = FOLDER.resolve(BOOK + ".zim").toString();
            run(
                    Map.of(),
                    List.of(
                            "zimwriterfs",
                            "--welcome=index.html",
                            "--illustration=i.png",
                            "--language=spa",
                            "--title=Cotejo",
                            "--name=cotejo_es",
                            "--description=Prueba",
                            "--creator=Cotejo",
                            "--publisher=Cotejo",
                            pages.toString(),
                            file));
            start(PORT, Map.of(), "kiwix-serve", "--port", String.valueOf(PORT), "--address", "127.0.0.1", file);
        }

        private Kiwix() {}

        public static String base() {
            return "http://127.0.0.1:" + PORT;
        }

        public static int port() {
            return PORT;
        }

        public static SourceConnector connector(String book) {
            var settings = new SourceSettings(new MockEnvironment()
                    .withProperty("cotejo.sources.kiwix.base-url", base())
                    .withProperty("cotejo.sources.kiwix.book", book));
            return new KiwixConnector(settings, new SourceClient(LocalRequests.allowing(PORT), settings));
        }

        private static void page(Path folder, String file, String title, String body) {
            try {
                Files.writeString(
                        folder.resolve(file),
                        "<!doctype html><html lang=\"es\"><head><meta charset=\"utf-8\"><title>" + title
                                + "</title></head><body><h1>" + title + "</h1><p>" + body + "</p></body></html>");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void need(Path... files) {
        if (Arrays.stream(files).allMatch(Files::exists)) return;
        throw new AssertionError(
                "the real servers are not installed; on Debian: apt-get install --no-install-recommends"
                        + " mediawiki php-cli php-sqlite3 php-mbstring php-xml php-intl php-curl php-apcu kiwix-tools zim-tools"
                        + " (or leave these tests out by -DexcludedGroups=simulation,wiki)");
    }

    private static void run(Map<String, String> environment, List<String> command) {
        try {
            var log = FOLDER.resolve("command.log");
            var process =
                    builder(environment, command).redirectOutput(log.toFile()).start();
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) process.destroyForcibly();
            if (process.waitFor() != 0)
                throw new AssertionError(command + ": " + Files.readString(log, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static ProcessBuilder builder(Map<String, String> environment, List<String> command) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).directory(FOLDER.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }

    private static void start(int port, Map<String, String> environment, String... command) {
        try {
            var process = builder(environment, List.of(command))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            RUNNING.add(process);
            var end = Instant.now().plus(PATIENCE);
            while (!answers(port)) {
                if (!process.isAlive() || Instant.now().isAfter(end))
                    throw new AssertionError(command[0] + " does not listen");
                Thread.sleep(50);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(String name) {
        try {
            return Files.createDirectories(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void append(Path file, String text) {
        try {
            Files.writeString(file, text, java.nio.file.StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("cotejo-wikis");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop() {
        for (var process : RUNNING) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
        try (var paths = Files.walk(FOLDER)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
