package org.cotejo.bundle.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.cotejo.bundle.archive.ArchivedCapture;
import org.cotejo.bundle.archive.ArchivedClaim;
import org.cotejo.bundle.archive.ArchivedResponse;
import org.cotejo.bundle.archive.ArchivedVerdict;
import org.cotejo.bundle.archive.Citation;
import org.cotejo.bundle.archive.Evidence;
import org.cotejo.bundle.archive.EvidenceFiles;
import org.cotejo.bundle.archive.Scope;
import org.cotejo.bundle.compute.Computation;
import org.cotejo.bundle.proof.Tier;
import org.cotejo.bundle.proof.Verdict;
import org.cotejo.bundle.quote.Level;
import org.junit.jupiter.api.Test;

/** Something is said otherwise and every hash made again: what is said must still follow from what is there. */
class ForgeryTest {
    private static void isCaught(Evidence forged, Step step, String words) {
        isCaught(Sample.archive(forged, Sample.files()), step, words);
    }

    private static void isCaught(byte[] forged, Step step, String words) {
        var ran = Sample.verified(forged);
        assertThat(ran.code()).as(ran.out()).isEqualTo(1);
        assertThat(ran.out()).contains("differs: " + step.code() + ": ").contains(words);
    }

    private static Evidence of(String claim, String evaluator, UnaryOperator<ArchivedVerdict> edit) {
        return Edits.verdicts(verdict -> {
            var isIt =
                    verdict.claim().equals(claim) && verdict.evaluator().equals(evaluator) && !verdict.isProvisional();
            return isIt ? edit.apply(verdict) : verdict;
        });
    }

    private static ArchivedVerdict with(ArchivedVerdict verdict, Verdict value, List<Citation> citations) {
        return Sample.verdict(
                verdict.claim(), verdict.evaluator(), verdict.version(), value, verdict.isProvisional(), citations);
    }

    @Test
    void aVerdictThatIsTurnedAroundLacksItsProof() {
        isCaught(
                of("clm_1", "r-1", verdict -> with(verdict, Verdict.SUPPORTED, verdict.citations())),
                Step.PROOFS,
                "lacks support");
        isCaught(
                of("clm_2", "r-1", verdict -> with(verdict, Verdict.CONTRADICTED, verdict.citations())),
                Step.PROOFS,
                "clm_2");
    }

    @Test
    void aVerdictWithoutItsCitationsLacksItsProof() {
        isCaught(
                of("clm_2", "r-1", verdict -> with(verdict, verdict.value(), List.of())), Step.PROOFS, "lacks support");
        isCaught(
                of(
                        "clm_1",
                        "r-2",
                        verdict -> with(
                                verdict, verdict.value(), verdict.citations().subList(0, 1))),
                Step.PROOFS,
                "lacks other_side");
    }

    @Test
    void aSearchThatIsShortenedLacksItsQueries() {
        var forged = of("clm_3", "r-1", verdict -> {
            var full = Sample.searched("clm_3", List.of("kiwix", "kiwix", "kiwix"));
            return full;
        });

        isCaught(forged, Step.PROOFS, "lacks search");
    }

    @Test
    void aProvisionalVerdictIsNotProvenByItsFlag() {
        var forged = Edits.verdicts(verdict -> verdict.isProvisional()
                ? Sample.verdict(
                        verdict.claim(),
                        verdict.evaluator(),
                        verdict.version(),
                        verdict.value(),
                        false,
                        verdict.citations())
                : verdict);

        isCaught(forged, Step.PROOFS, "lacks better_source");
    }

    @Test
    void aMovedOffsetIsCaught() {
        for (var moved : List.of(-1, 1, 5)) {
            var forged =
                    Edits.quotes(quote -> Edits.at(quote, Math.max(0, quote.start() + moved), quote.end() + moved));
            isCaught(forged, Step.QUOTES, "said to stand at");
        }
        isCaught(
                Edits.quotes(quote -> Edits.at(quote, quote.start(), quote.end() + 1)),
                Step.QUOTES,
                "said to stand at");
    }

