package org.cotejo.assistance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Which suggestion. */
public record SuggestionId(@JsonValue UUID value) {
    @JsonCreator
    public static SuggestionId of(String text) {
        return new SuggestionId(UUID.fromString(text));
    }
}
