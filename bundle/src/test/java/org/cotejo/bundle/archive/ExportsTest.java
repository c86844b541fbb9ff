package org.cotejo.bundle.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cotejo.bundle.proof.ProofRules.SearchDemand;
import org.cotejo.bundle.proof.Stance;
import org.cotejo.bundle.proof.Tier;
import org.cotejo.bundle.proof.Verdict;
import org.cotejo.bundle.quote.Level;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The verdicts as other programs read them. */
class ExportsTest {
    private static final Instant AT = Instant.parse("2026-11-23T18:02:11Z");
    private static final String HASH = "4b".repeat(32);

    private static Citation.Quote quote(String exact, String prefix, String suffix) {
        var capture = new ArchivedCapture(
                HASH,
                "https://a.example/",
                "https://a.example/x",
                AT,
                200,
                HASH,
                HASH,
                "cotejo-text/1",
                "Censo",
                List.of(),
                null,
                null,
                null);
        var source = new Citation.Source("INEGI", null, null, null);
        return new Citation.Quote(
                Stance.CONTRADICTS, Tier.A, 1, source, capture, 10, 20, exact, prefix, suffix, Level.EXACT);
    }

    private static ArchivedVerdict verdict(
            String evaluator, int version, Verdict value, boolean isProvisional, Citation.Quote quote) {
        return new ArchivedVerdict(
                "clm_1",
                evaluator,
                version,
                AT,
                value,
                LocalDate.of(2020, 3, 15),
                "El censo cuenta otra cosa.",
                null,
                null,
                null,
                isProvisional,
                List.of(quote),
                List.of(),
                List.of());
    }

    private static Evidence evidence(Scope scope, ArchivedVerdict... verdicts) {
        var head =
                new Evidence.Head(scope, AT, "Prueba", "https://cotejo.example/p", "Cotejo/test", SearchDemand.INITIAL);
        var response = ArchivedResponse.of("rsp_1", "orion-3", "Son 130 millones.");
        var span = new ArchivedClaim.Span(0, 16, "Son 130 millones", "", ".");
        var claim = new ArchivedClaim(
                "clm_1", "rsp_1", response.sha256(), "es-MX", "number", "Son 130 millones.", List.of(span));
        return new Evidence(head, List.of(response), List.of(claim), List.of(verdicts), List.of());
    }

    private static JsonNode written(String name, Evidence evidence) throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(EvidenceFiles.write(name, evidence, out)).isTrue();
        return JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aReviewSaysWhoSaidItAndHowTrueItIs() throws IOException {
        var quote = quote("126 014 024 habitantes", "de ", ".");

        var review = written(
                        EvidenceFiles.REVIEWS,
                        evidence(Scope.PRIVATE, verdict("r-1", 1, Verdict.CONTRADICTED, false, quote)))
                .at("/@graph/0");

        assertThat(review.get("@type").asString()).isEqualTo("ClaimReview");
        assertThat(review.get("datePublished").asString()).isEqualTo("2026-11-23");
        assertThat(review.at("/itemReviewed/author/name").asString()).isEqualTo("orion-3");
        assertThat(review.at("/author/name").asString()).isEqualTo("r-1");
        assertThat(review.at("/reviewRating/ratingValue").asInt()).isEqualTo(1);
        assertThat(review.at("/reviewRating/alternateName").asString()).isEqualTo("Refutada / Contradicted");
        assertThat(review.at("/citation/0/identifier").asString()).isEqualTo("urn:sha256:" + HASH);
        assertThat(review.get("url").asString()).isEqualTo("https://cotejo.example/p");
    }

    @Test
    void whatCannotBeVerifiedHasNoNumber() throws IOException {
        var quote = quote("126 014 024 habitantes", "de ", ".");

        var rating = written(
                        EvidenceFiles.REVIEWS,
                        evidence(Scope.PRIVATE, verdict("r-1", 1, Verdict.UNVERIFIABLE, false, quote)))
                .at("/@graph/0/reviewRating");

        assertThat(rating.has("ratingValue")).isFalse();
        assertThat(rating.get("alternateName").asString()).isEqualTo("No verificable / Unverifiable");
    }

    @Test
    void onlyTheLastProvenVerdictOfEachIsReviewedAndOpinionsAreNot() throws IOException {
        var quote = quote("126 014 024 habitantes", "de ", ".");
        var evidence = evidence(
                Scope.PRIVATE,
                verdict("r-1", 1, Verdict.SUPPORTED, false, quote),
                verdict("r-1", 2, Verdict.CONTRADICTED, false, quote),
                verdict("r-2", 1, Verdict.SUPPORTED, true, quote),
                verdict("r-3", 1, Verdict.NOT_CHECKWORTHY, false, quote));

        var reviews = written(EvidenceFiles.REVIEWS, evidence).get("@graph");

        assertThat(reviews).hasSize(1);
        assertThat(reviews.at("/0/reviewRating/ratingValue").asInt()).isEqualTo(1);
    }

    @Test
    void anAnnotationSelectsByPlaceAndWordsAndSaysWhen() throws IOException {
        var quote = quote("126 014 024 habitantes", "de ", ".");
        var verdict = verdict("r-1", 1, Verdict.CONTRADICTED, false, quote);

        var page = written(EvidenceFiles.ANNOTATIONS, evidence(Scope.PRIVATE, verdict));

        assertThat(page.get("@context").asString()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(page.get("items")).hasSize(2);
        assertThat(page.at("/items/0/body/0/value").asString()).isEqualTo("contradicted");
        assertThat(page.at("/items/0/target/0/selector/0/end").asInt()).isEqualTo(16);
        var target = page.at("/items/1/target");
        assertThat(target.get("source").asString()).isEqualTo("https://a.example/x");
        assertThat(target.at("/selector/0/start").asInt()).isEqualTo(10);
        assertThat(target.at("/selector/1/exact").asString()).isEqualTo("126 014 024 habitantes");
        assertThat(target.at("/state/type").asString()).isEqualTo("TimeState");
        assertThat(target.at("/state/sourceDate").asString()).isEqualTo("2026-11-23T18:02:11Z");
        assertThat(target.at("/state/cached").asString()).isEqualTo("evidence.wacz#archive/" + HASH + ".warc.gz");
        assertThat(page.at("/items/0/id").asString())
                .isNotEqualTo(page.at("/items/1/id").asString());
    }

    @Test
    void whatIsPublishedHasNoMoreThanMayBeQuoted() throws IOException {
        var long_ = quote("x".repeat(1_000), "a".repeat(300), "\uD83D\uDE00".repeat(300));
        var published = evidence(Scope.PUBLIC, verdict("r-1", 1, Verdict.CONTRADICTED, false, long_))
                .published();

        var quote = (Citation.Quote) published.verdicts().getFirst().citations().getFirst();
        assertThat(quote.prefix()).hasSize(200);
        assertThat(quote.suffix().codePointCount(0, quote.suffix().length())).isEqualTo(200);
        assertThat(published.responses().getFirst().text()).isNull();
        assertThat(published.claims().getFirst().spans().getFirst().suffix()).isEmpty();
        var target = written(EvidenceFiles.ANNOTATIONS, published).at("/items/1/target");
        assertThat(target.at("/state/cached").asString()).isEqualTo("urn:sha256:" + HASH);
        var longer = evidence(
                Scope.PUBLIC, verdict("r-1", 1, Verdict.CONTRADICTED, false, quote("x".repeat(1_001), "", "")));
        assertThatThrownBy(longer::published).isInstanceOf(IllegalArgumentException.class);
    }
}
