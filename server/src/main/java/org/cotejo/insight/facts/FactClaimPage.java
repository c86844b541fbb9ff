package org.cotejo.insight.facts;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Some claims of a project, the newest first; the cursor leads to the next ones. */
record FactClaimPage(List<FactClaim> claims, @Nullable String nextCursor) {
    /**
     * What one rater said of one claim, and what it rests on.
     *
     * @param provisional whether the verdict is not proven
     * @param referenceDate the day for which the verdict holds
     * @param queries different queries that were answered when it was looked up
     * @param connectors in how many places
     * @param evaluator a pseudonym; absent of somebody who is no member any more
     * @param activeMillis active time spent on the claim, in milliseconds, where it was measured
     */
    record FactClaim(
            UUID submissionId,
            UUID claimId,
            UUID itemId,
            String response,
            @Nullable String model,
            String text,
            @Nullable String verdict,
            boolean provisional,
            @Nullable String kind,
            @Nullable LocalDate referenceDate,

            @Schema(allowableValues = {"low", "mid", "high"}) @Nullable
            String confidence,

            @Nullable String splitNote,
            String reason,
            int queries,
            int connectors,
            @Nullable String evaluator,
            boolean simulated,
            Instant submittedAt,
            @Nullable Long activeMillis,
            List<FactCitation> citations) {}

    /**
     * A quotation with its source, or a computation.
     *
     * @param holds whether it may prove something
     * @param exact of a quotation: its words
     * @param host of a source on the web
     * @param tier how far the source was trusted when the verdict was given
     * @param fetchedAt when the source was archived
     * @param input of a computation
     */
    record FactCitation(
            UUID citationId,

            @Schema(allowableValues = {"supports", "contradicts", "context"})
            String stance,

            boolean holds,
            @Nullable String captureId,
            @Nullable String exact,
            @Nullable String url,
            @Nullable String host,
            @Nullable String title,
            @Nullable String tier,
            @Nullable Instant fetchedAt,
            @Nullable String input,
            @Nullable String output) {}
}
