package org.cotejo.corpus;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One message of a conversation; what a turn carries beside its text (tool calls, names) is kept in `extra`. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Turn(String role, String content, @Nullable JsonNode extra) {}
