package org.cotejo.evidence.capture;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.cotejo.bundle.archive.ArchivedCapture;
import org.cotejo.bundle.archive.ArchivedClaim;
import org.cotejo.bundle.archive.ArchivedResponse;
import org.cotejo.bundle.archive.ArchivedVerdict;
import org.cotejo.bundle.archive.Citation;
import org.cotejo.bundle.archive.Evidence;
import org.cotejo.bundle.archive.EvidenceWriter;
import org.cotejo.bundle.archive.Scope;
import org.cotejo.bundle.archive.SourceRegistry;
import org.cotejo.bundle.proof.ProofRules.SearchDemand;
import org.cotejo.bundle.proof.Stance;
import org.cotejo.bundle.proof.Tier;
import org.cotejo.bundle.proof.Verdict;
import org.cotejo.bundle.quote.QuotableText;
import org.cotejo.bundle.text.Extraction;
import org.cotejo.bundle.verify.VerifyCommand;
import org.cotejo.bundle.warc.ArchivedFetch;
import org.cotejo.bundle.warc.BadCapture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** What the fetcher archives of the worst pages is derived again by the verifier, from their bytes alone. */
class ArchivedPagesTest {
    private static final Instant AT = Instant.parse("2026-11-24T09:00:00Z");
    private static final int FOUND_MIN = 40;

    @TempDir
    Path folder;

    /** PDFBox tells its log of every broken document. */
    @BeforeAll
    static void silence() {
        if (LoggerFactory.getLogger("org.apache.pdfbox") instanceof Logger pdfbox) pdfbox.setLevel(Level.OFF);
    }

    private record Archived(Capture capture, byte[] file, String text) {}

    @Test
    void everyPageInWhichTheQuotationIsFoundHoldsInAnArchive() throws Exception {
        try (var server = new HostileServer()) {
            var pages = new HostilePages(server.port(), 1).all();
            pages.forEach(page -> server.answer(page.path(), page.answer()));
            var archived = fetched(pages, server.port());
            assertThat(archived).hasSizeGreaterThan(FOUND_MIN);

            var process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx300m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            VerifyCommand.class.getName(),
                            archive(archived).toString(),
                            "--json")
                    .redirectErrorStream(true)
                    .start();
            var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(process.waitFor()).as(printed).isZero();
            assertThat(printed).contains("\"quotes\":" + archived.size());
        }
    }

    /** What people copy is read as UTF-8, whatever it is; by its file it is read alike. */
    @Test
    void whatSomebodyBroughtGivesTheSameTextFromItsFile() throws BadCapture {
        var latin = "A\u00F1o 2020: la poblaci\u00F3n creci\u00F3.".getBytes(StandardCharsets.ISO_8859_1);
        var page = "<!doctype html><p>A\u00F1o 2020.".getBytes(StandardCharsets.UTF_8);
        var data = "{\"a\u00F1o\": 2020}".getBytes(StandardCharsets.UTF_8);
        for (var payload : List.of(latin, page, data)) {
            var extraction = Extraction.of(payload, "text/plain; charset=utf-8");
            var upload = new UploadedDocuments.Upload("https://a.example/x", payload, AT, true);

            var read = ArchivedFetch.read(CaptureFile.write(upload, extraction, "Cotejo/test"));

            assertThat(read.document().orElseThrow()).isEqualTo(payload);
            assertThat(read.text()).isEqualTo(extraction.text());
            assertThat(Extraction.of(payload, read.type())).isEqualTo(extraction);
        }
    }

    private List<Archived> fetched(List<HostilePages.Page> pages, int port)
            throws InterruptedException, ExecutionException {
        var vetting = new Vetting(Set.of("127.0.0.1:" + port), InetAddress::getAllByName);
        var fetcher = new Fetcher(vetting, FetchLimits.DEFAULT.with(8, 25), InstantSource.fixed(AT), "Cotejo/test");
        var fetches = pages.stream()
                .filter(page -> page.outcome().equals("captured") && page.path().startsWith("/"))
                .<Callable<Optional<Archived>>>map(
                        page -> () -> fetched(fetcher, "http://127.0.0.1:" + port + page.path()))
                .toList();
        var archived = new ArrayList<Archived>();
        var ids = new HashMap<String, Archived>();
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (var fetch : pool.invokeAll(fetches)) {
                fetch.get()
                        .filter(one -> ids.put(one.capture().id(), one) == null)
                        .ifPresent(archived::add);
            }
        }
        return archived;
    }

    private static Optional<Archived> fetched(Fetcher fetcher, String url) throws FetchFailure {
        var fetched = fetcher.fetch(url);
        var file = CaptureFile.write(fetched, "Cotejo/test");
        var text = fetched.extraction().text();
        var isFound = new QuotableText(text).locate(HostilePages.QUOTE, "").isPresent();
        return isFound
                ? Optional.of(new Archived(Capture.of(url, fetched, file, "Cotejo/test"), file, text))
                : Optional.empty();
    }

    private Path archive(List<Archived> archived) throws IOException {
        var verdicts = new ArrayList<ArchivedVerdict>();
        for (var index = 0; index < archived.size(); index++) verdicts.add(verdict(index, archived.get(index)));
        var response = ArchivedResponse.of("rsp_1", "orion-3", "Son 130 millones.");
        var span = new ArchivedClaim.Span(0, 16, "Son 130 millones", "", ".");
        var claim = new ArchivedClaim(
                "clm_1", "rsp_1", response.sha256(), "es", "number", "Son 130 millones.", List.of(span));
        var head = new Evidence.Head(Scope.PRIVATE, AT, "Páginas", null, "Cotejo/test", SearchDemand.INITIAL);
        var evidence = new Evidence(
                head, List.of(response), List.of(claim), verdicts, List.of(new SourceRegistry(1, List.of())));
        var files = new HashMap<String, byte[]>();
        archived.forEach(one -> files.put(one.capture().id(), one.file()));
        var file = folder.resolve("evidence.zip");
        try (var out = Files.newOutputStream(file)) {
            EvidenceWriter.write(evidence, files::get, out, Files.createDirectory(folder.resolve("parts")));
        }
        return file;
    }

    /** Each page is cited by an evaluator of its own, as a lone source of tier D: the verdict stays provisional. */
    private static ArchivedVerdict verdict(int index, Archived archived) {
        var capture = archived.capture();
        var place =
                new QuotableText(archived.text()).locate(HostilePages.QUOTE, "").orElseThrow();
        var said = new ArchivedCapture(
                capture.id(),
                capture.urlRequested(),
                capture.urlFinal(),
                capture.fetchedAt(),
                capture.status(),
                capture.payloadSha256(),
                capture.textSha256(),
                Extraction.EXTRACTOR,
                capture.title(),
                capture.flags(),
                null,
                null,
                null);
        var quote = new Citation.Quote(
                Stance.CONTRADICTS,
                Tier.D,
                1,
                new Citation.Source(null, capture.title(), null, null),
                said,
                place.start(),
                place.end(),
                HostilePages.QUOTE,
                "",
                "",
                place.level());
        return new ArchivedVerdict(
                "clm_1",
                "r-" + index,
                1,
                AT,
                Verdict.CONTRADICTED,
                null,
                "Consta.",
                null,
                null,
                null,
                true,
                List.of(quote),
                List.of(),
                List.of());
    }
}
