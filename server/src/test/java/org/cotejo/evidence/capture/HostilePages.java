package org.cotejo.evidence.capture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** Pages that go wrong in every way that pages go wrong, each with what has to come of it. */
final class HostilePages {
    static final String QUOTE = "En 2020 la población de México era de 126 014 024 habitantes.";
    private static final String HTML = "Content-Type: text/html; charset=utf-8";

    /**
     * @param path with which the page is asked for; an address of its own where it begins with none
     * @param outcome `captured`, `refused` or `failed`
     * @param says what the answer holds besides: a code, flags, the level of the quotation, `usable`, or `!` before what it must not hold
     */
    record Page(String path, String outcome, List<String> says, HostileServer.Answer answer) {}

    private final List<Page> pages = new ArrayList<>();
    private final int port;
    private final int canary;

    HostilePages(int port, int canary) {
        this.port = port;
        this.canary = canary;
        encodings();
        contents();
        quotes();
        compression();
        streams();
        heads();
        redirects();
        addresses();
    }

    List<Page> all() {
        return List.copyOf(pages);
    }

    private void page(String path, String outcome, String says, HostileServer.Answer answer) {
        pages.add(new Page(path, outcome, Arrays.asList(says.split(" ")), answer));
    }

    private void refused(String url, String code) {
        page(url, "refused", code, _ -> {});
    }

    private static String paragraph(String quote) {
        return "<!doctype html><title>Censo</title><body><p>Según el instituto. " + quote + "</p><p>"
                + "El resto de la página habla de otras cosas y la hace larga. ".repeat(10) + "</p>";
    }

