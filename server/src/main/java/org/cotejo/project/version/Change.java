package org.cotejo.project.version;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.cotejo.kernel.BilingualText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One thing that is other than in the version before.
 *
 * @param place where in the document, with codes in place of numbers: `/rubric/criteria/accuracy/anchors/3`
 * @param what which of its sides changed: `label`, `anchor`, `scale` ...; `whole` where all of it came or went
 * @param title what people call the thing: a criterion, a category, a section; absent of settings
 * @param language of a section of the guideline, which is written in each language by itself
 * @param before as it was; absent where it is new
 * @param after as it is; absent where it is gone
 * @param lines of a section, line by line
 */
public record Change(
        @Schema(
                allowableValues = {
                    "guideline",
                    "rubric",
                    "taxonomy",
                    "conversational_guidelines",
                    "task_settings",
                    "keys"
                })
        String part,

        @Schema(allowableValues = {"added", "removed", "renamed", "reworded", "changed"})
        String kind,

        String what,
        String place,
        Step step,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BilingualText title,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(allowableValues = {"es", "en"}) @Nullable
        String language,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable JsonNode before,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable JsonNode after,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<LineDifference.TextLine> lines) {}
