package org.cotejo.assignment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Which task. */
public record TaskId(@JsonValue UUID value) {
    @JsonCreator
    public static TaskId of(String text) {
        return new TaskId(UUID.fromString(text));
    }
}
