package org.cotejo.exchange;

import java.time.Instant;
import java.util.Locale;
import org.cotejo.exchange.reader.ImportReport;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.ProjectId;
import org.jspecify.annotations.Nullable;

/** One file on its way in: uploaded, checked, then imported or discarded. */
record Import(
        ImportId id,
        ProjectId project,
        String filename,
        State state,
        @Nullable Policy policy,
        long bytesTotal,
        long bytesDone,
        String sha256,
        @Nullable ImportReport report,
        @Nullable Counts counts,
        @Nullable String problem,
        AccountId createdBy,
        Instant createdAt) {
    enum State {
        UPLOADING,
        CHECKING,
        CHECKED,
        IMPORTING,
        IMPORTED,
        CANCELLED,
        FAILED;

        String sql() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Take the good rows and leave the bad, or take nothing unless all are good. */
    enum Policy {
        GOOD_ROWS,
        ALL_OR_NONE;

        String sql() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What the import changed. */
    record Counts(long itemsAdded, long responsesAdded, long unchanged) {}
}
