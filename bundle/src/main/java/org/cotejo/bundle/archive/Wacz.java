package org.cotejo.bundle.archive;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cotejo.bundle.json.CanonicalJson;
import org.cotejo.bundle.warc.ArchivedFetch;
import org.cotejo.bundle.warc.BadCapture;
import org.cotejo.bundle.zip.ZipWriter;
import org.netpreserve.jwarc.URIs;

/**
 * The archived sources as a WACZ (Web Archive Collection Zipped, 1.1.1), which ReplayWeb.page opens: the WARC files, their index, a
 * page for each with its text, and a data package. All but the WARC files follows from them and from the head.
 */
public final class Wacz {
    public static final String DIGEST = "datapackage-digest.json";
    public static final String PACKAGE = "datapackage.json";
    public static final String INDEX = "indexes/index.cdx";
    public static final String PAGES = "pages/pages.jsonl";
    private static final String PAGES_HEAD =
            "{\"format\":\"json-pages-1.0\",\"hasText\":true,\"id\":\"pages\",\"title\":\"Cotejo\"}\n";

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Evidence.Head head;
    private final List<String> index = new ArrayList<>();
    private final List<Manifest.Listed> resources = new ArrayList<>();

    public Wacz(Evidence.Head head) {
        this.head = head;
    }

    /** Takes a capture into the index and the data package; in the order of their ids. */
    public void add(ArchivedCapture capture, int bytes, List<String> lines) {
        index.addAll(lines);
        resources.add(new Manifest.Listed(capture.path(), capture.id(), bytes));
    }

    /** The lines of the index for one file (CDXJ). */
    public static List<String> indexLines(ArchivedCapture capture, ArchivedFetch fetch) {
        return fetch.documents().stream()
                .map(document -> URIs.toNormalizedSurt(document.url()) + " " + STAMP.format(document.at()) + " "
                        + CanonicalJson.write(Map.of(
                                "url", document.url(),
                                "mime", document.mime(),
                                "status", Integer.toString(document.status()),
                                "digest", document.digest(),
                                "length", Long.toString(document.length()),
                                "offset", Long.toString(document.offset()),
                                "filename", capture.id() + ".warc.gz")))
                .toList();
    }

    public static String pagesHead() {
        return PAGES_HEAD;
    }

    /** The line of `pages/pages.jsonl` for a capture. */
    public static String page(ArchivedCapture capture, ArchivedFetch fetch) {
        var title = capture.title().isEmpty() ? capture.urlFinal() : capture.title();
        return CanonicalJson.write(Map.of(
                        "id", capture.id(),
                        "url", capture.urlFinal(),
                        "ts", capture.fetchedAt().toString(),
                        "title", title,
                        "text", fetch.text()))
                + "\n";
    }

    /** The whole index, when every capture was added. */
    public byte[] index() {
        var text = new StringBuilder();
        index.stream().sorted().forEach(line -> text.append(line).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The data package, with the pages by their hash and size. */
    public byte[] dataPackage(Manifest.Listed pages) {
        var all = new ArrayList<>(resources);
        var index = index();
        all.add(new Manifest.Listed(INDEX, Hash.of(index), index.length));
        all.add(pages);
        var json = CanonicalJson.write(Map.of(
                "profile", "data-package",
                "wacz_version", "1.1.1",
                "created", head.created().toString(),
                "software", head.software(),
                "title", head.project(),
                "resources", all.stream().map(Wacz::resource).toList()));
        return (json + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> resource(Manifest.Listed file) {
        var name = file.path().substring(file.path().lastIndexOf('/') + 1);
        return Map.of("name", name, "path", file.path(), "hash", Hash.PREFIX + file.sha256(), "bytes", file.bytes());
    }

    public static byte[] digest(byte[] dataPackage) {
        var json = CanonicalJson.write(Map.of("path", PACKAGE, "hash", Hash.PREFIX + Hash.of(dataPackage)));
        return (json + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Writes it with one capture at a time in memory. */
    static void write(Evidence evidence, CaptureFiles files, OutputStream out, Path pages) throws IOException {
        var wacz = new Wacz(evidence.head());
        try (var zip = new ZipWriter(out)) {
            try (var text = Files.newBufferedWriter(pages)) {
                text.write(PAGES_HEAD);
                for (var capture : evidence.present()) wacz.write(capture, files, zip, text);
            }
            var dataPackage = wacz.dataPackage(EvidenceWriter.listed(PAGES, pages));
            zip.write(DIGEST, digest(dataPackage));
            zip.write(PACKAGE, dataPackage);
            zip.write(INDEX, wacz.index());
            zip.write(PAGES, pages);
        }
    }

    private void write(ArchivedCapture capture, CaptureFiles files, ZipWriter zip, BufferedWriter pages)
            throws IOException {
        var file = files.file(capture.id());
        if (!Hash.of(file).equals(capture.id())) {
            throw new IllegalStateException("expected the file of capture " + capture.id() + ", found another");
        }
        try {
            var fetch = ArchivedFetch.read(file);
            pages.write(page(capture, fetch));
            add(capture, file.length, indexLines(capture, fetch));
        } catch (BadCapture e) {
            throw new IllegalStateException("expected a whole capture " + capture.id() + ": " + e.getMessage(), e);
        }
        zip.write(capture.path(), file);
    }
}
