package org.cotejo.corpus;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a good response to a prompt does (or, with negative points, a bad one): met or not.
 *
 * @param id unique among the rubric items of its prompt
 * @param points what it is worth when met, -10 to 10
 * @param axis the kind of quality it belongs to
 */
public record RubricItem(
        String id,
        String text,
        int points,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String axis) {}
