package org.cotejo.bundle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.cotejo.stats.rater.DawidSkene;
import org.cotejo.stats.rater.DawidSkeneFit;
import org.cotejo.stats.rater.Prior;
import org.cotejo.stats.rater.Severity;
import org.cotejo.stats.rater.SeverityFit;
import org.cotejo.stats.rating.Ratings;
import org.jspecify.annotations.Nullable;

/** `stats raters`: what ratings say of the items once it is known how each rater errs. */
final class RatersCommand {
    private static final Set<String> VALUED =
            Set.of("--model", "--prior", "--item", "--rater", "--value", "--gold", "--system");

    enum Model {
        DAWID_SKENE,
        SEVERITY,
        RASCH
    }

    private RatersCommand() {}

    static Answer answer(List<String> words) throws BadData {
        var call = Call.parse(words, VALUED);
        var model = call.choice(
                "--model",
                Map.of("dawid-skene", Model.DAWID_SKENE, "severity", Model.SEVERITY, "rasch", Model.RASCH),
                "dawid-skene");
        var prior = call.choice("--prior", Map.of("none", Prior.NONE, "default", Prior.DEFAULT), "default");
        var gold = onlyFor(Model.DAWID_SKENE, model, call, "--gold");
        var system = onlyFor(Model.RASCH, model, call, "--system");
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("model", call.options().value("--model").orElse("dawid-skene"));
        answer.put("prior", Call.code(prior));
        switch (model) {
            case DAWID_SKENE -> {
                var ratings = RatingGroups.readAll(call, RatingGroups.Values.ANY);
                var known = gold.isPresent() ? GoldColumn.read(call, gold.get(), ratings) : new int[0];
                addClasses(answer, ratings, call, DawidSkene.Options.of(prior).withGold(known));
            }
            case SEVERITY -> addSeverities(answer, RatingGroups.readAll(call, RatingGroups.Values.NUMBERS), prior);
            case RASCH -> MeasuresAnswer.add(answer, FacetedRatings.read(call, system));
        }
        return new Answer(answer, text(answer));
    }

    private static Optional<String> onlyFor(Model wanted, Model model, Call call, String option) {
        var column = call.options().value(option);
        if (column.isPresent() && model != wanted) {
            throw new Options.WrongUse(
                    option + " belongs to --model " + Call.code(wanted).replace('_', '-'));
        }
        return column;
    }

    private static void addClasses(
            Map<String, @Nullable Object> answer, Ratings ratings, Call call, DawidSkene.Options defaults) {
        var options = new DawidSkene.Options(
                defaults.prior(), defaults.gold(), defaults.starts(), call.seed(), call.threads());
        switch (DawidSkene.fit(ratings, options)) {
            case DawidSkene.Undefined undefined -> addNothing(answer, Call.code(undefined.reason()));
            case DawidSkeneFit fit -> {
                answer.put("classes", byLabel(ratings, fit.shares()));
                answer.put("items", lines(ratings.items(), item -> {
                    var line = new LinkedHashMap<String, @Nullable Object>();
                    line.put("item", ratings.itemNames().get(item));
                    line.put("label", ratings.scale().labels().get(fit.label(item)));
                    line.put("posterior", byLabel(ratings, fit.posterior(item)));
                    return line;
                }));
                var errors = fit.accuracyErrors();
                answer.put("raters", lines(ratings.raters(), rater -> {
                    var line = new LinkedHashMap<String, @Nullable Object>();
                    line.put("rater", ratings.raterNames().get(rater));
                    line.put("accuracy", fit.accuracy(rater));
                    line.put("se", Double.isFinite(errors[rater]) ? (Double) errors[rater] : null);
                    line.put("confusion", confusion(ratings, fit.confusion(rater)));
                    return line;
                }));
                answer.put("reason", null);
                answer.put("warnings", fit.converged() ? List.of() : List.of("not_converged"));
            }
        }
    }

