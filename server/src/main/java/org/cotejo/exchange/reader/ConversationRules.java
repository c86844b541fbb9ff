package org.cotejo.exchange.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.cotejo.exchange.reader.JsonValue.JsonArray;
import org.cotejo.exchange.reader.JsonValue.JsonLiteral;
import org.cotejo.exchange.reader.JsonValue.JsonNumber;
import org.cotejo.exchange.reader.JsonValue.JsonObject;
import org.cotejo.exchange.reader.JsonValue.JsonText;
import org.jspecify.annotations.Nullable;

/** Which turns of a row come before the response, and which text is the response. */
final class ConversationRules {
    private static final String ROLE = "role";
    private static final String CONTENT = "content";
    private static final String TOOL_CALLS = "tool_calls";

    private ConversationRules() {}

    /** A response with the conversation it replies to. */
    record Dialogue(
            List<Turn> conversation,
            String response,
            @Nullable String responseExtra) {}

    /** The dialogue of a row; nothing when the findings say what keeps it from being one. */
    static Optional<Dialogue> read(JsonObject row, Findings findings) {
        var turns = turns(row, findings);
        return switch (row.member(Columns.RESPONSE)) {
            case JsonText text -> withResponse(text.value(), turns, row, findings);
            case JsonLiteral literal when literal == JsonLiteral.NULL -> endingInResponse(turns, row, findings);
            case JsonValue other -> {
                findings.wrongType(Columns.RESPONSE, "string", other);
                yield Optional.empty();
            }
        };
    }

    private static Optional<Dialogue> withResponse(
            String response, Optional<List<Turn>> turns, JsonObject row, Findings findings) {
        if (response.isBlank()) findings.error(Columns.RESPONSE, ImportCode.NO_RESPONSE);
        turns.ifPresent(conversation -> requireTurns(conversation, row, findings));
        return turns.map(conversation -> new Dialogue(conversation, response, null));
    }

    private static Optional<Dialogue> endingInResponse(
            Optional<List<Turn>> readable, JsonObject row, Findings findings) {
        if (readable.isEmpty()) {
            // Turns that are there but cannot be read may well hold the response.
            if (!Columns.isPresent(row, Columns.MESSAGES)) findings.error(Columns.RESPONSE, ImportCode.NO_RESPONSE);
            return Optional.empty();
        }
        var turns = readable.get();
        int last = lastAssistant(turns);
        if (last < 0) {
            requireTurns(turns, row, findings);
            findings.error(Columns.RESPONSE, ImportCode.NO_RESPONSE);
            return Optional.empty();
        }
        var conversation = turns.subList(0, last);
        requireTurns(conversation, row, findings);
        int trailing = turns.size() - last - 1;
        if (trailing > 0) findings.warning(turnPlace(last + 1), ImportCode.TRAILING_TURNS, trailing);
        var response = turns.get(last).content();
        if (response == null || response.isBlank()) {
            findings.error(turnPlace(last) + "/" + CONTENT, ImportCode.NO_RESPONSE);
            return Optional.empty();
        }
        return Optional.of(new Dialogue(conversation, response, turns.get(last).extra()));
    }

    private static void requireTurns(List<Turn> conversation, JsonObject row, Findings findings) {
        if (!conversation.isEmpty()) return;
        var field = Columns.isPresent(row, Columns.MESSAGES) ? Columns.MESSAGES : Columns.PROMPT;
        findings.error(field, ImportCode.EMPTY_CONVERSATION);
    }

    private static int lastAssistant(List<Turn> turns) {
        for (int i = turns.size() - 1; i >= 0; i--) {
            if (turns.get(i).role() == Turn.Role.ASSISTANT) return i;
        }
        return -1;
    }

    /** All turns of the row; nothing when one of them cannot be read, because then no one knows what it was. */
    private static Optional<List<Turn>> turns(JsonObject row, Findings findings) {
        long errorsBefore = findings.errorCount();
        var turns = Columns.isPresent(row, Columns.MESSAGES)
                ? turnsOf(row.member(Columns.MESSAGES), findings)
                : turnsOfPrompt(row.member(Columns.PROMPT), findings);
        return findings.errorCount() == errorsBefore ? Optional.of(turns) : Optional.empty();
    }

