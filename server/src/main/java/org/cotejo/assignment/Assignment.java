package org.cotejo.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.cotejo.corpus.ItemId;
import org.cotejo.corpus.ResponseId;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.ProjectId;
import org.cotejo.project.ProtocolId;
import org.jspecify.annotations.Nullable;

/**
 * One task given to one evaluator.
 *
 * @param response the task's response; of several the first as the data has them
 * @param shown the responses in the order in which this evaluator sees them
 * @param isRepeat whether the evaluator compared these before, with the sides exchanged
 */
public record Assignment(
        AssignmentId id,
        TaskId task,
        ProjectId project,
        ProtocolId protocol,
        ItemId item,
        ResponseId response,
        List<ResponseId> shown,
        boolean isRepeat,
        AccountId evaluator,
        State state,
        int position,
        Instant leasedAt,
        Instant leaseUntil,
        @Nullable Instant endedAt) {
    /** Leased, then submitted, skipped or expired; a protocol with review adds returned and accepted. */
    public enum State {
        LEASED,
        SUBMITTED,
        RETURNED,
        ACCEPTED,
        SKIPPED,
        EXPIRED;

        public String sql() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String sql) {
            return valueOf(sql.toUpperCase(Locale.ROOT));
        }
    }

    /** True while work on it may be saved and submitted. */
    public boolean isLive(Instant now) {
        return state == State.LEASED && now.isBefore(leaseUntil);
    }
}
