import java.io.BufferedOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.cotejo.bundle.archive.ArchivedCapture;
import org.cotejo.bundle.archive.ArchivedClaim;
import org.cotejo.bundle.archive.ArchivedResponse;
import org.cotejo.bundle.archive.ArchivedVerdict;
import org.cotejo.bundle.archive.Citation;
import org.cotejo.bundle.archive.Evidence;
import org.cotejo.bundle.archive.EvidenceWriter;
import org.cotejo.bundle.archive.Hash;
import org.cotejo.bundle.archive.Scope;
import org.cotejo.bundle.archive.SourceRegistry;
import org.cotejo.bundle.compute.Computation;
import org.cotejo.bundle.proof.ProofRules.SearchDemand;
import org.cotejo.bundle.proof.Stance;
import org.cotejo.bundle.proof.Tier;
import org.cotejo.bundle.proof.Verdict;
import org.cotejo.bundle.quote.QuotableText;
import org.cotejo.bundle.registry.SourceRule;
import org.cotejo.bundle.text.Extraction;
import org.cotejo.bundle.warc.FetchFile;
import org.cotejo.bundle.warc.HttpAnswer;

/** Makes an archive of many claims, each proven by a page of its own and a calculation: `java ArchiveBench.java FOLDER CLAIMS PAGE_BYTES`. */
public final class ArchiveBench {
    private static final Instant AT = Instant.parse("2026-11-23T18:02:11Z");
    private static final String[] WORDS =
            "la población de México según el censo nacional era entonces mayor que en años anteriores y creció".split(" ");

    private record Made(ArchivedCapture capture, QuotableText.Located place, String quote) {}

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        var claims = Integer.parseInt(arguments[1]);
        var bytes = Integer.parseInt(arguments[2]);
        var pages = Files.createDirectories(folder.resolve("captures"));
        var made = new ArrayList<Made>();
        for (var index = 0; index < claims; index++) made.add(capture(index, bytes, pages));
        var evidence = evidence(made);
        var begun = System.nanoTime();
        var parts = Files.createDirectories(folder.resolve("parts"));
        try (var out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("evidence.zip")))) {
            EvidenceWriter.write(evidence, id -> Files.readAllBytes(pages.resolve(id)), out, parts);
        }
        print("write_seconds", (System.nanoTime() - begun) / 1e9);
        print("archive_megabytes", Files.size(folder.resolve("evidence.zip")) / 1e6);
        costs(quote(0), page(0, bytes));
    }

    private static void print(String name, double value) {
        System.out.printf(Locale.ROOT, "%s %.6f%n", name, value);
    }

    /** What one page costs, in seconds of CPU. */
    private static void costs(String quote, String page) {
        var timing = new Timing(50, 100);
        var html = page.getBytes(StandardCharsets.UTF_8);
        print("extract", timing.best(() -> Extraction.of(html, "text/html; charset=utf-8")));
        var text = Extraction.of(html, "text/html; charset=utf-8").text();
        print("locate_exact", timing.best(() -> new QuotableText(text).locate(quote, "")));
        var loose = quote.replace(" ", "  ");
        print("locate_layout", timing.best(() -> new QuotableText(text).locate(loose, "")));
    }

    /** Paragraphs of words with one sentence that is cited. */
    private static String page(int index, int bytes) {
        var random = new Random(index);
        var page = new StringBuilder("<!doctype html><html><head><meta charset=utf-8><title>Página " + index + "</title></head><body>");
        var isCited = false;
        while (page.length() < bytes) {
            page.append("<p>");
            for (var word = 0; word < 60; word++) page.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
            page.append(random.nextInt(1_000_000)).append(".</p>\n");
            if (!isCited && page.length() > bytes / 2) {
                page.append("<p>").append(quote(index)).append("</p>");
                isCited = true;
            }
        }
        return page.append("</body></html>").toString();
    }

    private static String quote(int index) {
        return "En el municipio " + index + " vivían " + (100_000 + 7 * index) + " personas.";
    }

    private static Made capture(int index, int bytes, Path pages) throws IOException, HttpAnswer.Malformed {
        var body = page(index, bytes).getBytes(StandardCharsets.UTF_8);
        var head = ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        var response = new byte[head.length + body.length];
        System.arraycopy(head, 0, response, 0, head.length);
        System.arraycopy(body, 0, response, head.length, body.length);
        var url = "https://datos.example/municipio/" + index;
        var extraction = Extraction.of(body, "text/html; charset=utf-8");
        var hop = new FetchFile.Hop(url, InetAddress.getLoopbackAddress(), AT, head, response, HttpAnswer.read(response).body());
        var text = new FetchFile.Text(extraction.text(), Extraction.EXTRACTOR);
        var file = FetchFile.write("Cotejo/bench", List.of(hop), text);
        var id = Hash.of(file);
        Files.write(pages.resolve(id), file);
        var capture = new ArchivedCapture(
                id, url, url, AT, 200, Hash.of(body), Hash.of(extraction.text()), Extraction.EXTRACTOR, extraction.title(),
                extraction.flags(), null, null, null);
        var place = new QuotableText(extraction.text()).locate(quote(index), "").orElseThrow();
        return new Made(capture, place, quote(index));
    }

    private static Evidence evidence(List<Made> made) throws Exception {
        var responses = new ArrayList<ArchivedResponse>();
        var claims = new ArrayList<ArchivedClaim>();
        var verdicts = new ArrayList<ArchivedVerdict>();
        for (var index = 0; index < made.size(); index++) {
            var claim = "Vivían " + (100_000 + 7 * index) + " personas";
            var response = ArchivedResponse.of("rsp_" + index, "orion-3", "Según el censo: " + claim + ". Es todo.");
            responses.add(response);
            var span = new ArchivedClaim.Span(16, 16 + claim.length(), claim, "censo: ", ". Es");
            claims.add(new ArchivedClaim("clm_" + index, response.id(), response.sha256(), "es", "number", claim + ".", List.of(span)));
            verdicts.add(verdict("clm_" + index, index, made.get(index)));
        }
        var match = new SourceRule.Match("datos.example", "/", true);
        var why = new SourceRule.Why("oficial", "official");
        var rule = new SourceRule("datos", "Datos", List.of(match), Tier.A, List.of(), List.of(), List.of(), null, why, null);
        var head = new Evidence.Head(Scope.PRIVATE, AT, "Bench", null, "Cotejo/bench", SearchDemand.INITIAL);
        return new Evidence(head, responses, claims, verdicts, List.of(new SourceRegistry(1, List.of(rule))));
    }

    private static ArchivedVerdict verdict(String claim, int index, Made made) throws Exception {
        var place = made.place();
        var quote = new Citation.Quote(
                Stance.SUPPORTS, Tier.A, 1, new Citation.Source(null, null, null, null), made.capture(), place.start(),
                place.end(), made.quote(), "", "", place.level());
        var computation = Computation.of((100_000 + 7 * index) + " = 100000 + 7 * " + index, Locale.ROOT);
        return new ArchivedVerdict(
                claim, "r-1", 1, AT, Verdict.SUPPORTED, LocalDate.of(2020, 3, 15), "Consta.", "high", 90_000L, null, false,
                List.of(quote, new Citation.Calculation(Stance.SUPPORTS, computation)), List.of(), List.of());
    }
}
