package org.cotejo.evidence.source;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A local server in place of a source: answers by the beginning of the path, and remembers what it was asked. */
public final class SourceServer implements AutoCloseable {
    private final ServerSocket socket;
    private final Map<String, Answer> answers = new ConcurrentSkipListMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    /** Writes a response, or breaks off. */
    @FunctionalInterface
    public interface Answer {
        void to(OutputStream out) throws IOException, InterruptedException;
    }

    /** @param head as it came, with its first line */
    public record Request(String head) {
        public String path() {
            return head.split(" ", 3)[1];
        }

        public String header(String name) {
            return head.lines()
                    .filter(line -> line.toLowerCase().startsWith(name.toLowerCase() + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }
    }

    public SourceServer() {
        this(0);
    }

    public SourceServer(int port) {
        try {
            socket = new ServerSocket(port, 100, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    public int port() {
        return socket.getLocalPort();
    }

    public String base() {
        return "http://127.0.0.1:" + port();
    }

    public List<Request> requests() {
        return List.copyOf(requests);
    }

    public void answer(String path, Answer answer) {
        answers.put(path, answer);
    }

    public void forget() {
        answers.clear();
        requests.clear();
    }

    /** A whole response. */
    public static Answer ok(String contentType, String body) {
        return response("200 OK", contentType, body);
    }

    public static Answer response(String status, String contentType, String body) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        return out -> {
            out.write(("HTTP/1.1 " + status + "\r\nContent-Type: " + contentType + "\r\nContent-Length: " + bytes.length
                            + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(bytes);
        };
    }

    public static Answer redirect(String location) {
        return out -> out.write(("HTTP/1.1 302 Found\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            var head = new StringBuilder();
            while (head.indexOf("\r\n\r\n") < 0) {
                var read = client.getInputStream().read();
                if (read < 0) return;
                head.append((char) read);
            }
            var request = new Request(head.toString());
            requests.add(request);
            answerTo(request.path()).to(client.getOutputStream());
            client.getOutputStream().flush();
        } catch (IOException e) {
            // Whoever asks may leave at any moment.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Of the longest beginning that fits. */
    private Answer answerTo(String path) {
        return answers.entrySet().stream()
                .filter(entry -> path.startsWith(entry.getKey()))
                .reduce((_, longer) -> longer)
                .map(Map.Entry::getValue)
                .orElse(response("404 Not Found", "text/plain", "nothing here"));
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
