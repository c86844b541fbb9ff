package org.cotejo.bundle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cotejo.stats.rater.RatingScale;
import org.cotejo.stats.rater.RatingScaleFit;
import org.cotejo.stats.rater.RatingScaleFit.MeanSquares;
import org.cotejo.stats.rater.RatingScaleFit.Measure;
import org.jspecify.annotations.Nullable;

/** The members of `stats raters --model rasch`: logits; an item's difficulty is high where ratings are low. */
final class MeasuresAnswer {
    private MeasuresAnswer() {}

    static void add(Map<String, @Nullable Object> answer, FacetedRatings data) {
        switch (RatingScale.fit(data.ratings(), data.facets())) {
            case RatingScale.Undefined undefined -> RatersCommand.addNothing(answer, Call.code(undefined.reason()));
            case RatingScaleFit fit -> addFit(answer, data, fit);
        }
    }

    private static void addFit(Map<String, @Nullable Object> answer, FacetedRatings data, RatingScaleFit fit) {
        answer.put("classes", Map.of());
        answer.put("items", RatersCommand.lines(data.items().size(), item -> {
            var line = new LinkedHashMap<String, @Nullable Object>();
            line.put("item", data.items().get(item));
            line.put("label", null);
            line.put("posterior", Map.of());
            put(line, "difficulty", fit.difficulty(item), fit.promptFit(item));
            return line;
        }));
        answer.put("raters", RatersCommand.lines(fit.raters(), rater -> {
            var line = new LinkedHashMap<String, @Nullable Object>();
            line.put("rater", data.ratings().raterNames().get(rater));
            put(line, "severity", fit.severity(rater), fit.raterFit(rater));
            line.put("confusion", null);
            return line;
        }));
        answer.put("systems", RatersCommand.lines(data.systems().size(), system -> {
            var line = new LinkedHashMap<String, @Nullable Object>();
            line.put("system", data.systems().get(system));
            put(line, "measure", fit.model(system), fit.modelFit(system));
            return line;
        }));
        answer.put(
                "thresholds",
                IntStream.rangeClosed(1, fit.thresholds())
                        .mapToObj(step -> fit.threshold(step).value())
                        .toList());
        answer.put("reason", null);
        answer.put("warnings", List.of());
    }

    private static void put(Map<String, @Nullable Object> line, String name, Measure measure, MeanSquares fit) {
        line.put(name, measure.value());
        line.put("se", measure.error());
        line.put("infit", fit.infit());
        line.put("outfit", fit.outfit());
    }
}
