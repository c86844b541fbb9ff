package org.cotejo;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.bundle.Options;
import org.cotejo.demo.DemoProject;
import org.cotejo.people.AccountService;
import org.cotejo.platform.Database;
import org.cotejo.platform.StartRefused;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Starts the product and stops it: first the server, then its database, then the lock on the folder. */
final class Server {
    /** Not an exit code: the command goes on. */
    static final int RUNNING = -1;

    private static final String LINK = "  %-10s %ssign-in/%s\n";
    private static final int PORT = 8080;
    private static final int PORT_MAX = 65_535;
    private static final Path DATA = Path.of(".cotejo", "data");
    private static final Path DEMO = Path.of(".cotejo", "demo");

    private Server() {}

    static int serve(List<String> words, PrintStream out) {
        var options = Options.parse(words, Set.of("--data", "--port", "--database-url"), Set.of("--no-browser"));
        var context = start(options, DATA, out);
        var accounts = context.getBean(AccountService.class);
        var base = baseUrl(context);
        var ready = new StringBuilder("Cotejo is ready: " + base + "\n");
        if (accounts.needsFirstLink()) {
            var token = accounts.signInLink(accounts.firstAdmin().id()).token();
            ready.append("Sign-in link for the first admin (works once, within 24 hours):\n");
            ready.append(LINK.formatted("admin", base, token));
        }
        // In one piece: who waits for the first line finds the rest beside it.
        out.print(ready);
        out.flush();
        return RUNNING;
    }

    static int demo(List<String> words, PrintStream out) {
        var options = Options.parse(words, Set.of("--data", "--port", "--database-url"), Set.of("--no-browser"));
        var context = start(options, DEMO, out);
        out.println("Preparing the demo project ...");
        var links = context.getBean(DemoProject.class).open();
        var base = baseUrl(context);
        var ready = new StringBuilder("Cotejo is ready: " + base + "\n");
        ready.append("One-time sign-in links (each works once, within 24 hours):\n");
        for (var link : links) ready.append(LINK.formatted(link.role(), base, link.token()));
        out.print(ready);
        out.flush();
        if (!options.has("--no-browser"))
            Browser.open(base + "sign-in/" + links.getFirst().token(), out);
        // Nobody waits for it: it comes whole or not at all, and else at the next start.
        Thread.ofPlatform()
                .daemon()
                .name("simulated-world")
                .start(() -> context.getBean(DemoProject.class).addSimulatedWorld());
        return RUNNING;
    }

    /** One whole start and stop, for the launcher to record as the start-up cache. */
    static int train(List<String> words, PrintStream out) {
        start(Options.parse(words, Set.of("--data", "--port"), Set.of()), DATA, out);
        return 0;
    }

    private static ConfigurableApplicationContext start(Options options, Path otherwise, PrintStream out) {
        var port = port(options.withoutMore());
        warnOfOldRuntime(out);
        out.println(options.has("--database-url") ? "Opening the database ..." : "Starting PostgreSQL ...");
        var running = new Running();
        // Before the start: a stop during it must not leave PostgreSQL behind.
        Runtime.getRuntime().addShutdownHook(new Thread(running::stop));
        var data = Path.of(options.value("--data").orElse(otherwise.toString()));
        var database = running.open(() -> database(options, data));
        // What can be built again from the database is kept there, also where the database is elsewhere.
        var folder = data.toAbsolutePath().toString();
        var application = application(database, Map.of("server.port", port, "cotejo.data", folder));
        application.addInitializers(running::keep);
        out.println("Starting Cotejo ...");
        return application.run();
    }

    private static int port(Options options) {
        if (!options.has("--port")) return Ports.isFree(PORT) ? PORT : 0;
        var port = options.number("--port", PORT);
        if (port < 0 || port > PORT_MAX) throw new Options.WrongUse("--port is a number up to " + PORT_MAX);
        if (port != 0 && !Ports.isFree(port)) {
            throw new StartRefused("port " + port + " is in use, or not allowed; choose another with --port N");
        }
        return port;
    }

    private static Database database(Options options, Path data) {
        return options.value("--database-url").map(Database::external).orElseGet(() -> Database.start(data));
    }

    /** Every Spring context of ours is configured here, so that commands and the server see the same database. */
    private static SpringApplication application(Database database, Map<String, Object> properties) {
        var address = database.address();
        var all = new HashMap<>(properties);
        all.put("spring.datasource.url", address.jdbcUrl());
        all.put("spring.datasource.username", address.user());
        all.put("spring.datasource.password", address.password());
        var application = new SpringApplication(CotejoApplication.class);
        application.setRegisterShutdownHook(false);
        application.addInitializers(context ->
                context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("cotejo", all)));
        return application;
    }

    /** A context for a command: all modules, on a port that nobody knows. */
    static ConfigurableApplicationContext forCommand(Database database) {
        return application(database, Map.of("server.port", 0)).run();
    }

    static Path dataFolder(Options options) {
        return Path.of(options.value("--data").orElse(DATA.toString()));
    }

    private static String baseUrl(ConfigurableApplicationContext context) {
        var port = ((WebServerApplicationContext) context).getWebServer().getPort();
        return "http://127.0.0.1:" + port + "/";
    }

    /** JDK 25.0.2 and earlier can corrupt data under G1 (SPARK-55852). */
    private static void warnOfOldRuntime(PrintStream out) {
        var version = Runtime.version();
        if (version.feature() == 25 && version.interim() == 0 && version.update() < 3) {
            out.println("Warning: Java " + version + " has a known data corruption; install 25.0.3 or later.");
        }
    }
}
