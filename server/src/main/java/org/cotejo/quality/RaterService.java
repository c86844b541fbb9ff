package org.cotejo.quality;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cotejo.assignment.WorkedTimes;
import org.cotejo.corpus.ResponseId;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.cotejo.project.ProjectService;
import org.cotejo.project.Role;
import org.cotejo.stats.decision.Proportions;
import org.cotejo.stats.rater.effect.EffectEstimate;
import org.cotejo.stats.rater.effect.RaterEffects;
import org.cotejo.stats.rater.effect.Residuals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what raters do to scores beside the responses. */
@Service
public class RaterService {
    private static final long SEED = 1;

    private final RaterRows rows;
    private final GoldAnswers gold;
    private final WorkedTimes times;
    private final ProjectService projects;

    RaterService(RaterRows rows, GoldAnswers gold, WorkedTimes times, ProjectService projects) {
        this.rows = rows;
        this.gold = gold;
        this.times = times;
        this.projects = projects;
    }

    /** All who judged in a project, for its lead and its reviewers, by pseudonym. */
    @Transactional(readOnly = true)
    public RaterBoard raters(ProjectId project, Caller caller) {
        var people = projects.pseudonymsForReview(project, caller);
        var read = read(project);
        var raters = read.people.stream()
                .filter(people::containsKey)
                .map(person -> rater(read, person, people.get(person)))
                .sorted(java.util.Comparator.comparing(RaterBoard.Rater::evaluator))
                .toList();
        return new RaterBoard(Detection.LEVEL, RaterEffects.SUBMISSIONS_MIN, raters);
    }

    /** The caller's own line: shown to the person first. Empty until they have judged something. */
    @Transactional(readOnly = true)
    public Optional<RaterBoard.Rater> own(ProjectId project, Caller caller) {
        projects.requireRole(caller, project, Role.EVALUATOR);
        var read = read(project);
        if (!read.people.contains(caller.account())) return Optional.empty();
        var self = new ProjectService.Pseudonymous(caller.pseudonym(), false);
        return Optional.of(rater(read, caller.account(), self));
    }

    /** Everything that the lines are made of, read once. */
    private record Read(
            Map<AccountId, Integer> numbers,
            Map<ResponseId, Integer> responses,
            Map<AccountId, List<RaterRows.Judged>> judged,
            Residuals residuals,
            Map<AccountId, RaterRows.FirstChosen> first,
            Map<java.util.UUID, WorkedTimes.Worked> worked,
            Detection detection,
            Map<AccountId, List<String>> blindSpots,
            LinkedHashSet<AccountId> people) {}

    private Read read(ProjectId project) {
        var judged = rows.judged(project);
        var numbers = new HashMap<AccountId, Integer>();
        var responses = new HashMap<ResponseId, Integer>();
        var criteria = new HashMap<String, Integer>();
        var scores = rows.scores(project).stream()
                .map(one -> new Residuals.Score(
                        responses.computeIfAbsent(one.response(), _ -> responses.size()),
                        numbers.computeIfAbsent(one.evaluator(), _ -> numbers.size()),
                        criteria.computeIfAbsent(one.criterion(), _ -> criteria.size()),
                        one.value()))
                .toList();
        var first = rows.firstChosen(project).stream()
                .collect(Collectors.toMap(RaterRows.FirstChosen::evaluator, one -> one));
        var detection = Detection.of(judged, rows.errorMarks(project), gold.latest(project));
        var people =
                judged.stream().map(RaterRows.Judged::evaluator).collect(Collectors.toCollection(LinkedHashSet::new));
        people.addAll(first.keySet());
        return new Read(
                numbers,
                responses,
                judged.stream().collect(Collectors.groupingBy(RaterRows.Judged::evaluator)),
                Residuals.of(scores),
                first,
                times.of(project).stream().collect(Collectors.toMap(WorkedTimes.Worked::assignment, one -> one)),
                detection,
                detection.blindSpots(),
                people);
    }

