package org.cotejo.exchange.reader;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One good row of an import file: a response, the conversation before it and what the file says of both.
 *
 * @param line physical line where the row starts, from 1
 * @param externalId the file's own id of the response
 * @param externalItemId the file's own id of the item
 * @param conversationHash SHA-256 of the conversation in hexadecimal; rows that share it share an item
 * @param responseExtra other members of the message that held the response, as a JSON object with sorted keys
 * @param rubricItems what the row asks of every response to its conversation
 * @param metadata the columns that Cotejo gives no meaning, as a JSON object with sorted keys
 */
public record ImportRow(
        long line,
        String externalId,
        @Nullable String externalItemId,
        List<Turn> conversation,
        String conversationHash,
        String response,
        @Nullable String responseExtra,
        @Nullable String model,
        @Nullable String locale,
        @Nullable String domain,
        @Nullable LocalDate referenceDate,
        List<RubricItem> rubricItems,
        String metadata) {
    public ImportRow {
        conversation = List.copyOf(conversation);
        rubricItems = List.copyOf(rubricItems);
    }

    /** The last user turn, which the response replies to; empty when no user spoke. */
    public String prompt() {
        for (var turn : conversation.reversed()) {
            if (turn.role() == Turn.Role.USER && turn.content() != null) return turn.content();
        }
        return "";
    }
}
