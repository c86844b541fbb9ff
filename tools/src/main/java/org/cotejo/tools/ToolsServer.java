package org.cotejo.tools;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;

/**
 * The process: it listens on the loopback address only, answers only to whoever knows the token that its parent gave
 * it, and ends with its parent, when nobody asks for a while, or when a check cannot be stopped.
 */
public final class ToolsServer {
    private static final int BACKLOG = 16;

    private ToolsServer() {}

    /** What the parent may set; it asks for nothing that is not here. */
    record Limits(Duration timeout, Duration grace, Duration idle, int textMax) {
        static Limits from(Map<String, String> environment) {
            return new Limits(
                    millis(environment, "COTEJO_TOOLS_TIMEOUT_MILLIS", 60_000),
                    millis(environment, "COTEJO_TOOLS_GRACE_MILLIS", 3_000),
                    millis(environment, "COTEJO_TOOLS_IDLE_MILLIS", 600_000),
                    Integer.parseInt(environment.getOrDefault("COTEJO_TOOLS_TEXT_MAX", "60000")));
        }

        private static Duration millis(Map<String, String> environment, String name, long otherwise) {
            var value = environment.get(name);
            return Duration.ofMillis(value == null ? otherwise : Long.parseLong(value));
        }
    }

    public static void main(String[] arguments) throws IOException {
        var token = System.getenv("COTEJO_TOOLS_TOKEN");
        if (token == null || token.length() < 16) {
            System.err.println("cotejo-tools: COTEJO_TOOLS_TOKEN must hold 16 characters or more");
            System.exit(2);
        }
        var limits = Limits.from(System.getenv());
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG);
        var grammar = new Workers(limits.timeout(), limits.grace(), () -> end(3));
        var algebra = new Workers(limits.timeout(), limits.grace(), () -> end(3));
        var door = new Door(token, limits.textMax());
        server.createContext("/", door.refusing());
        server.createContext("/health", door.health());
        server.createContext("/grammar", door.checking(grammar, new Grammar()));
        server.createContext("/algebra", door.checking(algebra, new Algebra()));
        server.createContext("/equality", door.checking(algebra, new Equalities()));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        System.out.println("ready " + server.getAddress().getPort());
        Thread.ofVirtual().start(() -> endWhenIdle(door, limits.idle()));
        endWithParent();
    }

    /** The parent holds the other end of standard input open for as long as it lives. */
    private static void endWithParent() throws IOException {
        while (System.in.read() != -1) {
            // What is written there says nothing.
        }
        end(0);
    }

    private static void endWhenIdle(Door door, Duration idle) {
        try {
            while (door.idle().compareTo(idle) < 0) Thread.sleep(Math.min(idle.toMillis(), 1_000));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        end(0);
    }

    /** Without waiting for checks that do not stop. */
    private static void end(int code) {
        Runtime.getRuntime().halt(code);
    }
}
