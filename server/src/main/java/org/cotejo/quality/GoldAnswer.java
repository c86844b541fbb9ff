package org.cotejo.quality;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The known right judgment of a response.
 *
 * @param scores the right score by criterion; a criterion that is absent is not compared
 * @param tolerance how many points a score may lie away and still be right
 * @param errors the errors that are in the response, all of them: a mark that matches none is a false alarm
 */
public record GoldAnswer(Map<String, Integer> scores, int tolerance, List<PlantedError> errors) {
    public static final int TOLERANCE_INITIAL = 1;

    public GoldAnswer {
        scores = Map.copyOf(Objects.requireNonNullElse(scores, Map.of()));
        errors = List.copyOf(Objects.requireNonNullElse(errors, List.of()));
    }

    /**
     * An error that is known to be there.
     *
     * @param start its first code point in the raw response; absent where something is missing
     * @param end the code point after its last; absent together with the start
     */
    public record PlantedError(
            String category,
            String severity,
            @Nullable Integer start,
            @Nullable Integer end) {
        public String family() {
            return GoldAnswer.family(category);
        }
    }

    /** `FAC` of `FAC.number`. */
    static String family(String category) {
        var dot = category.indexOf('.');
        return dot < 0 ? category : category.substring(0, dot);
    }
}
