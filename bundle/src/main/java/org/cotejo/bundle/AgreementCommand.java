package org.cotejo.bundle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cotejo.stats.agreement.Agreement;
import org.cotejo.stats.agreement.Coefficient;
import org.cotejo.stats.agreement.ConfidenceInterval;
import org.cotejo.stats.agreement.Distance;
import org.cotejo.stats.agreement.IntervalOptions;
import org.cotejo.stats.agreement.IntraclassCorrelation;
import org.cotejo.stats.agreement.KrippendorffAlpha;
import org.cotejo.stats.agreement.Weights;
import org.cotejo.stats.rating.Ratings;
import org.cotejo.stats.rating.Scale;
import org.jspecify.annotations.Nullable;

/** `stats agreement`: how far independent ratings of the same items agree. */
final class AgreementCommand {
    private static final Set<String> VALUED =
            Set.of("--metric", "--level", "--weights", "--form", "--by", "--ci", "--item", "--rater", "--value");

    /** What to compute; `level` is what the labels are taken for. */
    private record Wish(
            Metric metric, Level level, Weights weights, IntraclassCorrelation form, IntervalOptions interval) {}

    enum Metric {
        ALPHA,
        AC1,
        AC2,
        KAPPA,
        FLEISS,
        PERCENT,
        ICC
    }

    enum Level {
        NOMINAL,
        ORDINAL,
        INTERVAL,
        RATIO;

        Distance distance(Scale scale) {
            return switch (this) {
                case NOMINAL -> Distance.nominal();
                case ORDINAL -> Distance.ordinal();
                case INTERVAL -> Distance.interval(scale);
                case RATIO -> Distance.ratio(scale);
            };
        }

        /** The weights that go with a level where none are given. */
        Weights weights() {
            return switch (this) {
                case NOMINAL -> Weights.IDENTITY;
                case ORDINAL -> Weights.ORDINAL;
                case INTERVAL, RATIO -> Weights.QUADRATIC;
            };
        }
    }

    private AgreementCommand() {}

    static Answer answer(List<String> words) throws BadData {
        var call = Call.parse(words, VALUED);
        var wish = wish(call);
        var by = call.options().value("--by");
        var isNumeric = wish.level() != Level.NOMINAL || wish.metric() == Metric.ICC;
        var groups = RatingGroups.read(
                call,
                by,
                wish.level() == Level.RATIO
                        ? RatingGroups.Values.NOT_NEGATIVE
                        : isNumeric ? RatingGroups.Values.NUMBERS : RatingGroups.Values.ANY);
        var agreements = new LinkedHashMap<String, Agreement>();
        groups.forEach((group, ratings) -> agreements.put(group, agreement(wish, ratings)));
        return new Answer(json(wish, by, agreements), text(wish, by, agreements));
    }

    private static Wish wish(Call call) {
        var metric = call.choice("--metric", Call.codes(Metric.values()), "alpha");
        var level = call.choice("--level", Call.codes(Level.values()), metric == Metric.ICC ? "interval" : "nominal");
        var weights = call.options().value("--weights").isPresent()
                ? call.choice("--weights", Call.codes(Weights.values()), "identity")
                : metric == Metric.AC2 ? level.weights() : Weights.IDENTITY;
        var form = call.choice("--form", Call.codes(IntraclassCorrelation.values()), "icc2");
        var method = call.choice(
                "--ci",
                Map.of(
                        "bootstrap", IntervalOptions.Method.BOOTSTRAP,
                        "analytic", IntervalOptions.Method.ANALYTIC,
                        "none", IntervalOptions.Method.NONE),
                "bootstrap");
        var interval = IntervalOptions.of(method).withSeed(call.seed()).withThreads(call.threads());
        return new Wish(metric, level, weights, form, interval);
    }

