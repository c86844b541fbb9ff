package org.cotejo.exchange;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Which import. */
public record ImportId(@JsonValue UUID value) {
    @JsonCreator
    public static ImportId of(String text) {
        return new ImportId(UUID.fromString(text));
    }
}
