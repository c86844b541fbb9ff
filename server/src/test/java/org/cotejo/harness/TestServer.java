package org.cotejo.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Map;
import org.cotejo.CotejoApplication;
import org.cotejo.platform.ClusterAddress;
import org.cotejo.platform.DataFolder;
import org.cotejo.platform.EmbeddedCluster;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The whole product, started once for all tests: a throw-away cluster that need not survive a power cut, one Spring
 * context, a free port. Tests make their own projects and people in it and never look at each other's.
 */
public final class TestServer {
    public static final TestClock CLOCK = new TestClock();
    /** A port of this machine from which the server may fetch sources: where a test serves them. */
    public static final int SOURCE_PORT = freePort();

    /** A port of this machine where the server looks for sources of claims: Kiwix, SearXNG and Brave, when a test serves them. */
    public static final int SEARCH_PORT = freePort();
    /** What the server tells Brave, and nobody else. */
    public static final String SEARCH_KEY = "clave-de-prueba-de-brave";

    private static final Path FOLDER = temporaryFolder();
    private static final EmbeddedCluster CLUSTER =
            EmbeddedCluster.start(DataFolder.take(FOLDER), "fsync=off", "synchronous_commit=off");
    private static final ConfigurableApplicationContext CONTEXT = start(CLUSTER.address());

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(TestServer::stop));
    }

    private TestServer() {}

    private static ConfigurableApplicationContext start(ClusterAddress address) {
        var application = new SpringApplication(CotejoApplication.class);
        application.setRegisterShutdownHook(false);
        application.addInitializers(
                TestServer::replaceClock,
                TestServer::setSources,
                context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource(
                                "test",
                                Map.of(
                                        "server.port",
                                        0,
                                        "cotejo.data",
                                        FOLDER.toString(),
                                        "cotejo.capture.allow",
                                        "127.0.0.1:" + SOURCE_PORT + ",127.0.0.1:" + SEARCH_PORT,
                                        "db-scheduler.polling-interval",
                                        "200ms",
                                        "spring.datasource.url",
                                        address.jdbcUrl(),
                                        "spring.datasource.username",
                                        address.user(),
                                        "spring.datasource.password",
                                        address.password()))));
        return application.run();
    }

    private static void setSources(ConfigurableApplicationContext context) {
        var base = "http://127.0.0.1:" + SEARCH_PORT;
        var sources = Map.<String, Object>of(
                "cotejo.sources.kiwix.base-url",
                base + "/kiwix",
                "cotejo.sources.kiwix.book",
                "cotejo_es",
                "cotejo.sources.searxng.base-url",
                base + "/searxng",
                "cotejo.sources.brave.base-url",
                base + "/brave",
                "cotejo.sources.brave.key",
                SEARCH_KEY);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("sources", sources));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void replaceClock(ConfigurableApplicationContext context) {
        ((GenericApplicationContext) context)
                .registerBean("testClock", InstantSource.class, () -> CLOCK, bean -> bean.setPrimary(true));
    }

    public static String baseUrl() {
        var server = ((WebServerApplicationContext) CONTEXT).getWebServer();
        return "http://127.0.0.1:" + (server == null ? 0 : server.getPort());
    }

    public static <T> T bean(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    public static JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    public static ClusterAddress database() {
        return CLUSTER.address();
    }

    /** Where the data is, for the commands that work beside a running server. */
    public static Path folder() {
        return FOLDER;
    }

    private static Path temporaryFolder() {
        try {
            return ReachableFolder.create();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop() {
        CONTEXT.close();
        CLUSTER.close();
        try (var paths = Files.walk(FOLDER)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
