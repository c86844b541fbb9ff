package org.cotejo.bundle.warc;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One HTTP/1 response as it came over the wire (RFC 9112).
 *
 * @param status the status code
 * @param headers in their order, values as UTF-8 where they are that, else as Latin 1
 * @param body without its transfer encoding
 * @param complete whether all of the body is there that its headers announce
 */
public record HttpAnswer(int status, List<Header> headers, byte[] body, boolean complete) {
    public record Header(String name, String value) {}

    /** The bytes are no HTTP response; the message says where. */
    public static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        public Malformed(String message) {
            super(message);
        }
    }

    public HttpAnswer {
        headers = List.copyOf(headers);
    }

    /** Reads the last response among the bytes: informational ones before it are passed over. */
    public static HttpAnswer read(byte[] wire) throws Malformed {
        var start = 0;
        while (true) {
            var end = endOfHead(wire, start);
            if (end < 0) throw new Malformed("the head does not end");
            var lines = new String(wire, start, end - start, StandardCharsets.ISO_8859_1).split("\r?\n", -1);
            var status = status(lines[0]);
            var headers = headers(lines);
            if (status >= 200 || status == 101)
                return answer(status, headers, Arrays.copyOfRange(wire, end, wire.length));
            start = end;
        }
    }

    /** Where the body begins: after the first empty line; -1 while there is none. */
    public static int endOfHead(byte[] wire, int start) {
        for (var index = start; index + 1 < wire.length; index++) {
            if (wire[index] != '\n') continue;
            if (wire[index + 1] == '\n') return index + 2;
            if (index + 2 < wire.length && wire[index + 1] == '\r' && wire[index + 2] == '\n') return index + 3;
        }
        return -1;
    }

    public Optional<String> header(String name) {
        return headers.stream()
                .filter(one -> one.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst();
    }

    /** The content encodings in the order in which they were applied. */
    public List<String> contentEncodings() {
        return headers.stream()
                .filter(one -> one.name().equalsIgnoreCase("content-encoding"))
                .flatMap(one -> Arrays.stream(one.value().split(",")))
                .map(coding -> coding.strip().toLowerCase(java.util.Locale.ROOT))
                .filter(coding -> !coding.isEmpty() && !coding.equals("identity"))
                .toList();
    }

    private static int status(String line) throws Malformed {
        var words = line.split(" ", 3);
        if (words.length < 2 || !words[0].startsWith("HTTP/1.") || !words[1].matches("[1-5]\\d\\d")) {
            throw new Malformed("not a status line of HTTP/1");
        }
        return Integer.parseInt(words[1]);
    }

    private static List<Header> headers(String[] lines) throws Malformed {
        var headers = new ArrayList<Header>();
        for (var index = 1; index < lines.length && !lines[index].isEmpty(); index++) {
            var line = lines[index];
            var colon = line.indexOf(':');
            if (line.startsWith(" ") || line.startsWith("\t")) throw new Malformed("a header folded over two lines");
            if (colon <= 0) throw new Malformed("a header without a name");
            headers.add(new Header(
                    line.substring(0, colon).strip(),
                    asRead(line.substring(colon + 1).strip())));
        }
        return headers;
    }

    /** Addresses come as UTF-8 though the standard knows Latin 1 only. */
    private static String asRead(String latin) {
        var bytes = latin.getBytes(StandardCharsets.ISO_8859_1);
        var text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') >= 0 ? latin : text;
    }

    private static HttpAnswer answer(int status, List<Header> headers, byte[] rest) throws Malformed {
        var bare = new HttpAnswer(status, headers, new byte[0], true);
        if (status == 204 || status == 304) return bare;
        var isChunked = bare.header("transfer-encoding")
                .map(value -> value.toLowerCase(java.util.Locale.ROOT).endsWith("chunked"))
                .orElse(false);
        if (isChunked) return unchunked(status, headers, rest);
        var length = bare.header("content-length");
        if (length.isEmpty()) return new HttpAnswer(status, headers, rest, true);
        if (!length.get().matches("\\d{1,15}")) throw new Malformed("a content length that is no number");
        var announced = Long.parseLong(length.get());
        var body = announced < rest.length ? Arrays.copyOf(rest, (int) announced) : rest;
        return new HttpAnswer(status, headers, body, rest.length >= announced);
    }

    private static HttpAnswer unchunked(int status, List<Header> headers, byte[] rest) throws Malformed {
        var body = new ByteArrayOutputStream();
        var at = 0;
        while (true) {
            var line = lineFrom(rest, at);
            if (line < 0) return new HttpAnswer(status, headers, body.toByteArray(), false);
            var size = size(new String(rest, at, line - at, StandardCharsets.ISO_8859_1));
            at = line + 1;
            if (size == 0) return new HttpAnswer(status, headers, body.toByteArray(), true);
            var here = (int) Math.min(size, rest.length - at);
            body.write(rest, at, here);
            if (here < size) return new HttpAnswer(status, headers, body.toByteArray(), false);
            at += here;
            while (at < rest.length && (rest[at] == '\r' || rest[at] == '\n')) at++;
        }
    }

    private static int lineFrom(byte[] bytes, int start) {
        for (var index = start; index < bytes.length; index++) if (bytes[index] == '\n') return index;
        return -1;
    }

    private static long size(String line) throws Malformed {
        var hex = line.split(";", 2)[0].strip();
        if (!hex.matches("[0-9a-fA-F]{1,8}")) throw new Malformed("a chunk without its size");
        return Long.parseLong(hex, 16);
    }
}
