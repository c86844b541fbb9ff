package org.cotejo.bundle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.cotejo.stats.decision.PairedComparison;
import org.cotejo.stats.interval.MeanEstimate;
import org.jspecify.annotations.Nullable;

/** `stats compare`: two systems on the same items; the difference is other minus base. */
final class CompareCommand {
    private CompareCommand() {}

    static Answer answer(List<String> words) throws BadData {
        var call = Call.parse(words, Set.of("--base"));
        var file = ScoreFile.read(call.file(), List.of());
        var systems = file.systems();
        if (systems.size() != 2) {
            throw file.wrong(
                    "system",
                    "expected two systems, found " + systems.size() + " (" + String.join(", ", systems) + ")");
        }
        var base = call.options().value("--base").orElse(systems.getFirst());
        if (!systems.contains(base)) {
            throw new Options.WrongUse("--base is one of " + String.join(", ", systems) + ", not " + base);
        }
        var other = systems.get(1 - systems.indexOf(base));
        var defaults = PairedComparison.Options.defaults();
        var options = new PairedComparison.Options(
                defaults.level(), defaults.wantedPower(), OptionalDouble.empty(), call.seed(), call.threads());
        var comparison = PairedComparison.of(file.scores("score"), base, other, options);
        var answer = json(base, other, comparison, options.level());
        return new Answer(answer, text(answer));
    }

    private static Map<String, @Nullable Object> json(
            String base, String other, PairedComparison comparison, double level) {
        var answer = new LinkedHashMap<String, @Nullable Object>();
        var found = comparison instanceof PairedComparison.Compared compared ? compared : null;
        answer.put("base", base);
        answer.put("other", other);
        answer.put("difference", found == null ? null : found.difference());
        answer.put("ci", found == null ? null : interval(found.interval(), level));
        answer.put("p_value", found == null ? null : found.test().pValue());
        answer.put("test", found == null ? null : found.test().isExact() ? "sign_flip_exact" : "sign_flip");
        answer.put("n_items", found == null ? 0 : found.items());
        answer.put("power", found == null ? null : Call.orNull(found.power()));
        answer.put("needed_n", found == null ? null : Call.orNull(found.neededItems()));
        answer.put("standardised_difference", found == null ? null : Call.orNull(found.standardisedDifference()));
        answer.put("superiority", found == null ? null : found.superiority());
        answer.put("items_left_out", leftOut(comparison));
        answer.put("reason", reason(comparison));
        answer.put("warnings", leftOut(comparison) > 0 ? List.of("items_left_out") : List.of());
        return answer;
    }

    private static @Nullable Map<String, Object> interval(MeanEstimate estimate, double level) {
        if (!(estimate instanceof MeanEstimate.Interval interval)) return null;
        return Call.interval(level, interval.low(), interval.high(), "student_t");
    }

    private static int leftOut(PairedComparison comparison) {
        return switch (comparison) {
            case PairedComparison.Compared compared -> compared.itemsLeftOut();
            case PairedComparison.NoCommonItem none -> none.itemsLeftOut();
        };
    }

    /** Why there is no difference, or no interval of it. */
    private static @Nullable String reason(PairedComparison comparison) {
        return switch (comparison) {
            case PairedComparison.NoCommonItem none -> "no_common_item";
            case PairedComparison.Compared compared ->
                compared.interval() instanceof MeanEstimate.Undefined undefined ? Call.code(undefined.reason()) : null;
        };
    }

    private static String text(Map<String, @Nullable Object> answer) {
        var table = new TextTable("", "");
        answer.forEach((name, value) -> {
            if (value != null && !(value instanceof List<?>)) table.add(name, Call.shown(value));
        });
        return table.toString().stripLeading();
    }
}