    private static Agreement agreement(Wish wish, Ratings ratings) {
        var interval = wish.interval();
        return switch (wish.metric()) {
            case ALPHA -> KrippendorffAlpha.of(ratings, wish.level().distance(ratings.scale()), interval);
            case AC1 -> Coefficient.GWET.of(ratings, Weights.IDENTITY, interval);
            case AC2 -> Coefficient.GWET.of(ratings, wish.weights(), interval);
            case KAPPA -> Coefficient.COHEN.of(ratings, wish.weights(), interval);
            case FLEISS -> Coefficient.FLEISS.of(ratings, wish.weights(), interval);
            case PERCENT -> Coefficient.PERCENT.of(ratings, wish.weights(), interval);
            case ICC -> wish.form().of(ratings, interval);
        };
    }

    private static Map<String, @Nullable Object> json(
            Wish wish, Optional<String> by, Map<String, Agreement> agreements) {
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("metric", Call.code(wish.metric()));
        answer.put("level", Call.code(wish.level()));
        if (by.isEmpty()) {
            answer.putAll(json(agreements.values().iterator().next()));
            return answer;
        }
        answer.put("by", by.get());
        answer.put(
                "groups",
                agreements.entrySet().stream()
                        .map(group -> {
                            var line = new LinkedHashMap<String, @Nullable Object>();
                            line.put("group", group.getKey());
                            line.putAll(json(group.getValue()));
                            return line;
                        })
                        .toList());
        return answer;
    }

    private static Map<String, @Nullable Object> json(Agreement agreement) {
        var answer = new LinkedHashMap<String, @Nullable Object>();
        var estimate = agreement instanceof Agreement.Estimate found ? found : null;
        answer.put("estimate", estimate == null ? null : estimate.value());
        answer.put(
                "ci",
                estimate == null
                        ? null
                        : estimate.interval().map(AgreementCommand::interval).orElse(null));
        answer.put("n_items", agreement.counts().items());
        answer.put("n_raters", agreement.counts().raters());
        answer.put("n_values", agreement.counts().values());
        answer.put("reason", agreement instanceof Agreement.Undefined undefined ? Call.code(undefined.reason()) : null);
        answer.put("warnings", agreement.warnings().stream().map(Call::code).toList());
        return answer;
    }

    private static Map<String, Object> interval(ConfidenceInterval interval) {
        return Call.interval(interval.level(), interval.low(), interval.high(), Call.code(interval.method()));
    }

    private static String text(Wish wish, Optional<String> by, Map<String, Agreement> agreements) {
        var head = Call.code(wish.metric()) + ", " + Call.code(wish.level());
        var table = new TextTable(
                by.orElse(head), "estimate", "95 % interval", "0          1", "items", "raters", "values");
        agreements.forEach((group, agreement) -> {
            var counts = agreement.counts();
            var shown = shown(agreement);
            table.add(
                    by.isPresent() ? group : "",
                    shown[0],
                    shown[1],
                    shown[2],
                    Integer.toString(counts.items()),
                    Integer.toString(counts.raters()),
                    Integer.toString(counts.values()));
        });
        var warnings = agreements.values().stream().flatMap(agreement -> agreement.warnings().stream());
        return (by.isPresent() ? head + "\n" : "") + table + Call.warnings(warnings);
    }

    private static String[] shown(Agreement agreement) {
        if (agreement instanceof Agreement.Undefined undefined) {
            return new String[] {"undefined", Call.code(undefined.reason()), ""};
        }
        var estimate = (Agreement.Estimate) agreement;
        var value = Call.decimals(4, estimate.value());
        return estimate.interval()
                .map(found -> new String[] {
                    value,
                    Call.decimals(4, found.low()) + "–" + Call.decimals(4, found.high()),
                    TextPlot.interval(estimate.value(), found.low(), found.high())
                })
                .orElse(new String[] {
                    value, "–", TextPlot.interval(estimate.value(), estimate.value(), estimate.value())
                });
    }
}
