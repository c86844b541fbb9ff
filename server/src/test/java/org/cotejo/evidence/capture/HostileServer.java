package org.cotejo.evidence.capture;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on loopback that answers each path with what it was told, byte for byte, however wrong that is. */
final class HostileServer implements AutoCloseable {
    private final ServerSocket socket;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger openMax = new AtomicInteger();

    /** Writes a response, or breaks off. */
    @FunctionalInterface
    interface Answer {
        void to(OutputStream out) throws IOException, InterruptedException;
    }

    HostileServer() throws IOException {
        this(0);
    }

    HostileServer(int port) throws IOException {
        socket = new ServerSocket(port, 200, InetAddress.getByName("127.0.0.1"));
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** How many connections were ever made: of a canary, none. */
    int connections() {
        return connections.get();
    }

    int connectionsAtOnceMax() {
        return openMax.get();
    }

    void answer(String path, Answer answer) {
        answers.put(path, answer);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        openMax.accumulateAndGet(open.incrementAndGet(), Math::max);
        try (client) {
            var head = new StringBuilder();
            for (var read = client.getInputStream().read();
                    read >= 0;
                    read = client.getInputStream().read()) {
                head.append((char) read);
                if (head.length() > 4 && head.substring(head.length() - 4).equals("\r\n\r\n")) break;
            }
            var words = head.toString().split(" ", 3);
            var answer = words.length < 3 ? null : answers.get(words[1].split("\\?", 2)[0]);
            if (answer != null) answer.to(client.getOutputStream());
            else
                client.getOutputStream()
                        .write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"
                                .getBytes(StandardCharsets.US_ASCII));
            client.getOutputStream().flush();
        } catch (IOException e) {
            // The fetcher may leave at any moment: that is what it is tested for.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.decrementAndGet();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
