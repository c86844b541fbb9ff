package org.cotejo.assignment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Which assignment. */
public record AssignmentId(@JsonValue UUID value) {
    @JsonCreator
    public static AssignmentId of(String text) {
        return new AssignmentId(UUID.fromString(text));
    }
}
