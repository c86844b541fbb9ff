package org.cotejo.judgment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cotejo.corpus.Response;
import org.cotejo.corpus.ResponseId;
import org.cotejo.evidence.Claim;
import org.cotejo.judgment.comparison.ComparisonProblem;
import org.cotejo.judgment.comparison.ComparisonRules;
import org.cotejo.kernel.Problem;
import org.cotejo.project.Category;
import org.cotejo.project.Protocol;
import org.jspecify.annotations.Nullable;

/** What must hold of a submission before it is stored: all problems at once, none repaired. */
final class SubmissionRules {
    private static final int PARTS_MAX = 2_000;

    private SubmissionRules() {}

    /** What the evaluator saw: the responses, of which a part names one (or none where there is only one), and how many turns. */
    private record Shown(List<Response> responses, int turns) {
        boolean isOne() {
            return responses.size() == 1;
        }

        Optional<Response> named(@Nullable ResponseId id) {
            return id == null && isOne()
                    ? Optional.of(responses.getFirst())
                    : responses.stream()
                            .filter(response -> response.id().equals(id))
                            .findFirst();
        }
    }

    private record Answer(ResponseId response, String criterion) {}

    static List<Problem> check(SubmissionContent content, Protocol protocol, List<Response> responses, int turns) {
        if (content.annotations().size() + content.claims().size() > PARTS_MAX) {
            return List.of(new SubmissionProblem.ContentTooLarge(PARTS_MAX));
        }
        var shown = new Shown(responses, turns);
        var problems = new ArrayList<Problem>();
        checkRatings(content.ratings(), protocol, shown, problems);
        checkMarks(content, protocol, shown, problems);
        checkClaims(content, shown, problems);
        var waits = protocol.taskSettings().putsFactsFirst();
        if (waits && content.claims().stream().anyMatch(claim -> claim.verdict() == null)) {
            problems.add(new SubmissionProblem.VerdictsFirst());
        }
        var rewrite = content.rewrite();
        if (rewrite != null && responses.stream().noneMatch(one -> one.sha256().equals(rewrite.sourceSha256()))) {
            problems.add(new SubmissionProblem.SourceChanged("/content/rewrite"));
        }
        var confidence = content.confidence();
        if (confidence != null && (confidence < 1 || confidence > 3)) {
            problems.add(new SubmissionProblem.ConfidenceOutsideScale(confidence));
        }
        var comparison = content.comparison();
        if (shown.isOne()) {
            if (content.comparison() != null) problems.add(new ComparisonProblem.ComparisonUnasked());
            problems.addAll(new ConsistencyCheck(content).broken(protocol.rules()));
        } else if (comparison == null) {
            problems.add(new ComparisonProblem.PreferenceMissing());
        } else {
            var ids = responses.stream().map(Response::id).toList();
            problems.addAll(ComparisonRules.check(comparison, ids, protocol, content.justification()));
        }
        return problems;
    }

    private static void checkRatings(List<Rating> ratings, Protocol protocol, Shown shown, List<Problem> problems) {
        var answered = new HashSet<Answer>();
        for (var index = 0; index < ratings.size(); index++) {
            checkRating(ratings.get(index), index, protocol, shown, answered, problems);
        }
        // Beside one another responses may be rated; alone they must be.
        if (!shown.isOne()) return;
        protocol.criteria().values().stream()
                .filter(criterion ->
                        answered.stream().noneMatch(answer -> answer.criterion().equals(criterion.id())))
                .forEach(criterion -> problems.add(new SubmissionProblem.CriterionUnanswered(criterion.label())));
    }

    private static void checkRating(
            Rating rating, int index, Protocol protocol, Shown shown, Set<Answer> answered, List<Problem> problems) {
        var criterion = protocol.criteria().get(rating.criterion());
        if (criterion == null) {
            problems.add(new SubmissionProblem.CriterionUnknown(String.valueOf(rating.criterion()), index));
            return;
        }
        var response = shown.named(rating.responseId());
        if (response.isEmpty()) {
            problems.add(new SubmissionProblem.ResponseUnknown("/content/ratings/" + index));
            return;
        }
        var value = rating.value();
        if (value == null && !rating.notApplicable()) return; // not answered: reported once, for the criterion
        if (!answered.add(new Answer(response.get().id(), criterion.id()))) {
            problems.add(new SubmissionProblem.CriterionTwice(criterion.label(), index));
        }
        if (rating.notApplicable() && (value != null || !criterion.na().allowed())) {
            problems.add(new SubmissionProblem.NotApplicableRefused(criterion.label(), index));
        } else if (value != null && !criterion.scale().holds(value)) {
            problems.add(new SubmissionProblem.RatingOutsideScale(
                    criterion.label(),
                    value,
                    criterion.scale().min(),
                    criterion.scale().max(),
                    index));
        }
    }

