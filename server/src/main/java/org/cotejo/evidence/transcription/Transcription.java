package org.cotejo.evidence.transcription;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.ProjectId;

/**
 * What somebody brought of a source that could not be fetched.
 *
 * @param capture the SHA-256 of the archived file
 * @param agrees what the second person found; empty until one has looked
 */
record Transcription(
        UUID id,
        ProjectId project,
        String url,
        String capture,
        AccountId givenBy,
        Instant givenAt,
        Optional<Boolean> agrees,
        Optional<String> note) {}
