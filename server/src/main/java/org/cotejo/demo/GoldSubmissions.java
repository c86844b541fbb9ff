package org.cotejo.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.cotejo.assignment.AssignmentService;
import org.cotejo.corpus.Corpus;
import org.cotejo.corpus.Response;
import org.cotejo.corpus.ResponseId;
import org.cotejo.judgment.JudgmentService;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.cotejo.quality.GoldAnswer;
import org.cotejo.quality.GoldService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hands in the demo's gold ratings as submissions of simulated evaluators, by the same doors as anyone. */
@Component
class GoldSubmissions {
    private final AssignmentService assignments;
    private final JudgmentService judgments;
    private final GoldService gold;
    private final Corpus corpus;
    private final DemoContent files;
    private final SimulatedWork work;
    private final JsonMapper json;

    GoldSubmissions(
            AssignmentService assignments,
            JudgmentService judgments,
            GoldService gold,
            Corpus corpus,
            DemoContent files,
            SimulatedWork work,
            JsonMapper json) {
        this.assignments = assignments;
        this.judgments = judgments;
        this.gold = gold;
        this.corpus = corpus;
        this.files = files;
        this.work = work;
        this.json = json;
    }

    /**
     * Each response is judged once, by the simulated evaluators in turns; and what they hand in is what the project knows to
     * be right.
     */
    void submitAll(ProjectId project, List<Caller> simulated, Caller lead) {
        var ratings = ratingsById();
        var marks = marksById();
        var ids = files.idsByText();
        var answers = new HashMap<ResponseId, GoldAnswer>();
        for (var response : responses(project)) {
            var id = Objects.requireNonNull(ids.get(response.text()));
            var rating = Objects.requireNonNull(ratings.get(id));
            var caller = simulated.get(answers.size() % simulated.size());
            var assignment = assignments.leaseNamed(project, response.id(), caller);
            var scores = scores(rating);
            var marked = marks.getOrDefault(id, List.of());
            var content = work.judgment(
                    response, scores, marked, rating.get("justification").stringValue());
            judgments.handIn(assignment.id(), "demo", content, caller);
            answers.put(response.id(), SimulatedWork.gold(scores, marked));
        }
        gold.keepGold(project, answers, "planted-errors.json, gold-ratings.json", lead);
    }

    private List<Response> responses(ProjectId project) {
        return corpus.responsesOf(project).keySet().stream()
                .map(corpus::response)
                .sorted(Comparator.comparing(response -> response.id().value()))
                .toList();
    }

    private Map<String, JsonNode> ratingsById() {
        var ratings = new HashMap<String, JsonNode>();
        for (var rating : files.gold().get("ratings"))
            ratings.put(rating.get("response_id").stringValue(), rating);
        return ratings;
    }

    private static Map<String, @Nullable Integer> scores(JsonNode rating) {
        var scores = new TreeMap<String, @Nullable Integer>();
        rating.get("scores")
                .properties()
                .forEach(score -> scores.put(
                        score.getKey(),
                        score.getValue().isNull() ? null : score.getValue().intValue()));
        return scores;
    }

    private Map<String, List<PlantedMark>> marksById() {
        var marks = new HashMap<String, List<PlantedMark>>();
        for (var mark : files.planted().get("annotations")) {
            marks.computeIfAbsent(mark.get("response_id").stringValue(), _ -> new ArrayList<>())
                    .add(PlantedMark.of(mark, json));
        }
        return marks;
    }
}
