package org.cotejo.exchange.reader;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One message of a conversation, exactly as it was imported.
 *
 * @param content the text; absent only in an assistant turn that calls tools
 * @param extra every other member of the message as a JSON object with sorted keys, such as {@code tool_calls}
 */
public record Turn(
        Role role, @Nullable String content, @Nullable String extra) {
    /** Who speaks in a turn. */
    public enum Role {
        SYSTEM,
        DEVELOPER,
        USER,
        ASSISTANT,
        TOOL;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Role> byCode(String code) {
            for (var role : values()) {
                if (role.code().equals(code)) return Optional.of(role);
            }
            return Optional.empty();
        }
    }
}
