package org.cotejo.project;

import org.cotejo.kernel.BilingualText;

/** One quality rated alone, on a scale of whole points with a written anchor each. */
public record Criterion(String id, BilingualText label, Scale scale, NotApplicable na) {
    /** The points, both ends included. */
    public record Scale(int min, int max, int step) {
        public boolean holds(int value) {
            return value >= min && value <= max && (value - min) % step == 0;
        }
    }

    /** Whether "not applicable" is an answer here. */
    public record NotApplicable(boolean allowed) {}
}
