package org.cotejo.bundle.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cotejo.bundle.archive.ArchivedClaim;
import org.cotejo.bundle.archive.ArchivedResponse;
import org.cotejo.bundle.archive.ArchivedVerdict;
import org.cotejo.bundle.archive.Citation;
import org.cotejo.bundle.archive.Evidence;
import org.cotejo.bundle.archive.EvidenceWriter;
import org.cotejo.bundle.archive.Scope;
import org.cotejo.bundle.archive.SourceRegistry;
import org.cotejo.bundle.compute.BadComputation;
import org.cotejo.bundle.compute.Computation;
import org.cotejo.bundle.proof.ProofRules.SearchDemand;
import org.cotejo.bundle.proof.Stance;
import org.cotejo.bundle.proof.Tier;
import org.cotejo.bundle.proof.Verdict;
import org.cotejo.bundle.quote.QuotableText;
import org.cotejo.bundle.registry.SourceRule;

/** A small archive with every kind of proof; a test changes one thing of it. */
final class Sample {
    static final Instant AT = Instant.parse("2026-11-24T09:00:00Z");
    static final String ANSWER =
            "Según el censo, en 2020 México tenía 130 millones de habitantes. 👩‍👩‍👧 La capital es "
                    + "Ciudad de México. El cometa Ñandú pasó en 1911. Es un país precioso.";

    static final Page CENSUS = Page.html(
            "https://www.inegi.org.mx/censo",
            "Censo 2020",
            "<p>En 2020 la  población de México era de 126 014 024 habitantes, según el censo.</p><p>Más detalles.</p>");
    static final Page CAPITAL = Page.roundabout(
            "https://es.wikipedia.org/wiki/M%C3%A9xico",
            "<!doctype html><title>México</title><p>Su capital es la Ciudad de México, sede de los poderes.</p>");
    static final Page LATIN =
            Page.latin("http://archivo.example/a.txt", "El país tenía 130 millones según otra cuenta. Fin.");
    static final Page BLOG =
            Page.html("https://blog.example/x", "Blog", "<p>La población era de 126 millones, creo yo.</p>");
    static final Page TYPED =
            Page.typed("https://papel.example/ley", "La página 12 dice: la capital es la Ciudad de México.", "r-9");

    private Sample() {}

    static Map<String, byte[]> files() {
        var files = new HashMap<String, byte[]>();
        for (var page : List.of(CENSUS, CAPITAL, LATIN, BLOG, TYPED))
            files.put(page.capture().id(), page.file());
        return files;
    }

    static Evidence evidence(Scope scope) {
        return new Evidence(
                new Evidence.Head(
                        scope, AT, "Prueba ñ", "https://cotejo.example/p/1", Page.SOFTWARE, SearchDemand.INITIAL),
                List.of(
                        ArchivedResponse.of("rsp_1", "orion-3", ANSWER),
                        ArchivedResponse.of("rsp_0", "luna", "Sin datos.")),
                claims(),
                verdicts(),
                List.of(registry(11), registry(12)));
    }

    private static List<ArchivedClaim> claims() {
        return List.of(
                claim(
                        "clm_1",
                        "number",
                        "México tenía 130 millones de habitantes en 2020.",
                        "en 2020 México tenía 130 millones de habitantes"),
                claim("clm_2", "fact", "La capital de México es Ciudad de México.", "La capital es Ciudad de México"),
                claim("clm_3", "date", "El cometa Ñandú pasó en 1911.", "El cometa Ñandú pasó en 1911"),
                claim("clm_4", null, "México es precioso.", "Es un país precioso"),
                new ArchivedClaim(
                        "clm_5",
                        "rsp_1",
                        ArchivedResponse.of("", "", ANSWER).sha256(),
                        "es",
                        "fact",
                        "Falta la superficie.",
                        List.of()));
    }

    static ArchivedClaim claim(String id, @org.jspecify.annotations.Nullable String kind, String text, String exact) {
        var at = ANSWER.indexOf(exact);
        var start = ANSWER.codePointCount(0, at);
        var end = start + exact.codePointCount(0, exact.length());
        var span = new ArchivedClaim.Span(
                start,
                end,
                exact,
                ANSWER.substring(Math.max(0, at - 10), at),
                ANSWER.substring(at + exact.length(), Math.min(ANSWER.length(), at + exact.length() + 1)));
        return new ArchivedClaim(
                id, "rsp_1", ArchivedResponse.of("", "", ANSWER).sha256(), "es", kind, text, List.of(span));
    }