    private static List<Turn> turnsOfPrompt(JsonValue prompt, Findings findings) {
        if (prompt == JsonLiteral.NULL) {
            findings.error(Columns.MESSAGES, ImportCode.MISSING_FIELD, Columns.MESSAGES);
        } else if (!(prompt instanceof JsonText)) {
            findings.wrongType(Columns.PROMPT, "string", prompt);
        } else if (prompt instanceof JsonText(var text) && !text.isBlank()) {
            return List.of(new Turn(Turn.Role.USER, text, null));
        }
        return List.of();
    }

    private static List<Turn> turnsOf(JsonValue messages, Findings findings) {
        var turns = new ArrayList<Turn>();
        if (!(messages instanceof JsonArray(var elements))) {
            findings.wrongType(Columns.MESSAGES, "array", messages);
            return turns;
        }
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof JsonObject message) turns.add(turn(message, turnPlace(i), findings));
            else findings.wrongType(turnPlace(i), "object", elements.get(i));
        }
        return turns;
    }

    private static Turn turn(JsonObject message, String place, Findings findings) {
        var role = role(message, place + "/" + ROLE, findings);
        var content = content(message, role, place + "/" + CONTENT, findings);
        var others = new LinkedHashMap<>(message.members());
        others.remove(ROLE);
        others.remove(CONTENT);
        return new Turn(role, content, others.isEmpty() ? null : new JsonObject(others).toJson());
    }

    private static Turn.Role role(JsonObject message, String place, Findings findings) {
        var value = message.member(ROLE);
        if (value instanceof JsonText(var code)) {
            var role = Turn.Role.byCode(code);
            if (role.isPresent()) return role.get();
            findings.error(place, ImportCode.UNKNOWN_ROLE, "«" + code + "»");
        } else if (value == JsonLiteral.NULL) {
            findings.error(place, ImportCode.MISSING_FIELD, ROLE);
        } else {
            findings.wrongType(place, "string", value);
        }
        // Only reached with an error, which keeps this turn from being used.
        return Turn.Role.USER;
    }

    private static @Nullable String content(JsonObject message, Turn.Role role, String place, Findings findings) {
        var value = message.member(CONTENT);
        return switch (value) {
            case JsonText(var text) -> text;
            case JsonArray(var parts) -> joined(parts, place, findings);
            case JsonLiteral literal
            when literal == JsonLiteral.NULL -> {
                boolean toolCall = role == Turn.Role.ASSISTANT && hasToolCalls(message);
                if (toolCall) yield null;
                if (message.members().containsKey(CONTENT)) findings.wrongType(place, CONTENT, value);
                else findings.error(place, ImportCode.MISSING_FIELD, CONTENT);
                yield null;
            }
            case JsonObject _, JsonNumber _, JsonLiteral _ -> {
                findings.wrongType(place, CONTENT, value);
                yield null;
            }
        };
    }

    private static boolean hasToolCalls(JsonObject message) {
        return message.member(TOOL_CALLS) instanceof JsonArray(var calls) && !calls.isEmpty();
    }

    private static String joined(List<JsonValue> parts, String place, Findings findings) {
        var text = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            text.append(partText(parts.get(i), place + "/" + i, findings));
        }
        return text.toString();
    }

    private static String partText(JsonValue part, String place, Findings findings) {
        if (!(part instanceof JsonObject object)) {
            findings.wrongType(place, "text_part", part);
            return "";
        }
        var type = requiredText(object, "type", place, findings);
        if (type.isEmpty()) return "";
        if (!type.get().equals("text")) {
            findings.error(place + "/type", ImportCode.WRONG_TYPE, "text_part", "«" + type.get() + "»");
            return "";
        }
        return requiredText(object, "text", place, findings).orElse("");
    }

    private static Optional<String> requiredText(JsonObject part, String name, String place, Findings findings) {
        var value = part.member(name);
        if (value instanceof JsonText(var text)) return Optional.of(text);
        if (value == JsonLiteral.NULL) findings.error(place + "/" + name, ImportCode.MISSING_FIELD, name);
        else findings.wrongType(place + "/" + name, "string", value);
        return Optional.empty();
    }

    private static String turnPlace(int index) {
        return Columns.MESSAGES + "/" + index;
    }
}
