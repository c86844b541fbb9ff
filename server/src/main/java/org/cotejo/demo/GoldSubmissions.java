package org.cotejo.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cotejo.assignment.AssignmentService;
import org.cotejo.bundle.proof.Verdict;
import org.cotejo.corpus.Corpus;
import org.cotejo.corpus.Response;
import org.cotejo.evidence.Claim;
import org.cotejo.judgment.Annotation;
import org.cotejo.judgment.JudgmentService;
import org.cotejo.judgment.Rating;
import org.cotejo.judgment.SubmissionContent;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.CodePointRange;
import org.cotejo.kernel.Ids;
import org.cotejo.kernel.ProjectId;
import org.cotejo.kernel.Quotation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hands in the demo's gold ratings as submissions of simulated evaluators, by the same doors as anyone. */
@Component
class GoldSubmissions {
    private static final int CONFIDENCE = 3;
    private static final String WHY = "Puntuación de referencia del demo, entregada por un evaluador simulado.";

    private final AssignmentService assignments;
    private final JudgmentService judgments;
    private final Corpus corpus;
    private final DemoContent files;
    private final Ids ids;
    private final JsonMapper json;

    GoldSubmissions(
            AssignmentService assignments,
            JudgmentService judgments,
            Corpus corpus,
            DemoContent files,
            Ids ids,
            JsonMapper json) {
        this.assignments = assignments;
        this.judgments = judgments;
        this.corpus = corpus;
        this.files = files;
        this.ids = ids;
        this.json = json;
    }

    /** Each response is judged once; the simulated evaluators take turns. */
    void submitAll(ProjectId project, List<Caller> simulated) {
        var ratings = new HashMap<String, JsonNode>();
        for (var rating : files.gold().get("ratings"))
            ratings.put(rating.get("response_id").stringValue(), rating);
        var marks = marksByResponse();
        var ids = files.idsByText();
        var turn = 0;
        for (var response : corpus.responsesOf(project).keySet().stream()
                .map(corpus::response)
                .sorted(java.util.Comparator.comparing(response -> response.id().value()))
                .toList()) {
            var id = ids.get(response.text());
            var rating = Optional.ofNullable(ratings.get(id)).orElseThrow();
            var marked = marks.getOrDefault(id, List.of());
            var caller = simulated.get(turn++ % simulated.size());
            var assignment = assignments.leaseNamed(project, response.id(), caller);
            judgments.handIn(assignment.id(), "demo", content(response, rating, marked), caller);
        }
    }

    private Map<String, List<JsonNode>> marksByResponse() {
        var marks = new HashMap<String, List<JsonNode>>();
        for (var mark : files.planted().get("annotations")) {
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
                null,
                null,
                null,
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
            var quoted = Quotation.of(new CodePointRange(start, end), text);
            return new Place(start, end, quoted.exact(), quoted.prefix(), quoted.suffix(), response.sha256());
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
                List.of(annotation),
                null);
    }
}
