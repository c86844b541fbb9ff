package org.cotejo.corpus;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Which response. */
public record ResponseId(@JsonValue UUID value) {
    @JsonCreator
    public static ResponseId of(String text) {
        return new ResponseId(UUID.fromString(text));
    }
}
