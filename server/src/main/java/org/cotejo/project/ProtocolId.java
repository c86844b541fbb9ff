package org.cotejo.project;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Which version of which protocol. */
public record ProtocolId(@JsonValue UUID value) {
    @JsonCreator
    public static ProtocolId of(String text) {
        return new ProtocolId(UUID.fromString(text));
    }
}
