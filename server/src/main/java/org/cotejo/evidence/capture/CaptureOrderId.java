package org.cotejo.evidence.capture;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Which order to archive an address. */
public record CaptureOrderId(@JsonValue UUID value) {
    @JsonCreator
    public static CaptureOrderId of(String text) {
        return new CaptureOrderId(UUID.fromString(text));
    }
}
