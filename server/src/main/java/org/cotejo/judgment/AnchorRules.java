package org.cotejo.judgment;

import java.util.Optional;
import org.cotejo.evidence.Claim;
import org.cotejo.kernel.CodePointRange;
import org.cotejo.kernel.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * The span contract at the server's end (WORKBENCH.md 3.1): offsets are code points into the raw source, the quote is
 * that very slice, the context is the 32 code points on either side. A mismatch is refused, never repaired.
 */
final class AnchorRules {
    private AnchorRules() {}

    record Anchor(
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable String exact,
            @Nullable String prefix,
            @Nullable String suffix,
            @Nullable String sourceSha256) {
        static Anchor of(Annotation mark) {
            return new Anchor(
                    mark.start(), mark.end(), mark.exact(), mark.prefix(), mark.suffix(), mark.sourceSha256());
        }

        static Anchor of(Claim claim) {
            return new Anchor(
                    claim.start(), claim.end(), claim.exact(), claim.prefix(), claim.suffix(), claim.sourceSha256());
        }

        /** True when something is said of the text, be it right or wrong. */
        boolean quotes() {
            return exact != null || prefix != null || suffix != null || sourceSha256 != null;
        }
    }

    /** Checks an anchor that stands at a place in the request; `point` marks may be empty, others may not. */
    static Optional<SubmissionProblem> check(Anchor anchor, String text, String sha256, boolean isPoint, String at) {
        var start = anchor.start();
        var end = anchor.end();
        if (start == null || end == null || anchor.exact() == null) {
            return Optional.of(new SubmissionProblem.SpanMissing(at));
        }
        if (!sha256.equals(anchor.sourceSha256())) {
            return Optional.of(new SubmissionProblem.SourceChanged(at));
        }
        var length = CodePointRange.length(text);
        if (start < 0 || end > length || end < start || (start.equals(end) != isPoint)) {
            return Optional.of(new SubmissionProblem.SpanOutsideText(start, end, length, at));
        }
        var stands = Quotation.of(new CodePointRange(start, end), text);
        if (!stands.exact().equals(anchor.exact())) {
            return Optional.of(new SubmissionProblem.QuoteMismatch(start, end, at));
        }
        if (!stands.prefix().equals(anchor.prefix())) {
            return Optional.of(new SubmissionProblem.ContextMismatch(at + "/prefix"));
        }
        if (!stands.suffix().equals(anchor.suffix())) {
            return Optional.of(new SubmissionProblem.ContextMismatch(at + "/suffix"));
        }
        return Optional.empty();
    }
}
