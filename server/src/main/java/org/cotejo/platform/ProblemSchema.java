package org.cotejo.platform;

import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Set;

/** How the description says what every refusal looks like (RFC 9457, as `ProblemAdvice` writes it). */
final class ProblemSchema {
    private ProblemSchema() {}

    static ApiResponse refusal() {
        var reference = new Schema<>().$ref("#/components/schemas/Problem");
        return new ApiResponse()
                .description("Refused, or failed: why, where and what to do, in the reader's language")
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(reference)));
    }

    static Schema<?> problem() {
        var error = object(List.of("pointer", "code", "message"))
                .addProperty("pointer", text("JSON pointer to the field; empty when it is none"))
                .addProperty("code", text("stable name of what is wrong there"))
                .addProperty("message", text("the same in the reader's language"))
                .addProperty("rule", text("id of the protocol's rule that does not hold"))
                .addProperty("version", text("number of the version that it is about"))
                .addProperty(
                        "mode",
                        text("whether the rule blocks or asks for a reason")._enum(List.of("block", "warn_reason")));
        return object(List.of("type", "title", "status"))
                .addProperty("type", text("urn:cotejo:problem: and a stable code"))
                .addProperty("title", text("in the reader's language"))
                .addProperty("status", whole())
                .addProperty("detail", text("in the reader's language"))
                .addProperty("instance", text("the address that was asked"))
                .addProperty("incident", text("number of a fault of ours, to be told to us"))
                .addProperty("reason", text("what the server could not read"))
                .addProperty("errors", list(error))
                .addProperty("current", new Schema<>().$ref("#/components/schemas/DraftView"));
    }

    private static Schema<Object> object(List<String> required) {
        var schema = new JsonSchema();
        schema.setTypes(Set.of("object"));
        schema.setRequired(required);
        return schema;
    }

    private static Schema<Object> text(String description) {
        var schema = new JsonSchema();
        schema.setTypes(Set.of("string"));
        schema.setDescription(description);
        return schema;
    }

    private static Schema<Object> whole() {
        var schema = new JsonSchema();
        schema.setTypes(Set.of("integer"));
        return schema;
    }

    private static Schema<Object> list(Schema<?> items) {
        var schema = new JsonSchema();
        schema.setTypes(Set.of("array"));
        schema.setItems(items);
        return schema;
    }
}
