package org.cotejo.demo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cotejo.assignment.AssignmentService;
import org.cotejo.corpus.Corpus;
import org.cotejo.corpus.Response;
import org.cotejo.evidence.Claim;
import org.cotejo.evidence.Verdict;
import org.cotejo.judgment.Annotation;
import org.cotejo.judgment.JudgmentService;
import org.cotejo.judgment.Rating;
import org.cotejo.judgment.SubmissionContent;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.CodePointRange;
import org.cotejo.kernel.Ids;
import org.cotejo.kernel.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hands in the demo's gold ratings as submissions of simulated evaluators, by the same doors as anyone. */
@Component
class GoldSubmissions {
    private static final int CONTEXT = 32;
    private static final int CONFIDENCE = 3;
    private static final String WHY = "Puntuación de referencia del demo, entregada por un evaluador simulado.";

    private final AssignmentService assignments;
    private final JudgmentService judgments;
    private final Corpus corpus;
    private final Ids ids;
    private final JsonMapper json;

    GoldSubmissions(AssignmentService assignments, JudgmentService judgments, Corpus corpus, Ids ids, JsonMapper json) {
        this.assignments = assignments;
        this.judgments = judgments;
        this.corpus = corpus;
        this.ids = ids;
        this.json = json;
    }

    /** Each response is judged once; the simulated evaluators take turns. */
    void submitAll(ProjectId project, List<Caller> simulated) {
        var byHash = new HashMap<String, JsonNode>();
        var marks = marksByResponse();
        var textOf = texts();
        for (var rating : resource("/demo/gold-ratings.json").get("ratings")) {
            var id = rating.get("response_id").stringValue();
            byHash.put(textOf.get(id), rating);
        }
        var turn = 0;
        for (var response : corpus.responsesOf(project).keySet().stream()
                .map(corpus::response)
                .sorted(java.util.Comparator.comparing(response -> response.id().value()))
                .toList()) {
            var rating = Optional.ofNullable(byHash.get(response.text())).orElseThrow();
            var marked = marks.getOrDefault(rating.get("response_id").stringValue(), List.of());
            var caller = simulated.get(turn++ % simulated.size());
            var assignment = assignments.leaseNamed(project, response.id(), caller);
            judgments.handIn(assignment.id(), "demo", content(response, rating, marked), caller);
        }
    }

    private Map<String, String> texts() {
        var texts = new HashMap<String, String>();
        for (var line : text("/demo/responses.jsonl").lines().toList()) {
            var row = json.readTree(line);
            texts.put(row.get("response_id").stringValue(), row.get("response").stringValue());
        }
        return texts;
    }

    private Map<String, List<JsonNode>> marksByResponse() {
        var marks = new HashMap<String, List<JsonNode>>();
        for (var mark : resource("/demo/planted-errors.json").get("annotations")) {
            marks.computeIfAbsent(mark.get("response_id").stringValue(), _ -> new ArrayList<>())
                    .add(mark);
        }
        return marks;
    }

    private SubmissionContent content(Response response, JsonNode rating, List<JsonNode> marked) {
        var ratings = new ArrayList<Rating>();
        rating.get("scores").properties().forEach(score -> {
            var value = score.getValue().isNull() ? null : score.getValue().intValue();
            ratings.add(new Rating(score.getKey(), value, value == null, null, null));
        });
        var annotations =
                marked.stream().map(mark -> annotation(response, mark)).toList();
        var claims = IntStream.range(0, marked.size())
                .filter(index -> marked.get(index).get("claim_verdict").isString())
                .mapToObj(index -> claim(
                        response, marked.get(index), annotations.get(index).id()))
                .toList();
        return new SubmissionContent(
                ratings,
                annotations,
                annotations.stream().noneMatch(Annotation::isError),
                claims,
                rating.get("justification").stringValue(),
                "",
                CONFIDENCE,
                Map.of("R3", WHY, "R4", WHY, "R7", WHY),
                null,
                null);
    }

    /** Offsets with the contexts of the span contract. */
    private record Place(
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable String exact,
            @Nullable String prefix,
            @Nullable String suffix,
            @Nullable String sha256) {
        static Place of(Response response, JsonNode span) {
            if (!span.isObject()) return new Place(null, null, null, null, null, null);
            var text = response.text();
            var start = span.get("start").intValue();
            var end = span.get("end").intValue();
            return new Place(
                    start,
                    end,
                    new CodePointRange(start, end).slice(text),
                    new CodePointRange(Math.max(0, start - CONTEXT), start).slice(text),
                    new CodePointRange(end, Math.min(CodePointRange.length(text), end + CONTEXT)).slice(text),
                    response.sha256());
        }
    }

    private Annotation annotation(Response response, JsonNode mark) {
        var place = Place.of(response, mark.get("span"));
        var category = mark.get("category").stringValue();
        var isStrength = mark.get("polarity").stringValue().equals("strength");
        return new Annotation(
                ids.next(),
                place.start() == null ? "response" : "span",
                place.start(),
                place.end(),
                place.exact(),
                place.prefix(),
                place.suffix(),
                place.sha256(),
                false,
                isStrength ? "strength" : category.startsWith("FAC.") ? "factual_error" : "weakness",
                category,
                mark.get("severity").stringValue(),
                mark.at("/reason/es").stringValue(),
                null,
                null,
                null);
    }

    private Claim claim(Response response, JsonNode mark, UUID annotation) {
        var place = Place.of(response, mark.get("span"));
        return new Claim(
                ids.next(),
                Optional.ofNullable(place.exact()).orElse(mark.at("/reason/es").stringValue()),
                place.start(),
                place.end(),
                place.exact(),
                place.prefix(),
                place.suffix(),
                place.sha256(),
                json.treeToValue(mark.get("claim_verdict"), Verdict.class),
                mark.at("/reason/es").stringValue(),
                null,
                List.of(annotation));
    }

    private JsonNode resource(String name) {
        return json.readTree(text(name));
    }

    private static String text(String name) {
        try (var stream = GoldSubmissions.class.getResourceAsStream(name)) {
            if (stream == null) throw new IllegalStateException("not packed into the server: " + name);
            return new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + name, e);
        }
    }
}