    private static HostileServer.Answer send(String headers, byte[] body) {
        return out -> {
            out.write(("HTTP/1.1 200 OK\r\n" + headers + "\r\nContent-Length: " + body.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            out.write(body);
        };
    }

    private static HostileServer.Answer html(String body) {
        return send(HTML, body.getBytes(StandardCharsets.UTF_8));
    }

    private static HostileServer.Answer raw(String response) {
        return out -> out.write(response.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static HostileServer.Answer redirect(String to) {
        return out -> out.write(("HTTP/1.1 302 Found\r\nLocation: " + to + "\r\nContent-Length: 0\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
    }

    private void encodings() {
        var text = paragraph(QUOTE);
        page("/utf8", "captured", "usable exact", html(text));
        page("/utf8-bom", "captured", "usable exact", html("\uFEFF" + text));
        page(
                "/latin1-labelled",
                "captured",
                "usable exact !charset_conflict",
                send("Content-Type: text/html; charset=iso-8859-1", in(text, "windows-1252")));
        page("/latin1-as-utf8", "captured", "charset_conflict exact", send(HTML, in(text, "windows-1252")));
        page(
                "/utf8-as-latin1",
                "captured",
                "charset_conflict exact",
                send("Content-Type: text/html; charset=latin1", in(text, "UTF-8")));
        page("/latin1-unlabelled", "captured", "exact", send("Content-Type: text/html", in(text, "windows-1252")));
        page("/utf16", "captured", "exact", send("Content-Type: text/html", in("\uFEFF" + text, "UTF-16LE")));
        page("/utf16-big", "captured", "exact", send("Content-Type: text/html", in("\uFEFF" + text, "UTF-16BE")));
        page(
                "/meta-charset",
                "captured",
                "usable exact",
                send("Content-Type: text/html", in("<meta charset=windows-1252>" + text, "windows-1252")));
        page(
                "/unknown-charset",
                "captured",
                "usable exact",
                send("Content-Type: text/html; charset=klingon", in(text, "UTF-8")));
        page("/stray-bytes", "captured", "decode_errors:1 exact", send(HTML, joined(in(text, "UTF-8"), new byte[] {
            (byte) 0xE9
        })));
        page("/zero-bytes", "captured", "exact", html(text + "\0\0"));
    }

    private void contents() {
        page("/empty", "captured", "no_text !usable", html(""));
        page("/script-only", "captured", "needs_js !usable", html("<div id=root></div><script>render()</script>"));
        page(
                "/soft-404",
                "captured",
                "soft_404 !usable",
                html("<title>Página no encontrada</title><p>Prueba otra vez.</p>"));
        page("/soft-404-en", "captured", "soft_404 !usable", html("<h1>Page not found</h1>"));
        page("/wall", "captured", "wall !usable", html("<p>Inicia sesión para seguir</p><input type=password>"));
        page("/wall-en", "captured", "wall !usable", html("<p>Subscribe to continue reading</p>"));
        page(
                "/status-404",
                "captured",
                "!usable",
                out -> out.write(
                        "HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\nnada".getBytes(StandardCharsets.UTF_8)));
        page("/status-500", "captured", "!usable", raw("HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n"));
        page("/status-204", "captured", "!usable", raw("HTTP/1.1 204 No Content\r\n\r\n"));
        page("/deep", "captured", "usable exact", html("<div>".repeat(60_000) + "<p>" + QUOTE));
        page("/wide", "captured", "usable exact", html("<p>x</p>".repeat(100_000) + "<p>" + QUOTE));
        page("/attributes", "captured", "usable exact", html("<p " + "a=b ".repeat(50_000) + ">" + paragraph(QUOTE)));
        page("/huge", "captured", "truncated !usable", html("<p>relleno relleno relleno</p>".repeat(500_000)));
        page("/unclosed", "captured", "usable exact", html(paragraph(QUOTE) + "<b><i><table><tr><td><!-- "));
        page(
                "/entities",
                "captured",
                "usable exact",
                html(paragraph(QUOTE.replace("ó", "&oacute;").replace("é", "&#233;"))));
        page("/plain", "captured", "usable exact", send("Content-Type: text/plain; charset=utf-8", in(QUOTE, "UTF-8")));
        page(
                "/json",
                "captured",
                "usable exact",
                send("Content-Type: application/json", in("{\"t\":\"" + QUOTE + "\"}", "UTF-8")));
        page(
                "/html-as-text",
                "captured",
                "usable exact",
                send("Content-Type: text/plain", in(paragraph(QUOTE), "UTF-8")));
        page("/image", "captured", "no_text !usable", send("Content-Type: image/png", new byte[] {
            (byte) 0x89, 'P', 'N', 'G', 0, 0
        }));
        var archive = new byte[3_000];
        new Random(1).nextBytes(archive);
        page("/archive-as-page", "captured", "no_text !usable", send("Content-Type: text/html", archive));
        page("/binary", "captured", "no_text !usable", send("Content-Type: application/octet-stream", new byte[5_000]));
        page(
                "/broken-pdf",
                "captured",
                "!usable",
                send("Content-Type: application/pdf", in("%PDF-1.7\n1 0 obj << /Type /Catalog", "UTF-8")));
        page(
                "/pdf-of-loops",
                "captured",
                "!usable",
                send("Content-Type: application/pdf", in(LOOPING_PDF, "ISO-8859-1")));
        page("/no-type", "captured", "usable exact", send("X-Nothing: here", in(paragraph(QUOTE), "UTF-8")));
    }

    private static final String LOOPING_PDF =
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj\n"
                    + "trailer<</Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF";

    private void quotes() {
        page("/layout", "captured", "usable layout", html(paragraph(QUOTE.replace(" ", "\u00A0"))));
        page(
                "/soft-hyphens",
                "captured",
                "usable layout",
                html(paragraph(QUOTE.replace("pobla", "po\u00ADbla\u200B"))));
        page(
                "/decomposed",
                "captured",
                "usable layout",
                html(paragraph(java.text.Normalizer.normalize(QUOTE, java.text.Normalizer.Form.NFD))));
        page("/changed-number", "captured", "usable !found", html(paragraph(QUOTE.replace("024", "025"))));
        page("/changed-accent", "captured", "usable !found", html(paragraph(QUOTE.replace("México", "Mexico"))));
        page("/changed-case", "captured", "usable !found", html(paragraph(QUOTE.replace("En 2020", "en 2020"))));
        page("/with-no", "captured", "usable !found", html(paragraph(QUOTE.replace("era", "no era"))));
        page(
                "/grouped-otherwise",
                "captured",
                "usable !found",
                html(paragraph(QUOTE.replace("126 014 024", "126.014.024"))));
        page("/struck-out", "captured", "usable !found", html(paragraph("<s>" + QUOTE + "</s>")));
        page(
                "/hidden",
                "captured",
                "usable !found",
                html(paragraph("<span style='display: none'>" + QUOTE + "</span>")));
        page("/in-alt", "captured", "usable !found", html(paragraph("<img alt='" + QUOTE + "'>")));
        page("/in-script", "captured", "usable !found", html(paragraph("<script>'" + QUOTE + "'</script>")));
        page("/in-comment", "captured", "usable !found", html(paragraph("<!-- " + QUOTE + " -->")));
        page("/superscript", "captured", "usable !found", html(paragraph(QUOTE.replace("024", "<sup>024</sup>"))));
        page("/emphasised", "captured", "usable exact", html(paragraph(QUOTE.replace("México", "<b>Méxi</b>co"))));
        page("/emoji-before", "captured", "usable exact", html(paragraph("👩‍👩‍👧‍👦 🇲🇽 " + QUOTE)));
        page(
                "/right-to-left",
                "captured",
                "usable layout",
                html(paragraph(
                        "\u202B\u0645\u0631\u062D\u0628\u0627\u202C " + QUOTE.replace("era", "\u202Aera\u202C"))));
        page("/joined-number", "captured", "usable !found", html(paragraph("1" + QUOTE.replace("En 2020", "En 2020"))));
    }

    private void compression() {
        var body = in(paragraph(QUOTE), "UTF-8");
        page("/gzip", "captured", "usable exact", send(HTML + "\r\nContent-Encoding: gzip", gzip(body)));
        page(
                "/gzip-twice",
                "captured",
                "usable exact",
                send(HTML + "\r\nContent-Encoding: gzip, gzip", gzip(gzip(body))));
        page(
                "/deflate",
                "captured",
                "usable exact",
                send(HTML + "\r\nContent-Encoding: deflate", deflate(body, false)));
        page(
                "/deflate-raw",
                "captured",
                "usable exact",
                send(HTML + "\r\nContent-Encoding: deflate", deflate(body, true)));
        page(
                "/gzip-that-is-not",
                "captured",
                "encoding_mismatch exact",
                send(HTML + "\r\nContent-Encoding: gzip", body));
        page("/unknown-encoding", "captured", "encoding_mismatch", send(HTML + "\r\nContent-Encoding: zstd", body));
        page(
                "/gzip-cut",
                "captured",
                "truncated !usable",
                send(HTML + "\r\nContent-Encoding: gzip", Arrays.copyOf(gzip(body), 150)));
        page(
                "/gzip-broken",
                "captured",
                "!usable",
                send(HTML + "\r\nContent-Encoding: gzip", spoiled(gzip(in(noise(), "UTF-8")))));
        page("/bomb", "refused", "too_large", send(HTML + "\r\nContent-Encoding: gzip", gzip(new byte[300_000_000])));
        page(
                "/bomb-in-bomb",
                "refused",
                "too_large",
                send(HTML + "\r\nContent-Encoding: gzip, gzip", gzip(gzip(new byte[300_000_000]))));
        page("/brotli-that-is-not", "captured", "encoding_mismatch", send(HTML + "\r\nContent-Encoding: br", body));
    }

    private void streams() {
        var body = paragraph(QUOTE);
        page("/chunked", "captured", "usable exact", chunked(body, true));
        page("/chunked-cut", "captured", "truncated !usable", chunked(body, false));
        page(
                "/chunk-of-nonsense",
                "failed",
                "bad_response",
                raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhola\r\n"));
        page(
                "/short-of-length",
                "captured",
                "truncated !usable",
                out -> out.write(("HTTP/1.1 200 OK\r\n" + HTML + "\r\nContent-Length: 90000\r\n\r\n" + body)
                        .getBytes(StandardCharsets.UTF_8)));
        page(
                "/longer-than-length",
                "captured",
                "usable !found",
                out -> out.write(("HTTP/1.1 200 OK\r\n" + HTML + "\r\nContent-Length: 400\r\n\r\n" + "<p>"
                                + "Texto. ".repeat(200) + QUOTE)
                        .getBytes(StandardCharsets.UTF_8)));
        page(
                "/until-close",
                "captured",
                "usable exact",
                out -> out.write(("HTTP/1.1 200 OK\r\n" + HTML + "\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8)));
        page("/keeps-open", "captured", "usable exact", out -> {
            html(body).to(out);
            out.flush();
            Thread.sleep(15_000);
        });
        page("/stalls-in-head", "failed", "timeout", out -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Ty".getBytes(StandardCharsets.UTF_8));
            out.flush();
            Thread.sleep(15_000);
        });
        page("/stalls-in-body", "failed", "timeout", out -> {
            out.write(("HTTP/1.1 200 OK\r\n" + HTML + "\r\nContent-Length: 5000\r\n\r\n<p>")
                    .getBytes(StandardCharsets.UTF_8));
            out.flush();
            Thread.sleep(15_000);
        });
        page("/drips", "failed", "timeout", out -> {
            out.write(("HTTP/1.1 200 OK\r\n" + HTML + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            for (var drop = 0; drop < 600; drop++) {
                out.write('x');
                out.flush();
                Thread.sleep(50);
            }
        });
        page("/endless", "refused", "too_large", out -> {
            out.write(("HTTP/1.1 200 OK\r\n" + HTML + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            endless(out, "<p>más y más</p>".repeat(1_000));
        });
        page("/says-nothing", "failed", "bad_response", _ -> {});
    }

    private void heads() {
        page("/endless-head", "refused", "headers_too_large", out -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.UTF_8));
            endless(out, "X-More: " + "a".repeat(1_000) + "\r\n");
        });
        page("/not-http", "failed", "bad_response", raw("SSH-2.0-OpenSSH_9.6\r\n\r\n"));
        page("/http-2", "failed", "bad_response", raw("HTTP/2 200\r\n\r\nhola"));
        page("/folded-header", "failed", "bad_response", raw("HTTP/1.1 200 OK\r\nA: b\r\n c\r\n\r\nhola"));
        page("/nameless-header", "failed", "bad_response", raw("HTTP/1.1 200 OK\r\n: b\r\n\r\nhola"));
        page(
                "/length-of-nonsense",
                "failed",
                "bad_response",
                raw("HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\nhola"));
        page("/negative-length", "failed", "bad_response", raw("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nhola"));
        page("/status-of-nonsense", "failed", "bad_response", raw("HTTP/1.1 999 Huh\r\n\r\nhola"));
        page("/continue-first", "captured", "usable exact", out -> {
            out.write("HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            html(paragraph(QUOTE)).to(out);
        });
        page(
                "/sets-cookies",
                "captured",
                "usable exact",
                send(HTML + "\r\nSet-Cookie: a=b", in(paragraph(QUOTE), "UTF-8")));
        page(
                "/bare-line-ends",
                "captured",
                "usable exact",
                out -> out.write(
                        ("HTTP/1.1 200 OK\n" + HTML + "\n\n" + paragraph(QUOTE)).getBytes(StandardCharsets.UTF_8)));
    }

    private void redirects() {
        page("/to-good", "captured", "usable exact hops:1", redirect("/utf8"));
        page("/to-accents", "captured", "usable exact hops:1", redirect("/a\u00F1o"));
        page("/a%C3%B1o", "captured", "usable exact", html(paragraph(QUOTE)));
        page("/relative", "captured", "usable exact", redirect("utf8"));
        page("/up", "captured", "usable exact", redirect("../../utf8"));
        page("/loop", "refused", "too_many_redirects", redirect("/loop"));
        page(
                "/meta-refresh",
                "captured",
                "usable exact hops:1",
                html("<meta http-equiv=refresh content='0; url=/utf8'>"));
        page(
                "/meta-to-canary",
                "refused",
                "",
                html("<meta http-equiv=refresh content='0; url=http://127.0.0.1:" + canary + "/'>"));
        page("/meta-late", "captured", "!usable hops:0", html("<meta http-equiv=refresh content='30; url=/utf8'>"));
        page("/meta-loop", "captured", "hops:2", html("<meta http-equiv=refresh content='1; url=/meta-loop'>"));
        page("/to-file", "refused", "scheme_refused", redirect("file:///etc/passwd"));
        page("/to-ftp", "refused", "scheme_refused", redirect("ftp://127.0.0.1/"));
        page("/to-script", "refused", "scheme_refused", redirect("javascript:alert(1)"));
        page("/to-user", "refused", "user_info_refused", redirect("http://a:b@127.0.0.1:" + port + "/utf8"));
        page("/redirect-nowhere", "captured", "!usable", raw("HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n"));
        var at = ":" + canary + "/";
        for (var host : List.of(
                "127.0.0.1",
                "localhost",
                "127.1",
                "2130706433",
                "0x7f000001",
                "0177.0.0.1",
                "127.0.0.1.",
                "[::1]",
                "[::ffff:127.0.0.1]",
                "0",
                "0.0.0.0",
                "%31%32%37.0.0.1",
                "\uFF11\uFF12\uFF17.0.0.1",
                "127.0.0.1%00.example")) {
            page("/to-canary-" + pages.size(), "refused", "", redirect("http://" + host + at));
        }
    }

    private void addresses() {
        for (var host : List.of(
                "10.0.0.1",
                "172.16.5.4",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "[::]",
                "[fe80::1]",
                "[fc00::1]",
                "[64:ff9b::7f00:1]",
                "[2002:7f00:1::]",
                "[::127.0.0.1]")) {
            refused("http://" + host + "/", "address_refused");
        }
        refused("http://127.0.0.1:" + canary + "/", "port_refused");
        refused("http://0x7f.1/", "ambiguous_host");
        refused("http://user@127.0.0.1:" + port + "/utf8", "user_info_refused");
        refused("gopher://127.0.0.1:" + port + "/", "scheme_refused");
        refused("http://127.0.0.1:" + port + "\\@example.org/", "bad_url");
        refused("http://", "bad_url");
        refused("http://127.0.0.1:99999/", "bad_url");
        refused("http:///etc/passwd", "bad_url");
    }

    private static HostileServer.Answer chunked(String body, boolean ends) {
        return out -> {
            out.write(("HTTP/1.1 200 OK\r\n" + HTML + "\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            for (var at = 0; at < bytes.length; at += 100) {
                var size = Math.min(100, bytes.length - at);
                out.write((Integer.toHexString(size) + ";ext=1\r\n").getBytes(StandardCharsets.UTF_8));
                out.write(bytes, at, size);
                out.write("\r\n".getBytes(StandardCharsets.UTF_8));
            }
            if (ends) out.write("0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        };
    }

    private static void endless(OutputStream out, String piece) throws IOException {
        var bytes = piece.getBytes(StandardCharsets.UTF_8);
        for (var written = 0L; written < 200_000_000L; written += bytes.length) out.write(bytes);
    }

    private static String noise() {
        var random = new java.util.Random(3);
        var text = new StringBuilder();
        for (var index = 0; index < 20_000; index++) text.append((char) ('a' + random.nextInt(26)));
        return text.toString();
    }

    private static byte[] spoiled(byte[] bytes) {
        for (var index = bytes.length / 2; index < bytes.length / 2 + 40; index++) bytes[index] ^= 0x55;
        return bytes;
    }

    private static byte[] in(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] gzip(byte[] body) {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] deflate(byte[] body, boolean raw) {
        var out = new ByteArrayOutputStream();
        try (var zip = new DeflaterOutputStream(out, new Deflater(Deflater.DEFAULT_COMPRESSION, raw))) {
            zip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
