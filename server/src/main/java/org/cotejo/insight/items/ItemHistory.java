package org.cotejo.insight.items;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was done on an item, oldest first, as it is stored.
 *
 * @param complete false where there is more than is listed
 */
record ItemHistory(List<ItemEvent> events, boolean complete) {
    /**
     * One act.
     *
     * @param by who did it; absent where Cotejo did: it makes tasks, and ends leases that ran out
     * @param subject the file that came in, the version of the protocol, or the export
     * @param responses the responses that it speaks of, by the names of the file
     * @param places how many submissions a new task asks for
     */
    record ItemEvent(
            Instant at,

            @Schema(
                    allowableValues = {
                        "imported",
                        "protocol_published",
                        "task_made",
                        "leased",
                        "submitted",
                        "skipped",
                        "expired",
                        "exported"
                    })
            String kind,

            @Nullable Person by,
            @Nullable String subject,
            List<String> responses,
            @Nullable Long places,
            @Nullable Work work,
            @Nullable Receipt submission) {
        static ItemEvent of(Instant at, String kind, @Nullable Person by) {
            return new ItemEvent(at, kind, by, null, List.of(), null, null, null);
        }

        ItemEvent about(String subject) {
            return new ItemEvent(at, kind, by, subject, responses, places, work, submission);
        }

        ItemEvent on(List<String> responses) {
            return new ItemEvent(at, kind, by, subject, responses, places, work, submission);
        }

        ItemEvent asking(long places) {
            return new ItemEvent(at, kind, by, subject, responses, places, work, submission);
        }

        ItemEvent as(@Nullable Work work) {
            return new ItemEvent(at, kind, by, subject, responses, places, work, submission);
        }

        ItemEvent handing(Receipt submission) {
            return new ItemEvent(at, kind, by, subject, responses, places, work, submission);
        }
    }

    record Person(String pseudonym, boolean simulated) {}

    /**
     * The work of one person on one task.
     *
     * @param until when a lease runs out that is still held
     * @param activeMillis active time so far, in milliseconds
     * @param reason why it was skipped, by code
     */
    record Work(
            UUID assignmentId,
            boolean repeat,
            @Nullable Instant until,
            long activeMillis,
            @Nullable String reason,
            @Nullable String note) {}

    /** What a submission was answered with. */
    record Receipt(UUID submissionId, int revision, String sha256) {}
}
