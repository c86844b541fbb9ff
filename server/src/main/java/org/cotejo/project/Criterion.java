package org.cotejo.project;

import java.util.Objects;
import org.cotejo.kernel.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * One quality rated alone, on a scale of whole points with a written anchor each.
 *
 * @param holistic whether it speaks of the response as a whole; false where the rubric does not say
 */
public record Criterion(
        String id,
        BilingualText label,
        Scale scale,
        NotApplicable na,
        @Nullable Boolean holistic) {
    public Criterion {
        holistic = Objects.requireNonNullElse(holistic, false);
    }

    /** The points, both ends included. */
    public record Scale(int min, int max, int step) {
        public boolean holds(int value) {
            return value >= min && value <= max && (value - min) % step == 0;
        }
    }

    /** Whether "not applicable" is an answer here. */
    public record NotApplicable(boolean allowed) {}
}