    private static void addSeverities(Map<String, @Nullable Object> answer, Ratings ratings, Prior prior) {
        switch (Severity.fit(ratings, prior)) {
            case Severity.Undefined undefined -> addNothing(answer, Call.code(undefined.reason()));
            case SeverityFit fit -> {
                answer.put("classes", Map.of());
                answer.put("items", lines(ratings.items(), item -> {
                    var adjusted = fit.item(item);
                    var line = new LinkedHashMap<String, @Nullable Object>();
                    line.put("item", ratings.itemNames().get(item));
                    line.put("label", null);
                    line.put("posterior", Map.of());
                    line.put("raw", adjusted.raw());
                    line.put("adjusted", adjusted.adjusted());
                    line.put("se", adjusted.error());
                    return line;
                }));
                answer.put("raters", lines(ratings.raters(), rater -> {
                    var line = new LinkedHashMap<String, @Nullable Object>();
                    line.put("rater", ratings.raterNames().get(rater));
                    line.put("severity", fit.severity(rater));
                    line.put("se", fit.error(rater));
                    line.put("confusion", null);
                    return line;
                }));
                answer.put("reason", null);
                answer.put("warnings", fit.isConnected() ? List.of() : List.of("several_components"));
            }
        }
    }

    static void addNothing(Map<String, @Nullable Object> answer, String reason) {
        answer.put("classes", Map.of());
        answer.put("items", List.of());
        answer.put("raters", List.of());
        answer.put("reason", reason);
        answer.put("warnings", List.of());
    }

    static List<Map<String, @Nullable Object>> lines(int count, IntFunction<Map<String, @Nullable Object>> line) {
        return IntStream.range(0, count).mapToObj(line).toList();
    }

    private static Map<String, Object> byLabel(Ratings ratings, double[] values) {
        var named = new LinkedHashMap<String, Object>();
        for (var label = 0; label < values.length; label++)
            named.put(ratings.scale().labels().get(label), values[label]);
        return named;
    }

    /** By the true class, then by the label given: P(label | class). */
    private static Map<String, Object> confusion(Ratings ratings, double[][] rows) {
        var named = new LinkedHashMap<String, Object>();
        for (var each = 0; each < rows.length; each++) {
            named.put(ratings.scale().labels().get(each), byLabel(ratings, rows[each]));
        }
        return named;
    }

    private static String text(Map<String, @Nullable Object> answer) {
        var reason = answer.get("reason");
        if (reason != null) return "undefined: " + reason;
        var text = new StringBuilder();
        var raters = (List<?>) java.util.Objects.requireNonNull(answer.get("raters"));
        var table = new TextTable("rater", answer.get("model").equals("dawid-skene") ? "accuracy" : "severity", "se");
        for (var each : raters) {
            var line = (Map<?, ?>) each;
            var value = line.containsKey("severity") ? line.get("severity") : line.get("accuracy");
            table.add(String.valueOf(line.get("rater")), shown(value), shown(line.get("se")));
        }
        text.append(table);
        if (answer.get("systems") instanceof List<?> systems && !systems.isEmpty()) {
            var measures = new TextTable("system", "measure", "se");
            for (var each : systems) {
                var line = (Map<?, ?>) each;
                measures.add(String.valueOf(line.get("system")), shown(line.get("measure")), shown(line.get("se")));
            }
            text.append('\n').append(measures);
        }
        var classes = (Map<?, ?>) java.util.Objects.requireNonNull(answer.get("classes"));
        if (!classes.isEmpty()) {
            var shares = new TextTable("class", "share");
            classes.forEach((label, share) -> shares.add(label.toString(), shown(share)));
            text.append('\n').append(shares);
        }
        for (var warning : (List<?>) java.util.Objects.requireNonNull(answer.get("warnings"))) {
            text.append("warning: ").append(warning).append('\n');
        }
        return text.toString();
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "–" : Call.shown(value);
    }
}
