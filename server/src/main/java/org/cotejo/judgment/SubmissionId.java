package org.cotejo.judgment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Which submission. */
public record SubmissionId(@JsonValue UUID value) {
    @JsonCreator
    public static SubmissionId of(String text) {
        return new SubmissionId(UUID.fromString(text));
    }
}
