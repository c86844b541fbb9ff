package org.cotejo.project.version;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of one code of a version in the next one.
 *
 * @param code a criterion or category of the earlier version; of a scale, the criterion that had it
 * @param targets codes of the later version: none where dropped, several where split; empty for a scale
 * @param points of a scale: each point of the earlier one with the point that it is on the later one
 */
public record Fate(
        Part part,
        String code,
        Kind kind,
        List<String> targets,
        @Nullable Map<Integer, Integer> points) {
    public Fate {
        targets = List.copyOf(targets);
        points = points == null ? null : Map.copyOf(points);
    }

    /** What a code names. */
    public enum Part {
        @JsonProperty("criterion")
        CRITERION,
        @JsonProperty("category")
        CATEGORY,
        @JsonProperty("scale")
        SCALE;

        public String sql() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** In the words of the glossary. Of a scale: renamed keeps its points apart, merged does not. */
    public enum Kind {
        @JsonProperty("kept")
        KEPT,
        @JsonProperty("renamed")
        RENAMED,
        @JsonProperty("merged")
        MERGED,
        @JsonProperty("split")
        SPLIT,
        @JsonProperty("dropped")
        DROPPED;

        public String sql() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Fate of(Part part, String code, Kind kind, String... targets) {
        return new Fate(part, code, kind, List.of(targets), null);
    }

    /** Whether something said under the code still says something under one code of the later version. */
    boolean goesOn() {
        return kind == Kind.KEPT || kind == Kind.RENAMED || kind == Kind.MERGED;
    }

    boolean isOf(Part part, String code) {
        return this.part == part && this.code.equals(code);
    }

    Map<Integer, Integer> pointsOrNone() {
        return Objects.requireNonNullElse(points, Map.of());
    }
}
