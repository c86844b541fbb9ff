package org.cotejo.bundle.verify;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cotejo.bundle.archive.ArchivedCapture;
import org.cotejo.bundle.archive.ArchivedClaim;
import org.cotejo.bundle.archive.ArchivedResponse;
import org.cotejo.bundle.archive.ArchivedVerdict;
import org.cotejo.bundle.archive.Citation;
import org.cotejo.bundle.archive.Evidence;
import org.cotejo.bundle.archive.Scope;
import org.cotejo.bundle.quote.QuotableText;

/** Whether the records fit together, and each claim stands in its response. */
final class References {
    private static final Set<String> STATES =
            Set.of("same", "context_changed", "ambiguous", "changed", "gone", "soft_404", "redirected", "unreachable");

    private final Evidence evidence;
    private final Findings findings;
    private final Map<String, ArchivedResponse> responses;
    private final Map<String, ArchivedCapture> captures;

    References(Evidence evidence, Findings findings) {
        this.evidence = evidence;
        this.findings = findings;
        this.responses =
                evidence.responses().stream().collect(Collectors.toMap(ArchivedResponse::id, Function.identity()));
        this.captures = evidence.captures();
    }

    void check() {
        var isPublic = evidence.head().scope() == Scope.PUBLIC;
        for (var response : evidence.responses()) checkResponse(response, isPublic);
        for (var claim : evidence.claims()) checkClaim(claim, isPublic);
        var claims = evidence.claims().stream().map(ArchivedClaim::id).collect(Collectors.toSet());
        for (var verdict : evidence.verdicts()) {
            if (!claims.contains(verdict.claim()))
                differs(Step.RECORDS, Place.of(verdict), "a verdict on no claim of the archive");
            checkVerdict(verdict, isPublic);
            findings.checked(Step.RECORDS);
        }
    }

    private void checkResponse(ArchivedResponse response, boolean isPublic) {
        var text = response.text();
        if (isPublic) {
            if (text != null)
                differs(
                        Step.RECORDS,
                        Place.file("responses.jsonl"),
                        "a public archive with the text of response " + response.id());
            findings.notRun(Step.RESPONSES, "response texts", "withheld");
            return;
        }
        if (text == null || !org.cotejo.bundle.archive.Hash.of(text).equals(response.sha256())) {
            differs(
                    Step.RESPONSES,
                    Place.file("responses.jsonl"),
                    "response " + response.id() + " is not the text of its hash");
        }
        findings.checked(Step.RESPONSES);
    }

    private void checkClaim(ArchivedClaim claim, boolean isPublic) {
        var response = responses.get(claim.responseId());
        if (response == null || !response.sha256().equals(claim.responseSha256())) {
            differs(
                    Step.RECORDS,
                    Place.claim(claim.id()),
                    "it names a response that is not in the archive with that hash");
            return;
        }
        var text = response.text();
        for (var span : claim.spans()) {
            if (isPublic && !(span.prefix() + span.suffix()).isEmpty()) {
                differs(
                        Step.RECORDS,
                        Place.claim(claim.id()),
                        "a public archive with words of the response around the claim");
            }
            if (text != null && !stands(text, span)) {
                differs(
                        Step.RESPONSES,
                        Place.claim(claim.id()),
                        "its words do not stand in the response at " + span.start() + " to " + span.end());
            }
        }
    }

    private static boolean stands(String text, ArchivedClaim.Span span) {
        var characters = new QuotableText(text);
        return span.start() < span.end()
                && characters.isBetweenCharacters(span.start())
                && characters.isBetweenCharacters(span.end())
                && Passage.stands(text, span.start(), span.end(), span.exact())
                && Passage.isAround(text, span.start(), span.end(), span.prefix(), span.suffix());
    }

    private void checkVerdict(ArchivedVerdict verdict, boolean isPublic) {
        if (verdict.version() < 1) differs(Step.RECORDS, Place.of(verdict), "versions begin with 1");
        for (var citation : verdict.citations()) {
            if (!(citation instanceof Citation.Quote quote)) continue;
            var capture = quote.capture();
            if (!capture.equals(captures.get(capture.id()))) {
                differs(Step.RECORDS, Place.of(verdict, capture.id()), "the capture is described in two ways");
            }
            if (isPublic && isLong(quote)) {
                differs(Step.RECORDS, Place.of(verdict, capture.id()), "a public archive with more than may be quoted");
            }
        }
        for (var recheck : verdict.rechecks()) {
            if (!captures.containsKey(recheck.capture()) || !STATES.contains(recheck.state())) {
                differs(
                        Step.RECORDS,
                        Place.of(verdict, recheck.capture()),
                        "a later look at a source that is not cited, or in no known state");
            }
        }
    }

    private static boolean isLong(Citation.Quote quote) {
        return length(quote.exact()) > Citation.Quote.PUBLIC_MAX
                || length(quote.prefix()) > Citation.Quote.PUBLIC_CONTEXT_MAX
                || length(quote.suffix()) > Citation.Quote.PUBLIC_CONTEXT_MAX;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private void differs(Step step, Place place, String message) {
        findings.differs(step, place, message);
    }
}
