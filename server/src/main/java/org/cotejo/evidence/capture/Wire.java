package org.cotejo.evidence.capture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.cotejo.bundle.warc.HttpAnswer;
import org.cotejo.evidence.capture.FetchFailure.Code;

/** One connection to one machine: sends a request and reads what comes, within what the fetch may still cost. */
final class Wire {
    private static final int PIECE = 16_384;

    private final FetchLimits limits;
    private final Deadline deadline;

    Wire(FetchLimits limits, Deadline deadline) {
        this.limits = limits;
        this.deadline = deadline;
    }

    /** When everything has to be over. */
    record Deadline(long nanos) {
        static Deadline in(int millis) {
            return new Deadline(System.nanoTime() + millis * 1_000_000L);
        }

        long millisLeft() throws FetchFailure {
            var left = (nanos - System.nanoTime()) / 1_000_000;
            if (left <= 0) throw new FetchFailure(Code.TIMEOUT, "the time for the whole fetch is over");
            return left;
        }
    }

    /** @param cut whether the stream broke before the response was whole */
    record Received(byte[] bytes, boolean cut) {}

    Received ask(WebAddress address, InetAddress ip, byte[] request, int bytesLeft) throws FetchFailure {
        try (var socket = opened(address, ip)) {
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            return received(socket, bytesLeft);
        } catch (SocketTimeoutException e) {
            throw new FetchFailure(Code.TIMEOUT, "nothing came for too long");
        } catch (SSLException e) {
            throw new FetchFailure(Code.TLS_FAILED, "no secure connection: " + e.getMessage());
        } catch (IOException e) {
            throw new FetchFailure(Code.CONNECT_FAILED, "no connection: " + e.getMessage());
        }
    }

    private Socket opened(WebAddress address, InetAddress ip) throws IOException, FetchFailure {
        var plain = new Socket(java.net.Proxy.NO_PROXY);
        try {
            plain.connect(new InetSocketAddress(ip, address.port()), (int)
                    Math.min(limits.connectMillis(), deadline.millisLeft()));
            plain.setSoTimeout(patience());
            return address.isSecure() ? secured(plain, address) : plain;
        } catch (IOException | FetchFailure e) {
            plain.close();
            throw e;
        }
    }

    /** The certificate must be that of the name, though the machine was chosen by its number. */
    private static Socket secured(Socket plain, WebAddress address) throws IOException {
        var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        var secure = (SSLSocket) factory.createSocket(plain, address.host(), address.port(), true);
        SSLParameters parameters = secure.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secure.setSSLParameters(parameters);
        secure.startHandshake();
        return secure;
    }

    private Received received(Socket socket, int bytesLeft) throws IOException, FetchFailure {
        var in = socket.getInputStream();
        var bytes = new Buffer();
        var piece = new byte[PIECE];
        var progress = new Progress(limits);
        while (true) {
            socket.setSoTimeout(patience());
            var read = readSome(in, piece, bytes.size() > 0 && progress.hasHead());
            if (read < 0) return new Received(bytes.toByteArray(), read == BROKEN);
            if (bytes.size() + read > bytesLeft)
                throw new FetchFailure(Code.TOO_LARGE, "more than the limit came over the wire");
            bytes.write(piece, 0, read);
            if (progress.isWhole(bytes)) return new Received(bytes.toByteArray(), false);
        }
    }

    private static final int BROKEN = -2;

    /** A stream that breaks within the body is a cut document; one that breaks before is none. */
    private static int readSome(InputStream in, byte[] piece, boolean isInBody) throws IOException {
        try {
            return in.read(piece);
        } catch (SocketTimeoutException e) {
            throw e;
        } catch (IOException e) {
            if (isInBody) return BROKEN;
            throw e;
        }
    }

    private int patience() throws FetchFailure {
        return (int) Math.max(1, Math.min(limits.idleMillis(), deadline.millisLeft()));
    }

    /** How far a response has come, so that a server that keeps the connection open does not keep the fetch. */
    private static final class Progress {
        private final FetchLimits limits;
        private int bodyAt = -1;
        private long wholeAt = Long.MAX_VALUE;
        private boolean isChunked;

        Progress(FetchLimits limits) {
            this.limits = limits;
        }

        boolean hasHead() {
            return bodyAt >= 0;
        }

        boolean isWhole(Buffer bytes) throws FetchFailure {
            if (bodyAt < 0) readHead(bytes.toByteArray());
            if (bodyAt < 0) return false;
            return bytes.size() >= wholeAt || isChunked && endsChunks(bytes);
        }

        private void readHead(byte[] wire) throws FetchFailure {
            var end = HttpAnswer.endOfHead(wire, 0);
            if (end > limits.headerBytesMax() || end < 0 && wire.length > limits.headerBytesMax()) {
                throw new FetchFailure(Code.HEADERS_TOO_LARGE, "a head of over " + limits.headerBytesMax() + " bytes");
            }
            if (end < 0) return;
            try {
                var head = HttpAnswer.read(Arrays.copyOf(wire, end));
                bodyAt = end;
                isChunked = head.header("transfer-encoding").isPresent();
                var hasNone = head.status() == 204 || head.status() == 304;
                if (hasNone) wholeAt = end;
                else if (!isChunked)
                    head.header("content-length").ifPresent(length -> wholeAt = end + Long.parseLong(length));
            } catch (HttpAnswer.Malformed e) {
                // Informational responses come before the one that counts; anything else is told when all has come.
                bodyAt = wire.length > limits.headerBytesMax() ? end : -1;
            }
        }

        /** Chunks end with an empty one; the same bytes can stand within a chunk. */
        private static boolean endsChunks(Buffer bytes) {
            if (!bytes.endsWith(LAST_CHUNK)) return false;
            try {
                return HttpAnswer.read(bytes.toByteArray()).complete();
            } catch (HttpAnswer.Malformed e) {
                return false;
            }
        }
    }

    private static final byte[] LAST_CHUNK = "0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1);

    /** What has come so far, whose end can be looked at without a copy. */
    private static final class Buffer extends ByteArrayOutputStream {
        boolean endsWith(byte[] end) {
            return count >= end.length && Arrays.equals(buf, count - end.length, count, end, 0, end.length);
        }
    }
}