    private static Citation.Quote saying(Citation.Quote quote, String exact, String prefix, Level level) {
        return new Citation.Quote(
                quote.stance(),
                quote.tier(),
                quote.registryVersion(),
                quote.source(),
                quote.capture(),
                quote.start(),
                quote.end(),
                exact,
                prefix,
                quote.suffix(),
                level);
    }

    @Test
    void aChangedQuotationNeighbourOrLevelIsCaught() {
        isCaught(
                Edits.quotes(
                        quote -> saying(quote, quote.exact().replace("126", "130"), quote.prefix(), quote.level())),
                Step.QUOTES,
                "clm_1");
        isCaught(
                Edits.quotes(quote -> saying(quote, quote.exact(), "x" + quote.prefix(), quote.level())),
                Step.QUOTES,
                "clm_1");
        isCaught(
                Edits.quotes(quote -> saying(quote, quote.exact(), quote.prefix(), Level.TYPOGRAPHIC)),
                Step.QUOTES,
                "typographic");
    }

    @Test
    void aChangedCalculationIsCaught() {
        UnaryOperator<Computation> output =
                one -> new Computation(one.engine(), one.input(), one.output().equals("false") ? "true" : "1");
        UnaryOperator<Computation> input =
                one -> new Computation(one.engine(), one.input().replace(" ", ""), one.output());
        UnaryOperator<Computation> nothing = one -> new Computation(one.engine(), one.input() + " /", one.output());
        for (var edit : List.of(output, input, nothing)) {
            var forged = Edits.citations(citation -> citation instanceof Citation.Calculation calculation
                    ? new Citation.Calculation(calculation.stance(), edit.apply(calculation.computation()))
                    : citation);
            isCaught(forged, Step.COMPUTATIONS, "clm_1");
        }
    }

    private static Evidence tiers(Function<Citation.Quote, Tier> tier, int registry) {
        return Edits.quotes(quote -> new Citation.Quote(
                quote.stance(),
                tier.apply(quote),
                registry,
                quote.source(),
                quote.capture(),
                quote.start(),
                quote.end(),
                quote.exact(),
                quote.prefix(),
                quote.suffix(),
                quote.level()));
    }

    @Test
    void aSourceOfAnotherTierIsCaught() {
        isCaught(tiers(_ -> Tier.E, 12), Step.PROOFS, "lacks");
        isCaught(tiers(_ -> Tier.A, 12), Step.SOURCES, "the registry says");
        isCaught(tiers(Citation.Quote::tier, 13), Step.SOURCES, "version 13 of the registry");
    }

    private static Evidence claims(UnaryOperator<ArchivedClaim> edit) {
        var evidence = Sample.evidence(Scope.PRIVATE);
        return new Evidence(
                evidence.head(),
                evidence.responses(),
                evidence.claims().stream().map(edit).toList(),
                evidence.verdicts(),
                evidence.registries());
    }

    private static ArchivedClaim moved(ArchivedClaim claim, int start, int end, String exact, String prefix) {
        var spans = claim.spans().stream()
                .map(span -> new ArchivedClaim.Span(
                        span.start() + start,
                        span.end() + end,
                        exact.isEmpty() ? span.exact() : exact,
                        prefix.isEmpty() ? span.prefix() : prefix,
                        span.suffix()))
                .toList();
        return new ArchivedClaim(
                claim.id(),
                claim.responseId(),
                claim.responseSha256(),
                claim.lang(),
                claim.kind(),
                claim.text(),
                spans);
    }

    @Test
    void aClaimThatDoesNotStandInItsResponseIsCaught() {
        isCaught(claims(claim -> moved(claim, 1, 1, "", "")), Step.RESPONSES, "clm_1");
        isCaught(claims(claim -> moved(claim, 0, 0, "otra cosa", "")), Step.RESPONSES, "clm_1");
        isCaught(claims(claim -> moved(claim, 0, 0, "", "no")), Step.RESPONSES, "clm_1");
        isCaught(claims(claim -> moved(claim, 1_000_000, 1_000_000, "", "")), Step.RESPONSES, "clm_1");
    }

