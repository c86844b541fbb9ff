package org.cotejo.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import org.cotejo.assignment.Assignment;
import org.cotejo.assignment.AssignmentService;
import org.cotejo.corpus.Corpus;
import org.cotejo.judgment.JudgmentService;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Hands in comparisons of simulated evaluators, each of whom takes what comes next and sees the demo's gold preference
 * with some noise.
 */
@Component
class GoldPreferences {
    private static final long SEED = 20261101;
    private static final double NOISE = 1.6;

    private final AssignmentService assignments;
    private final JudgmentService judgments;
    private final Corpus corpus;
    private final DemoContent files;
    private final SimulatedWork work;

    GoldPreferences(
            AssignmentService assignments,
            JudgmentService judgments,
            Corpus corpus,
            DemoContent files,
            SimulatedWork work) {
        this.work = work;
        this.assignments = assignments;
        this.judgments = judgments;
        this.corpus = corpus;
        this.files = files;
    }

    /** As many comparisons as there are pairs; the simulated evaluators take turns. */
    void submitAll(ProjectId project, List<Caller> simulated) {
        var gold = files.gold();
        var pairs = new HashMap<List<String>, JsonNode>();
        for (var pair : gold.get("pairs")) {
            pairs.put(List.of(pair.get("left").stringValue(), pair.get("right").stringValue()), pair);
        }
        var reasons = new HashMap<String, String>();
        for (var rating : gold.get("ratings")) {
            reasons.put(
                    rating.get("response_id").stringValue(),
                    rating.get("justification").stringValue());
        }
        var ids = files.idsByText();
        for (var turn = 0; turn < pairs.size(); turn++) {
            var caller = simulated.get(turn % simulated.size());
            var assignment = assignments.leaseNext(project, caller).orElseThrow();
            var shown = shownIds(assignment, ids);
            var preference = disturbed(preference(shown, pairs), shown);
            var reason = "De A: %s De B: %s".formatted(reasons.get(shown.get(0)), reasons.get(shown.get(1)));
            judgments.handIn(assignment.id(), "demo", work.preference(preference, reason), caller);
        }
    }

    private List<String> shownIds(Assignment assignment, Map<String, String> ids) {
        return assignment.shown().stream()
                .map(corpus::response)
                .map(response -> Objects.requireNonNull(ids.get(response.text())))
                .toList();
    }

    /** The gold preference, turned where the sides stand the other way. */
    private static int preference(List<String> shown, Map<List<String>, JsonNode> pairs) {
        return Optional.ofNullable(pairs.get(shown))
                .map(pair -> pair.get("preference").intValue())
                .orElseGet(() -> -Objects.requireNonNull(pairs.get(shown.reversed()))
                        .get("preference")
                        .intValue());
    }

    /** Nobody always agrees with the reference; were it so, no interval could be given. */
    private static int disturbed(int preference, List<String> shown) {
        // By the pair and not by the turn: whoever gets it in whichever order, the demo says the same.
        var sorted = shown.stream().sorted().toList();
        var noise = NOISE * new SplittableRandom(SEED + sorted.hashCode()).nextGaussian();
        var seen = Math.round(preference + (shown.equals(sorted) ? noise : -noise));
        return (int) Math.max(-3, Math.min(3, seen));
    }
}
