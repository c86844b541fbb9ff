package org.cotejo.project.version;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a change goes, the smallest first. */
public enum Step {
    /** Words only: what was judged before is judged the same. */
    @JsonProperty("patch")
    PATCH,
    /** Something may be said that could not be said before. */
    @JsonProperty("minor")
    MINOR,
    /** What a score or a mark means is another. */
    @JsonProperty("major")
    MAJOR;

    /** The larger of two. */
    public Step or(Step other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
