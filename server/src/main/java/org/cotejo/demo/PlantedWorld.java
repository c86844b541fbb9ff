package org.cotejo.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cotejo.assignment.AssignmentService;
import org.cotejo.corpus.Corpus;
import org.cotejo.corpus.Response;
import org.cotejo.corpus.ResponseId;
import org.cotejo.exchange.ImportService;
import org.cotejo.judgment.JudgmentService;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.cotejo.project.ProjectService;
import org.cotejo.project.ProtocolService;
import org.cotejo.project.TaskSettings;
import org.cotejo.quality.GoldAnswer;
import org.cotejo.quality.GoldService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes a world of which everything is known: simulated responses with planted errors, and simulated evaluators with
 * known severities, blind spots, drift and liking for what comes first. All goes through the doors that anybody uses.
 */
@Component
class PlantedWorld {
    static final int PROMPTS = 120;
    static final int OVERLAP = 3;
    private static final long SEED = 20261128;
    private static final String WHY = "Trabajo de un evaluador simulado, hecho para comprobar los tableros.";
    private static final String JUDGED = "Evaluadores simulados";
    private static final String COMPARED = "Evaluadores simulados · comparaciones";

    private final ProjectService projects;
    private final ProtocolService protocols;
    private final ImportService imports;
    private final AssignmentService assignments;
    private final JudgmentService judgments;
    private final GoldService gold;
    private final Corpus corpus;
    private final DemoContent files;
    private final SimulatedWork work;
    private final JsonMapper json;

    PlantedWorld(
            ProjectService projects,
            ProtocolService protocols,
            ImportService imports,
            AssignmentService assignments,
            JudgmentService judgments,
            GoldService gold,
            Corpus corpus,
            DemoContent files,
            SimulatedWork work,
            JsonMapper json) {
        this.projects = projects;
        this.protocols = protocols;
        this.imports = imports;
        this.assignments = assignments;
        this.judgments = judgments;
        this.gold = gold;
        this.corpus = corpus;
        this.files = files;
        this.work = work;
        this.json = json;
    }

    /** The two projects of the world, and who works in them. */
    record Projects(ProjectId judged, ProjectId compared, List<Evaluator> evaluators) {}

    /** A simulated evaluator who can be called. */
    record Evaluator(PlantedRater rater, Caller caller) {}

    /**
     * Makes the projects and all of their work.
     *
     * @param evaluators gives a project an account of each simulated evaluator
     */
    Projects make(Caller lead, Function<ProjectId, List<Evaluator>> evaluators) {
        var maker = new PlantedResponses(files.sentences(), SEED, json);
        var responses = maker.make(PROMPTS);
        var file = maker.file(responses);
        var judged = project(JUDGED, single(), file, lead);
        var compared = project(COMPARED, DemoProject.comparison(1), file, lead);
        var people = evaluators.apply(judged);
        judge(judged, byText(responses), people, lead);
        compare(compared, byText(responses), evaluators.apply(compared));
        return new Projects(judged, compared, people);
    }

    private ProjectId project(String name, TaskSettings settings, byte[] file, Caller lead) {
        var project = projects.createProject(name, lead).id();
        projects.changeProject(project, Optional.empty(), settings, lead);
        imports.importFile(project, "planted.jsonl", file, lead);
        protocols.publishProtocol(project, ProtocolService.Order.PLAIN, lead);
        return project;
    }

    /** Said whole: the world stays the same, whatever a project begins with. */
    private static TaskSettings single() {
        return new TaskSettings(
                TaskSettings.SINGLE, OVERLAP, 120, 14, null, null, TaskSettings.UNASSISTED_PERCENT, null, null);
    }

    private static Map<String, PlantedResponses.Planted> byText(List<PlantedResponses.Planted> responses) {
        return responses.stream().collect(Collectors.toMap(PlantedResponses.Planted::text, one -> one));
    }

    private void judge(
            ProjectId project, Map<String, PlantedResponses.Planted> planted, List<Evaluator> evaluators, Caller lead) {
        var random = new SplittableRandom(SEED + 1);
        var responses = new ArrayList<>(corpus.responsesOf(project).keySet().stream()
                .map(corpus::response)
                .sorted(Comparator.comparing(Response::text))
                .toList());
        Collections.shuffle(responses, new Random(SEED));
        var categories = planted.values().stream()
                .flatMap(one -> one.errors().stream())
                .map(PlantedMark::category)
                // What needs a verdict needs a claim; a false alarm brings none.
                .filter(category -> !category.startsWith("FAC."))
                .distinct()
                .sorted()
                .toList();
        var done = new HashMap<Evaluator, Integer>();
        var all = responses.size() * OVERLAP / evaluators.size();
        for (var response : responses) {
            var one = Objects.requireNonNull(planted.get(response.text()));
            for (var evaluator : least(evaluators, done, random)) {
                var share = done.merge(evaluator, 1, Integer::sum) / (double) all;
                var content = work.judgment(
                        response,
                        evaluator.rater().scores(one, share, random),
                        evaluator.rater().marks(one, categories, random),
                        WHY);
                var assignment = assignments.leaseNamed(project, response.id(), evaluator.caller());
                judgments.handIn(assignment.id(), "planted", content, evaluator.caller());
            }
        }
        gold.keepGold(project, answers(responses, planted), "planted-sentences.json", lead);
    }

    /** Those who have done least, chosen by lot among equals. */
    private static List<Evaluator> least(
            List<Evaluator> evaluators, Map<Evaluator, Integer> done, SplittableRandom random) {
        var lots = new HashMap<Evaluator, Double>();
        for (var one : evaluators) lots.put(one, done.getOrDefault(one, 0) + random.nextDouble());
        return evaluators.stream()
                .sorted(Comparator.comparing(lots::get))
                .limit(OVERLAP)
                .toList();
    }

    private static Map<ResponseId, GoldAnswer> answers(
            List<Response> responses, Map<String, PlantedResponses.Planted> planted) {
        var answers = new HashMap<ResponseId, GoldAnswer>();
        for (var response : responses) {
            var one = Objects.requireNonNull(planted.get(response.text()));
            var scores = new TreeMap<String, @Nullable Integer>();
            one.quality().forEach((criterion, quality) -> scores.put(criterion, PlantedRater.onScale(quality)));
            answers.put(response.id(), SimulatedWork.gold(scores, one.errors()));
        }
        return answers;
    }

    private void compare(ProjectId project, Map<String, PlantedResponses.Planted> planted, List<Evaluator> evaluators) {
        var random = new SplittableRandom(SEED + 2);
        for (var turn = 0; turn < PROMPTS * PlantedResponses.MODELS.size(); turn++) {
            var evaluator = evaluators.get(turn % evaluators.size());
            var assignment = assignments.leaseNext(project, evaluator.caller()).orElseThrow();
            var shown = assignment.shown().stream()
                    .map(corpus::response)
                    .map(response -> overall(Objects.requireNonNull(planted.get(response.text()))))
                    .toList();
            var preference = evaluator.rater().preference(shown.get(0), shown.get(1), random);
            judgments.handIn(assignment.id(), "planted", work.preference(preference, WHY), evaluator.caller());
        }
    }

    private static double overall(PlantedResponses.Planted one) {
        return Objects.requireNonNull(one.quality().get("overall"));
    }
}
