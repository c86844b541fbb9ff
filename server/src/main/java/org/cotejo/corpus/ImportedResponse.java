package org.cotejo.corpus;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One good row of an import: a response and the conversation before it. */
public record ImportedResponse(
        String externalId,
        @Nullable String itemExternalId,
        List<Turn> conversation,
        String conversationSha256,
        String text,
        @Nullable String model,
        @Nullable String locale,
        @Nullable String domain,
        @Nullable LocalDate referenceDate,
        List<RubricItem> rubricItems,
        JsonNode metadata) {
    public ImportedResponse {
        conversation = List.copyOf(conversation);
        rubricItems = List.copyOf(rubricItems);
    }

    /** What the response answers: the last user turn, else the last turn of any kind. */
    String prompt() {
        return conversation.reversed().stream()
                .filter(turn -> turn.role().equals("user"))
                .findFirst()
                .orElse(conversation.getLast())
                .content();
    }
}
