package org.cotejo.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.cotejo.corpus.ResponseId;
import org.cotejo.kernel.CodePointRange;
import org.cotejo.kernel.Problem;
import org.cotejo.project.Protocol;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gold answers as JSON lines, each `{"response": "its id in the import", "scores": {"accuracy": 3}, "tolerance": 1, "errors":
 * [{"category": "FAC.number", "severity": "major", "start": 10, "end": 24, "exact": "its words"}]}`. Positions are code
 * points of the raw response, half-open; an error without any is about the response as a whole. `errors` names all that
 * there are, and is empty where there is none.
 */
final class GoldFile {
    private static final int TOLERANCE_MAX = 10;

    private final Protocol protocol;
    private final Function<String, Optional<Known>> responses;
    private final Map<ResponseId, GoldAnswer> answers = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** A response of the project with its text. */
    record Known(ResponseId id, String text) {}

    private GoldFile(Protocol protocol, Function<String, Optional<Known>> responses) {
        this.protocol = protocol;
        this.responses = responses;
    }

    /** All answers, or what is wrong, line by line; nothing of a file with a fault is to be kept. */
    record Read(Map<ResponseId, GoldAnswer> answers, List<Problem> problems) {}

    static Read read(String file, Protocol protocol, Function<String, Optional<Known>> responses, JsonMapper json) {
        var gold = new GoldFile(protocol, responses);
        var lines = file.lines().toList();
        for (var at = 0; at < lines.size(); at++) {
            if (lines.get(at).isBlank()) continue;
            try {
                gold.add(at + 1, json.readTree(lines.get(at)));
            } catch (JacksonException e) {
                gold.problems.add(new GoldProblem.GoldLineUnreadable(at + 1));
            }
        }
        if (gold.answers.isEmpty() && gold.problems.isEmpty()) gold.problems.add(new GoldProblem.GoldFileEmpty());
        return new Read(gold.answers, gold.problems);
    }

    private void add(int line, JsonNode row) {
        var id = row.path("response");
        var isReadable = id.isString()
                && (row.path("scores").isObject() || row.path("scores").isMissingNode())
                && row.path("errors").isArray();
        if (!isReadable) {
            problems.add(new GoldProblem.GoldLineUnreadable(line));
            return;
        }
        var known = responses.apply(id.stringValue());
        if (known.isEmpty()) {
            problems.add(new GoldProblem.GoldResponseUnknown(line, id.stringValue()));
            return;
        }
        var tolerance = row.path("tolerance");
        if (!tolerance.isMissingNode()
                && !(tolerance.isInt() && tolerance.intValue() >= 0 && tolerance.intValue() <= TOLERANCE_MAX)) {
            problems.add(new GoldProblem.GoldToleranceWrong(line, TOLERANCE_MAX));
        }
        var answer = new GoldAnswer(
                scores(line, row.path("scores")),
                tolerance.isInt() ? tolerance.intValue() : GoldAnswer.TOLERANCE_INITIAL,
                errors(line, row.get("errors"), known.get().text()));
        if (answers.put(known.get().id(), answer) != null)
            problems.add(new GoldProblem.GoldResponseTwice(line, id.stringValue()));
    }

    private Map<String, Integer> scores(int line, JsonNode given) {
        var scores = new TreeMap<String, Integer>();
        for (var score : given.properties()) {
            var criterion = protocol.criteria().get(score.getKey());
            if (criterion == null) problems.add(new GoldProblem.GoldScoreUnknown(line, score.getKey()));
            else if (!score.getValue().isInt()) problems.add(new GoldProblem.GoldLineUnreadable(line));
            else if (!criterion.scale().holds(score.getValue().intValue()))
                problems.add(new GoldProblem.GoldScoreOutOfScale(
                        line, score.getKey(), score.getValue().intValue()));
            else scores.put(score.getKey(), score.getValue().intValue());
        }
        return scores;
    }

    private List<GoldAnswer.PlantedError> errors(int line, JsonNode given, String text) {
        var errors = new ArrayList<GoldAnswer.PlantedError>();
        for (var error : given) {
            var code = error.path("category").asString("");
            var severity = error.path("severity").asString("");
            var category = protocol.categories().get(code);
            if (category == null || category.polarity().equals("strength")) {
                problems.add(new GoldProblem.GoldCategoryUnknown(line, code));
            } else if (!category.allowedSeverities().contains(severity)) {
                problems.add(new GoldProblem.GoldSeverityRefused(line, code, severity));
            } else {
                place(line, error, text)
                        .ifPresent(place ->
                                errors.add(new GoldAnswer.PlantedError(code, severity, place.start(), place.end())));
            }
        }
        return errors;
    }

    private record Place(@Nullable Integer start, @Nullable Integer end) {}

    private Optional<Place> place(int line, JsonNode error, String text) {
        var start = error.path("start");
        var end = error.path("end");
        if (!error.hasNonNull("start") && !error.hasNonNull("end")) return Optional.of(new Place(null, null));
        var isRange = start.isInt()
                && end.isInt()
                && start.intValue() >= 0
                && start.intValue() < end.intValue()
                && end.intValue() <= CodePointRange.length(text);
        if (!isRange) {
            problems.add(
                    new GoldProblem.GoldPlaceWrong(line, error.path("category").asString("")));
            return Optional.empty();
        }
        var exact = error.path("exact");
        var range = new CodePointRange(start.intValue(), end.intValue());
        if (exact.isString() && !exact.stringValue().equals(range.slice(text))) {
            problems.add(new GoldProblem.GoldQuoteDiffers(line, exact.stringValue()));
            return Optional.empty();
        }
        return Optional.of(new Place(start.intValue(), end.intValue()));
    }
}
