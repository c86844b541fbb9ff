package org.cotejo.evidence.documents;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.ProjectId;

/**
 * A document of the project.
 *
 * @param capture the SHA-256 of its archived file, by which it is cited
 * @param kind `html`, `pdf`, `json` or `text`
 * @param usable whether its text may prove something
 */
record Document(
        UUID id,
        ProjectId project,
        String capture,
        String payloadSha256,
        String filename,
        String title,
        String kind,
        List<String> flags,
        boolean usable,
        AccountId addedBy,
        Instant addedAt,
        Optional<Instant> withdrawnAt) {
    Document {
        flags = List.copyOf(flags);
    }

    /** What names it where an address is expected. */
    static String url(UUID id) {
        return "urn:uuid:" + id;
    }
}