    @Test
    void aSpanThatCutsACharacterIsCaught() {
        var family = Sample.ANSWER.indexOf("\uD83D\uDC69");
        var start = Sample.ANSWER.codePointCount(0, family) + 1;
        var span = new ArchivedClaim.Span(start, start + 1, "\u200D", "", "");
        var forged = claims(claim -> claim.id().equals("clm_4")
                ? new ArchivedClaim(
                        claim.id(),
                        claim.responseId(),
                        claim.responseSha256(),
                        claim.lang(),
                        claim.kind(),
                        claim.text(),
                        List.of(span))
                : claim);

        isCaught(forged, Step.RESPONSES, "clm_4");
    }

    @Test
    void anotherResponseIsCaught() {
        var evidence = Sample.evidence(Scope.PRIVATE);
        var other = new ArrayList<>(evidence.responses());
        other.replaceAll(
                one -> one.id().equals("rsp_1") ? ArchivedResponse.of("rsp_1", one.model(), "Otra cosa.") : one);

        isCaught(
                new Evidence(evidence.head(), other, evidence.claims(), evidence.verdicts(), evidence.registries()),
                Step.RECORDS,
                "clm_1");
    }

    private static Evidence said(UnaryOperator<ArchivedCapture> edit) {
        return Edits.captures(capture -> capture.equals(Sample.CENSUS.capture()) ? edit.apply(capture) : capture);
    }

    private static ArchivedCapture capture(
            ArchivedCapture old, String url, Instant at, int status, String title, List<String> flags) {
        return new ArchivedCapture(
                old.id(),
                old.urlRequested(),
                url,
                at,
                status,
                old.payloadSha256(),
                old.textSha256(),
                old.extractor(),
                title,
                flags,
                null,
                null,
                null);
    }

    @Test
    void whatIsSaidOfACaptureFollowsFromItsFile() {
        isCaught(
                said(one ->
                        capture(one, "https://www.inegi.org.mx/otro", one.fetchedAt(), 200, one.title(), one.flags())),
                Step.CAPTURES,
                "address");
        isCaught(
                said(one -> capture(one, one.urlFinal(), Instant.EPOCH, 200, one.title(), one.flags())),
                Step.CAPTURES,
                "time");
        isCaught(
                said(one -> capture(one, one.urlFinal(), one.fetchedAt(), 404, one.title(), one.flags())),
                Step.CAPTURES,
                "status");
        isCaught(
                said(one -> capture(one, one.urlFinal(), one.fetchedAt(), 200, "Otro", one.flags())),
                Step.TEXTS,
                "title");
        isCaught(
                said(one -> capture(one, one.urlFinal(), one.fetchedAt(), 200, one.title(), List.of("wall"))),
                Step.TEXTS,
                "flags");
    }

    @Test
    void aCaptureThatIsDescribedInTwoWaysIsCaught() {
        var forged = of(
                "clm_1",
                "r-2",
                verdict -> with(
                        verdict,
                        verdict.value(),
                        verdict.citations().stream()
                                .map(one -> one instanceof Citation.Quote quote
                                                && quote.capture().equals(Sample.CENSUS.capture())
                                        ? Edits.of(
                                                quote,
                                                capture(
                                                        quote.capture(),
                                                        "https://x.example/",
                                                        Page.AT,
                                                        200,
                                                        "",
                                                        List.of()))
                                        : one)
                                .toList()));

        isCaught(forged, Step.RECORDS, "in two ways");
    }

    @Test
    void aTextThatDoesNotComeFromItsDocumentIsCaught() {
        var text = Sample.CENSUS.text();
        isCaught(
                Edits.census(Edits.censusAnswer(html -> html), text + " Y algo más.", "cotejo-text/1"),
                Step.TEXTS,
                "does not give the text");
        isCaught(
                Edits.census(Edits.censusAnswer(html -> html.replace("126", "130")), text, "cotejo-text/1"),
                Step.TEXTS,
                "does not give the text");
        var both = text.replace("126", "130");
        isCaught(
                Edits.census(Edits.censusAnswer(html -> html.replace("126", "130")), both, "cotejo-text/1"),
                Step.QUOTES,
                "said to stand");
    }

