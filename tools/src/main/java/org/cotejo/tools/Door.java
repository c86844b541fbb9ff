package org.cotejo.tools;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What the process answers over HTTP. */
final class Door {
    /** A code point has up to four bytes, and JSON may write one in twelve. */
    private static final int BYTES_A_POINT = 12;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final byte[] expected;
    private final int textMax;
    private final AtomicInteger working = new AtomicInteger();
    private volatile long lastNanos = System.nanoTime();

    Door(String token, int textMax) {
        this.expected = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
        this.textMax = textMax;
    }

    /** For how long nobody has asked for anything. */
    Duration idle() {
        return working.get() > 0 ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - lastNanos);
    }

    /** What the answer to a question looks like. */
    record Answer(String status, List<Finding> findings, String detail) {}

    HttpHandler refusing() {
        return guarded(exchange -> answer(exchange, 404, new Answer("unknown", List.of(), "no such check")));
    }

    HttpHandler health() {
        return guarded(exchange -> {
            var runtime = Runtime.getRuntime();
            var heap = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
            answer(exchange, 200, Map.of("heap_mib", heap));
        });
    }

    HttpHandler checking(Workers workers, Checker checker) {
        return guarded(exchange -> {
            var body = exchange.getRequestBody().readNBytes(textMax * BYTES_A_POINT + 1);
            if (body.length > textMax * BYTES_A_POINT) {
                answer(exchange, 413, new Answer("too_long", List.of(), "at most " + textMax + " code points"));
                return;
            }
            var question = question(exchange, body);
            if (question == null) return;
            try {
                var outcome = workers.run(checker, question);
                answer(exchange, 200, of(outcome));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while checking", e);
            }
        });
    }

    private @Nullable Question question(HttpExchange exchange, byte[] body) throws IOException {
        try {
            var question = JSON.readValue(body, Question.class);
            var length = question.text().codePointCount(0, question.text().length());
            if (length <= textMax) return question;
            answer(exchange, 413, new Answer("too_long", List.of(), "at most " + textMax + " code points"));
        } catch (JacksonException | NullPointerException e) {
            answer(exchange, 400, new Answer("malformed", List.of(), "expected text, language and skipped"));
        }
        return null;
    }

    private static Answer of(Workers.Outcome outcome) {
        return switch (outcome) {
            case Workers.Outcome.Done(var findings) -> new Answer("done", findings, "");
            case Workers.Outcome.TimedOut() -> new Answer("timeout", List.of(), "");
            case Workers.Outcome.Busy() -> new Answer("busy", List.of(), "");
            case Workers.Outcome.Failed(var why) -> new Answer("failed", List.of(), why);
        };
    }

    /** Nobody without the token comes in, and every visit counts as one. */
    private HttpHandler guarded(HttpHandler handler) {
        return exchange -> {
            working.incrementAndGet();
            try (exchange) {
                if (isKnown(exchange)) handler.handle(exchange);
                else answer(exchange, 401, new Answer("token", List.of(), "the token is missing or wrong"));
            } finally {
                lastNanos = System.nanoTime();
                working.decrementAndGet();
            }
        };
    }

    private boolean isKnown(HttpExchange exchange) {
        var sent = exchange.getRequestHeaders().getFirst("Authorization");
        return sent != null && MessageDigest.isEqual(expected, sent.getBytes(StandardCharsets.UTF_8));
    }

    private static void answer(HttpExchange exchange, int status, Object body) throws IOException {
        var bytes = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