    private static RaterBoard.Rater rater(Read read, AccountId person, ProjectService.Pseudonymous name) {
        var judged = read.judged().getOrDefault(person, List.of());
        int number = read.numbers().getOrDefault(person, Integer.MAX_VALUE);
        var effects = RaterEffects.of(read.residuals(), number, SEED);
        var inTime = judged.stream()
                .map(one -> read.responses().get(one.response()))
                .filter(java.util.Objects::nonNull)
                .toList();
        var drift = RaterEffects.drift(read.residuals(), number, inTime)
                .map(alarm -> new RaterBoard.Drift(
                        alarm.foundAt(), alarm.changedAt(), alarm.shift(), alarm.low(), alarm.high()));
        return new RaterBoard.Rater(
                name.pseudonym(),
                name.isSimulated(),
                judged.size(),
                effect(effects.severity()),
                effect(effects.inconsistency()),
                effect(effects.spread()),
                effect(effects.halo()),
                effect(effects.fatigue(minutes(read, judged))),
                firstChosen(read.first().get(person)),
                medianMillis(read, person),
                drift.orElse(null),
                gold(read, person));
    }

    private static Map<Integer, Double> minutes(Read read, List<RaterRows.Judged> judged) {
        var minutes = new HashMap<Integer, Double>();
        for (var one : judged) {
            var worked = read.worked().get(one.assignment());
            var response = read.responses().get(one.response());
            if (worked != null && response != null)
                minutes.put(response, worked.intoSession().toMillis() / 60_000.0);
        }
        return minutes;
    }

    private static @Nullable Long medianMillis(Read read, AccountId person) {
        var millis = read.worked().values().stream()
                .filter(one -> one.evaluator().equals(person))
                .map(WorkedTimes.Worked::activeMillis)
                .sorted()
                .toList();
        if (millis.isEmpty()) return null;
        return (millis.get((millis.size() - 1) / 2) + millis.get(millis.size() / 2)) / 2;
    }

    private static RaterBoard.Effect effect(EffectEstimate estimate) {
        return switch (estimate) {
            case EffectEstimate.Interval found ->
                new RaterBoard.Effect(found.n(), found.value(), found.low(), found.high(), null);
            case EffectEstimate.Undefined(var n, var reason) ->
                new RaterBoard.Effect(
                        n,
                        null,
                        null,
                        null,
                        switch (reason) {
                            case TOO_FEW -> "too_few";
                            case NO_VARIATION -> "no_variation";
                        });
        };
    }

    private static RaterBoard.Effect firstChosen(RaterRows.@Nullable FirstChosen chosen) {
        if (chosen == null || chosen.decided() < RaterEffects.SUBMISSIONS_MIN)
            return new RaterBoard.Effect(chosen == null ? 0 : chosen.decided(), null, null, null, "too_few");
        var share = Proportions.wilson(chosen.first(), chosen.decided(), Detection.LEVEL)
                .orElseThrow();
        return new RaterBoard.Effect(chosen.decided(), share.estimate(), share.low(), share.high(), null);
    }

    private static RaterBoard.@Nullable Gold gold(Read read, AccountId person) {
        var detection = read.detection();
        if (detection.responses(person) == 0) return null;
        return new RaterBoard.Gold(
                detection.responses(person),
                share(detection.sensitivity(person)),
                share(detection.falseAlarms(person)),
                parts(detection.sensitivityBy(person, GoldAnswer.PlantedError::family)),
                parts(detection.sensitivityBy(person, GoldAnswer.PlantedError::severity)),
                read.blindSpots().getOrDefault(person, List.of()));
    }

    private static List<RaterBoard.SharePart> parts(Map<String, Detection.Share> shares) {
        return shares.entrySet().stream()
                .map(entry -> new RaterBoard.SharePart(entry.getKey(), share(entry.getValue())))
                .toList();
    }

    private static RaterBoard.Share share(Detection.Share share) {
        var interval = share.interval();
        return new RaterBoard.Share(
                share.count(),
                share.of(),
                share.of() == 0 ? null : share.count() / (double) share.of(),
                interval.map(found -> found.low()).orElse(null),
                interval.map(found -> found.high()).orElse(null));
    }
}
