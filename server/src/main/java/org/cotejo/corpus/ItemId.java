package org.cotejo.corpus;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Which item. */
public record ItemId(@JsonValue UUID value) {
    @JsonCreator
    public static ItemId of(String text) {
        return new ItemId(UUID.fromString(text));
    }
}
