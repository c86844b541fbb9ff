package org.cotejo.evidence.capture;

import java.time.Instant;
import java.util.Optional;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.ProjectId;

/**
 * An order to archive an address.
 *
 * @param state `waiting`, `captured`, `refused` or `failed`
 * @param capture the SHA-256 of the archived file, once there is one
 * @param code why there is none, as one of the fetcher's words
 */
record CaptureOrder(
        CaptureOrderId id,
        ProjectId project,
        AccountId orderedBy,
        String url,
        String host,
        Instant orderedAt,
        String state,
        int attempts,
        Optional<String> capture,
        Optional<String> code,
        Optional<String> message) {
    static final String WAITING = "waiting";
}