    private static void checkMarks(SubmissionContent content, Protocol protocol, Shown shown, List<Problem> problems) {
        var marks = content.annotations();
        var ids = marks.stream().map(Annotation::id).collect(Collectors.toSet());
        var seen = new HashSet<UUID>();
        for (var index = 0; index < marks.size(); index++) {
            var mark = marks.get(index);
            if (mark.id() == null || !seen.add(mark.id())) problems.add(new SubmissionProblem.MarkTwice(index));
            var cause = mark.consequenceOf();
            if (cause != null && (cause.equals(mark.id()) || !ids.contains(cause))) {
                problems.add(new SubmissionProblem.ConsequenceUnknown(index));
            }
            checkMark(mark, index, protocol, problems);
            checkTurn(mark, index, shown.turns(), problems);
            var response = shown.named(mark.responseId());
            if (response.isPresent()) checkPlace(mark, index, response.get(), problems);
            else problems.add(new SubmissionProblem.ResponseUnknown("/content/annotations/" + index));
        }
        if (!shown.isOne()) return;
        var hasErrors = marks.stream().anyMatch(Annotation::isError);
        if (!hasErrors && !content.noErrors()) problems.add(new SubmissionProblem.ErrorsUnconfirmed());
        if (hasErrors && content.noErrors()) problems.add(new SubmissionProblem.ErrorsContradicted());
    }

    private static void checkMark(Annotation mark, int index, Protocol protocol, List<Problem> problems) {
        var category = protocol.categories().get(mark.category());
        if (category == null) {
            problems.add(new SubmissionProblem.CategoryUnknown(String.valueOf(mark.category()), index));
            return;
        }
        if (!category.kind().equals(mark.kind())) {
            problems.add(new SubmissionProblem.KindRefused(String.valueOf(mark.kind()), category.code(), index));
        }
        if (!severities(category).contains(mark.severity())) {
            problems.add(
                    new SubmissionProblem.SeverityRefused(String.valueOf(mark.severity()), category.code(), index));
        }
        var isPoint = mark.point() && mark.target().equals("span");
        // A point mark says where something is missing: it is the omission of a category that targets the response.
        if (!mark.isOnTurn() && !category.targets().contains(isPoint ? "response" : mark.target())) {
            problems.add(new SubmissionProblem.TargetRefused(String.valueOf(mark.target()), category.code(), index));
        }
        var isGrave = mark.severity().equals("major") || mark.severity().equals("critical");
        if ((category.requiresNote() || isGrave) && mark.reason().isBlank()) {
            problems.add(new SubmissionProblem.ReasonMissing(category.code(), index));
        }
        var rule = mark.guidelineRule();
        if (rule == null
                ? category.requiresRuleId()
                : !protocol.guidelineRules().contains(rule)) {
            problems.add(new SubmissionProblem.GuidelineRuleMissing(category.code(), index));
        }
    }

    private static void checkTurn(Annotation mark, int index, int turns, List<Problem> problems) {
        var turn = mark.turn();
        if (mark.isOnTurn() ? turn == null || turn < 0 || turn >= turns : turn != null) {
            problems.add(new SubmissionProblem.TurnUnknown(index, turns));
        }
    }

    private static List<String> severities(Category category) {
        return category.polarity().equals("strength") ? List.of("neutral") : category.allowedSeverities();
    }

    private static void checkPlace(Annotation mark, int index, Response response, List<Problem> problems) {
        var at = "/content/annotations/" + index;
        if ("span".equals(mark.target())) {
            AnchorRules.check(AnchorRules.Anchor.of(mark), response.text(), response.sha256(), mark.point(), at)
                    .ifPresent(problems::add);
        } else if (mark.start() != null || mark.end() != null) {
            problems.add(new SubmissionProblem.TargetRefused(mark.target(), mark.category(), index));
        } else if (AnchorRules.Anchor.of(mark).quotes()) {
            problems.add(new SubmissionProblem.QuoteWithoutPlace(at));
        }
    }

    private static void checkClaims(SubmissionContent content, Shown shown, List<Problem> problems) {
        var claims = content.claims();
        var marks = content.annotations().stream().map(Annotation::id).collect(Collectors.toSet());
        var seen = new HashSet<UUID>();
        for (var index = 0; index < claims.size(); index++) {
            var claim = claims.get(index);
            if (claim.id() == null || !seen.add(claim.id())) problems.add(new SubmissionProblem.ClaimTwice(index));
            if (claim.text().isBlank()) problems.add(new SubmissionProblem.ClaimEmpty(index));
            if (!marks.containsAll(claim.annotationIds())) {
                problems.add(new SubmissionProblem.ClaimMarkUnknown(index));
            }
            var response = shown.named(claim.responseId());
            if (response.isPresent()) checkPlace(claim, index, response.get(), problems);
            else problems.add(new SubmissionProblem.ResponseUnknown("/content/claims/" + index));
        }
    }

    /** A claim may stand by itself; what it says of the text has to be there. */
    private static void checkPlace(Claim claim, int index, Response response, List<Problem> problems) {
        var at = "/content/claims/" + index;
        var anchor = AnchorRules.Anchor.of(claim);
        if (claim.start() != null || claim.end() != null) {
            AnchorRules.check(anchor, response.text(), response.sha256(), false, at)
                    .ifPresent(problems::add);
        } else if (anchor.quotes()) {
            problems.add(new SubmissionProblem.QuoteWithoutPlace(at));
        }
    }
}
