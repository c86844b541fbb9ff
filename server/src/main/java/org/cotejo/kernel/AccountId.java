package org.cotejo.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.UUID;

/** Whose an account is; outside people and pay a person is known by it and by a pseudonym only. */
public record AccountId(@JsonValue UUID value) implements Serializable {
    @JsonCreator
    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }
}
