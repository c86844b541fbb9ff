package org.cotejo.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser as far as HTTP goes: it keeps cookies and sends the CSRF token back. */
public final class Client {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .build();
    private final String base;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private String language = "es";

    public Client(String base) {
        this.base = base;
    }

    /** Somebody who is not signed in, with the CSRF token that any page load brings. */
    public static Client stranger() {
        return new Client(TestServer.baseUrl()).another();
    }

    /** Somebody else in front of the same server. */
    public Client another() {
        var client = new Client(base);
        client.get("/api/v1/session");
        return client;
    }

    /** The same browser in front of another address, cookies and all. */
    public Client at(String base) {
        var client = new Client(base).speaking(language);
        client.cookies.putAll(cookies);
        return client;
    }

    public Client speaking(String language) {
        this.language = language;
        return this;
    }

    public record Answer(int status, HttpHeaders headers, String body) {
        public JsonNode json() {
            return JSON.readTree(body);
        }

        /** The same answer, if it has the status that the test counts on. */
        public Answer expect(int status) {
            assertThat(this.status).as(body).isEqualTo(status);
            return this;
        }

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        /** The code at the end of the problem's type. */
        public String problem() {
            var type = json().path("type").asString();
            return type.substring(type.lastIndexOf(':') + 1);
        }
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, Object body) {
        return send(request(path).POST(json(body)));
    }

    public Answer post(String path) {
        return post(path, Map.of());
    }

    public Answer post(String path, Object body, String header, String value) {
        return send(request(path).header(header, value).POST(json(body)));
    }

    public Answer put(String path, Object body) {
        return send(request(path).PUT(json(body)));
    }

    public Answer put(String path, Object body, String header, String value) {
        return send(request(path).header(header, value).PUT(json(body)));
    }

    public Answer patch(String path, Object body) {
        return send(request(path).method("PATCH", json(body)));
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    public Answer upload(String path, byte[] bytes) {
        var builder = request(path).setHeader("Content-Type", "application/octet-stream");
        return send(builder.POST(BodyPublishers.ofByteArray(bytes)));
    }

    /** A file that is handed over; anything but a success fails. */
    public byte[] download(String path) {
        var builder = withCookies(request(path).GET());
        try {
            var response = HTTP.send(builder.build(), BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) throw new AssertionError(path + " answered " + response.statusCode());
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Any request, for what only hostile clients send. */
    public Answer send(HttpRequest.Builder builder) {
        try {
            var response = HTTP.send(withCookies(builder).build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder withCookies(HttpRequest.Builder builder) {
        if (!cookies.isEmpty()) {
            builder.setHeader(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return builder;
    }

    public HttpRequest.Builder request(String path) {
        var builder = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(120))
                .header("Accept-Language", language)
                .header("Content-Type", "application/json");
        var token = cookies.get("XSRF-TOKEN");
        if (token != null) builder.header("X-XSRF-TOKEN", token);
        return builder;
    }

    public void forgetCookie(String name) {
        cookies.remove(name);
    }

    private void keep(String setCookie) {
        var pair = setCookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty() || setCookie.contains("Max-Age=0;")) cookies.remove(pair[0]);
        else cookies.put(pair[0], pair[1]);
    }

    private static BodyPublisher json(Object body) {
        return BodyPublishers.ofString(body instanceof String text ? text : JSON.writeValueAsString(body));
    }
}
