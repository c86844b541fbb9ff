package org.cotejo.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.cotejo.stats.decision.GateRule;
import org.cotejo.stats.decision.ScoreScale;
import org.jspecify.annotations.Nullable;

/**
 * A release rule as JSON: `system`, `base`, `comparison`, `threshold` or `margin`, `alpha`, `stopping`, `n_planned`,
 * `slices`, `guards`, and `scale` as the two ends of the scores. A guard has `name`, its own `comparison` and limit,
 * and may have a `slice` and a `column` of scores of its own, on the same scale. Every other key is refused: a misspelt one would
 * silently be no rule at all.
 */
record RuleFile(GateRule rule, Map<String, String> guardColumns) {
    private static final Set<String> KEYS = Set.of(
            "system",
            "base",
            "comparison",
            "threshold",
            "margin",
            "alpha",
            "stopping",
            "n_planned",
            "slices",
            "guards",
            "scale");
    private static final Set<String> GUARD_KEYS =
            Set.of("name", "comparison", "threshold", "margin", "slice", "column");
    private static final double ALPHA = 0.05;

    static RuleFile read(Path file) throws BadData {
        String text;
        try {
            text = Files.readString(file);
        } catch (NoSuchFileException e) {
            throw BadData.file(file, "there is no such file");
        } catch (IOException e) {
            throw BadData.file(file, "cannot be read (" + e.getMessage() + ")");
        }
        var object = new JsonObject(file, "", JsonObject.parse(file, text));
        object.requireOnly(KEYS);
        try {
            return of(object);
        } catch (IllegalArgumentException e) {
            throw BadData.file(file, String.valueOf(e.getMessage()));
        }
    }

    private static RuleFile of(JsonObject object) throws BadData {
        var guards = new ArrayList<GateRule.Guard>();
        var columns = new LinkedHashMap<String, String>();
        for (var guard : object.objects("guards")) {
            guard.requireOnly(GUARD_KEYS);
            var name = guard.text("name");
            guards.add(new GateRule.Guard(name, criterion(guard), guard.optionalText("slice")));
            guard.optionalText("column").ifPresent(column -> columns.put(name, column));
        }
        var scale = object.numbers("scale");
        if (!scale.isEmpty() && scale.size() != 2)
            throw object.wrong("scale", "expected the lowest and the highest score");
        var stopping = new GateRule.Stopping(
                object.choice("stopping", GateRule.Stopping.Kind.values(), GateRule.Stopping.Kind.ANYTIME),
                object.optionalNumber("alpha").orElse(ALPHA),
                planned(object),
                scale.isEmpty() ? Optional.empty() : Optional.of(new ScoreScale(scale.get(0), scale.get(1))));
        var rule = new GateRule(
                object.text("system"),
                object.optionalText("base"),
                criterion(object),
                stopping,
                object.texts("slices"),
                guards);
        return new RuleFile(rule, columns);
    }

    private static OptionalInt planned(JsonObject object) throws BadData {
        var planned = object.optionalNumber("n_planned");
        if (planned.isEmpty()) return OptionalInt.empty();
        var number = planned.get();
        if (number != Math.rint(number)) throw object.wrong("n_planned", "expected a whole number");
        return OptionalInt.of((int) (double) number);
    }

    /** A threshold goes with absolute, a margin with the comparisons; superiority needs none. */
    private static GateRule.Criterion criterion(JsonObject object) throws BadData {
        var comparison = object.choice("comparison", GateRule.Comparison.values(), null);
        var name = comparison == GateRule.Comparison.ABSOLUTE ? "threshold" : "margin";
        var other = comparison == GateRule.Comparison.ABSOLUTE ? "margin" : "threshold";
        if (object.optionalNumber(other).isPresent()) {
            throw object.wrong(other, "does not go with the comparison " + Call.code(comparison) + "; use " + name);
        }
        @Nullable Double otherwise = comparison == GateRule.Comparison.SUPERIORITY ? 0.0 : null;
        var limit = object.optionalNumber(name).or(() -> Optional.ofNullable(otherwise));
        return new GateRule.Criterion(
                comparison, limit.orElseThrow(() -> new IllegalArgumentException(name + " is missing")));
    }

    /** The names of all columns that guards look at. */
    List<String> columns() {
        return guardColumns.values().stream().distinct().toList();
    }
}
