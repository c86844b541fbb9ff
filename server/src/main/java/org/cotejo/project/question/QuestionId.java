package org.cotejo.project.question;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Which question. */
public record QuestionId(@JsonValue UUID value) {
    @JsonCreator
    public static QuestionId of(String text) {
        return new QuestionId(UUID.fromString(text));
    }
}
