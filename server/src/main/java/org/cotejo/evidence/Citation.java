package org.cotejo.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.cotejo.bundle.proof.Stance;
import org.jspecify.annotations.Nullable;

/**
 * One piece of evidence for or against a claim: a quotation from an archived source, or a computation.
 *
 * @param quote absent of a computation
 * @param computation absent of a quotation
 */
public record Citation(
        UUID id,
        Stance stance,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Quote quote,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable CitedComputation computation) {
    /**
     * Words of a capture.
     *
     * @param captureId the SHA-256 of its file
     * @param start in code points of its extracted text, inclusive
     * @param end exclusive
     * @param exact the words, which may differ from the text as far as a level of agreement allows
     * @param prefix what stands before them, for what is too short to be found alone
     */
    public record Quote(String captureId, int start, int end, String exact, String prefix, String suffix) {}

    /** What was computed, in the engine's canonical form, and what came out. */
    public record CitedComputation(String engine, String input, String output) {}
}
