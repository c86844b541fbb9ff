package org.cotejo.demo;

import org.cotejo.bundle.proof.Verdict;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a simulated evaluator marks in a response.
 *
 * @param start first code point; absent of a mark on the whole response
 * @param verdict on what is claimed there, of categories that need one
 */
record PlantedMark(
        String category,
        String severity,
        boolean isStrength,
        @Nullable Integer start,
        @Nullable Integer end,
        String reason,
        @Nullable Verdict verdict) {
    /** As the demo's file of planted errors says it. */
    static PlantedMark of(JsonNode mark, JsonMapper json) {
        var span = mark.get("span");
        return new PlantedMark(
                mark.get("category").stringValue(),
                mark.get("severity").stringValue(),
                mark.get("polarity").stringValue().equals("strength"),
                span.isObject() ? span.get("start").intValue() : null,
                span.isObject() ? span.get("end").intValue() : null,
                mark.at("/reason/es").stringValue(),
                mark.get("claim_verdict").isString()
                        ? json.treeToValue(mark.get("claim_verdict"), Verdict.class)
                        : null);
    }
}