    @Test
    void aTypedTextThatNobodyElseComparedProvesNothing() {
        isCaught(
                Edits.pages(
                        page -> page == Sample.TYPED ? page.with(page.capture().flags(), null, null) : page),
                Step.PROOFS,
                "clm_2");
        isCaught(
                Edits.pages(
                        page -> page == Sample.TYPED ? page.with(page.capture().flags(), "r-8", null) : page),
                Step.PROOFS,
                "clm_2");
    }

    @Test
    void anExportThatSaysSomethingElseIsCaught() {
        var archive = Sample.archive(Sample.evidence(Scope.PRIVATE), Sample.files());
        isCaught(
                Rewritten.of(archive)
                        .text(EvidenceFiles.REVIEWS, text -> text.replace("\"ratingValue\":1", "\"ratingValue\":5"))
                        .listed(),
                Step.EXPORTS,
                EvidenceFiles.REVIEWS);
        isCaught(
                Rewritten.of(archive)
                        .text(EvidenceFiles.ANNOTATIONS, text -> text.replace("contradicted", "supported"))
                        .listed(),
                Step.EXPORTS,
                EvidenceFiles.ANNOTATIONS);
    }

    @Test
    void aManifestThatHidesSomethingIsCaught() {
        var archive = Sample.archive(Sample.evidence(Scope.PRIVATE), Sample.files());
        isCaught(
                Rewritten.of(archive)
                        .manifest(json -> json.put(
                                "withheld", List.of(java.util.Map.of("what", "captures", "count", 1, "reason", "x"))))
                        .zip(),
                Step.MANIFEST,
                "withheld");
        isCaught(
                Rewritten.of(archive)
                        .manifest(json -> json.put("scope", "public"))
                        .zip(),
                Step.MANIFEST,
                "does not belong");
        isCaught(Rewritten.of(archive).manifest(json -> json.put("more", "x")).zip(), Step.RECORDS, "is not known");
    }

    @Test
    void recordsInAnotherSpellingOrderOrNumberAreCaught() {
        var archive = Sample.archive(Sample.evidence(Scope.PRIVATE), Sample.files());
        for (var name : List.of(EvidenceFiles.CLAIMS, EvidenceFiles.VERDICTS, EvidenceFiles.RESPONSES)) {
            isCaught(
                    Rewritten.of(archive)
                            .text(name, text -> text.replaceFirst(":", ": "))
                            .listed(),
                    Step.RECORDS,
                    "line 1");
            isCaught(
                    Rewritten.of(archive).text(name, text -> text + text).listed(),
                    Step.RECORDS,
                    "twice, or out of order");
            isCaught(
                    Rewritten.of(archive)
                            .text(name, text -> text.substring(0, text.length() - 1))
                            .listed(),
                    Step.RECORDS,
                    "does not end");
            isCaught(
                    Rewritten.of(archive)
                            .text(name, text -> text.replaceFirst("\\{", "{\"a\":1,"))
                            .listed(),
                    Step.RECORDS,
                    "not known");
        }
    }

    @Test
    void aPublicArchiveThatSaysMoreThanItMayIsCaught() {
        var archive = Sample.archive(Sample.evidence(Scope.PUBLIC), java.util.Map.of());
        isCaught(
                Rewritten.of(archive)
                        .text(EvidenceFiles.RESPONSES, text -> text.replaceFirst("\\}", ",\"text\":\"Sin datos.\"}"))
                        .listed(),
                Step.RECORDS,
                "with the text of response rsp_0");
        isCaught(
                Rewritten.of(archive)
                        .text(EvidenceFiles.CLAIMS, text -> text.replaceFirst("\"prefix\":\"\"", "\"prefix\":\"o\""))
                        .listed(),
                Step.RECORDS,
                "words of the response around");
        isCaught(
                Rewritten.of(archive)
                        .text(
                                EvidenceFiles.VERDICTS,
                                text -> text.replaceFirst("\"prefix\":\"", "\"prefix\":\"" + "x".repeat(200)))
                        .listed(),
                Step.RECORDS,
                "more than may be quoted");
    }
}