    private static List<ArchivedVerdict> verdicts() {
        return List.of(
                verdict(
                        "clm_1",
                        "r-1",
                        1,
                        Verdict.SUPPORTED,
                        true,
                        List.of(quote(Stance.SUPPORTS, Tier.D, LATIN, "130 millones según otra cuenta"))),
                verdict(
                        "clm_1",
                        "r-1",
                        2,
                        Verdict.CONTRADICTED,
                        false,
                        List.of(
                                quote(
                                        Stance.CONTRADICTS,
                                        Tier.A,
                                        CENSUS,
                                        "En 2020 la población de México era de 126 014 024 habitantes"),
                                calculation(Stance.CONTRADICTS, "130.000.000 ≈ 126.014.024 ± 1 % de 126.014.024"))),
                verdict(
                        "clm_1",
                        "r-2",
                        1,
                        Verdict.MIXED,
                        false,
                        List.of(
                                quote(Stance.CONTRADICTS, Tier.A, CENSUS, "126 014 024 habitantes, según"),
                                quote(Stance.SUPPORTS, Tier.D, LATIN, "El país tenía 130 millones"),
                                quote(Stance.CONTEXT, Tier.D, BLOG, "La población era de 126 millones"))),
                verdict(
                        "clm_2",
                        "r-1",
                        1,
                        Verdict.SUPPORTED,
                        false,
                        List.of(quote(Stance.SUPPORTS, Tier.B, CAPITAL, "capital es la Ciudad de México"))),
                verdict(
                        "clm_2",
                        "r-2",
                        1,
                        Verdict.SUPPORTED,
                        false,
                        List.of(quote(Stance.SUPPORTS, Tier.C, TYPED, "la capital es la Ciudad de México"))),
                searched("clm_3", List.of("kiwix", "mediawiki", "kiwix")),
                verdict("clm_4", "r-1", 1, Verdict.NOT_CHECKWORTHY, false, List.of()),
                verdict(
                        "clm_5",
                        "r-1",
                        1,
                        Verdict.CONTRADICTED,
                        false,
                        List.of(calculation(Stance.CONTRADICTS, "1/3 = 0,333"))));
    }

    static ArchivedVerdict searched(String claim, List<String> connectors) {
        var plain = verdict(claim, "r-1", 1, Verdict.UNVERIFIABLE, connectors.size() < 3, List.of());
        var steps = new ArrayList<ArchivedVerdict.SearchStep>();
        for (var connector : connectors) {
            steps.add(new ArchivedVerdict.SearchStep(AT, connector, "cometa " + steps.size(), 8, List.of(1, 3), null));
        }
        return new ArchivedVerdict(
                plain.claim(),
                plain.evaluator(),
                1,
                AT,
                plain.value(),
                null,
                plain.reason(),
                null,
                null,
                null,
                plain.isProvisional(),
                List.of(),
                steps,
                List.of());
    }

    static ArchivedVerdict verdict(
            String claim,
            String evaluator,
            int version,
            Verdict value,
            boolean isProvisional,
            List<Citation> citations) {
        var rechecks = citations.stream()
                .filter(Citation.Quote.class::isInstance)
                .map(citation -> new ArchivedVerdict.Recheck(
                        Instant.parse("2026-12-23T00:00:00Z"),
                        ((Citation.Quote) citation).capture().id(),
                        "same"))
                .limit(1)
                .toList();
        return new ArchivedVerdict(
                claim,
                evaluator,
                version,
                AT,
                value,
                LocalDate.of(2020, 3, 15),
                "Porque sí consta.",
                "high",
                96_000L,
                null,
                isProvisional,
                citations,
                List.of(),
                rechecks);
    }

    static Citation.Quote quote(Stance stance, Tier tier, Page page, String exact) {
        var place = new QuotableText(page.text()).locate(exact, "").orElseThrow();
        var from = page.text().offsetByCodePoints(0, place.start());
        var to = page.text().offsetByCodePoints(0, place.end());
        return new Citation.Quote(
                stance,
                tier,
                12,
                new Citation.Source("INEGI", "Censo", "2021-01-25", null),
                page.capture(),
                place.start(),
                place.end(),
                exact,
                page.text().substring(Math.max(0, from - 8), from),
                page.text().substring(to, Math.min(page.text().length(), to + 8)),
                place.level());
    }

    static Citation.Calculation calculation(Stance stance, String typed) {
        try {
            return new Citation.Calculation(stance, Computation.of(typed, Locale.of("es", "ES")));
        } catch (BadComputation e) {
            throw new AssertionError(e);
        }
    }

    private static SourceRegistry registry(int version) {
        return new SourceRegistry(
                version,
                List.of(
                        rule("papel", Tier.C, "papel.example", "/"),
                        rule("inegi", Tier.A, "inegi.org.mx", "/"),
                        rule("wikipedia-es", Tier.B, "es.wikipedia.org", "/wiki")));
    }

    private static SourceRule rule(String id, Tier tier, String host, String path) {
        var why = new SourceRule.Why("por ser de " + host, "as it is of " + host);
        return new SourceRule(
                id,
                "Fuente " + id,
                List.of(new SourceRule.Match(host, path, true)),
                tier,
                List.of("law"),
                List.of("es"),
                List.of(),
                null,
                why,
                LocalDate.of(2027, 1, 1));
    }

    /** The whole archive of some evidence. */
    static byte[] archive(Evidence evidence, Map<String, byte[]> files) {
        try {
            var folder = Files.createTempDirectory("cotejo-archive-");
            try {
                var out = new ByteArrayOutputStream();
                EvidenceWriter.write(evidence, files::get, out, folder);
                return out.toByteArray();
            } finally {
                try (var made = Files.walk(folder)) {
                    for (var path : made.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the command printed and how it ended. */
    record Ran(int code, String out, String err) {}

    static Ran verified(byte[] archive, String... options) {
        try {
            var file = Files.createTempFile("cotejo-verify-", ".zip");
            try {
                Files.write(file, archive);
                return run(file, options);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Ran run(Path file, String... options) {
        var words = new ArrayList<>(List.of(file.toString()));
        words.addAll(List.of(options));
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var code = VerifyCommand.run(
                words,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
