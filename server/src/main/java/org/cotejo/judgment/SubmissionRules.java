package org.cotejo.judgment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cotejo.corpus.Response;
import org.cotejo.evidence.Claim;
import org.cotejo.project.Category;
import org.cotejo.project.Protocol;

/** What must hold of a submission before it is stored: all problems at once, none repaired. */
final class SubmissionRules {
    private static final int PARTS_MAX = 2_000;

    private SubmissionRules() {}

    static List<SubmissionProblem> check(SubmissionContent content, Protocol protocol, Response response) {
        if (content.annotations().size() + content.claims().size() > PARTS_MAX) {
            return List.of(new SubmissionProblem.ContentTooLarge(PARTS_MAX));
        }
        var problems = new ArrayList<SubmissionProblem>();
        checkRatings(content.ratings(), protocol, problems);
        checkMarks(content, protocol, response, problems);
        checkClaims(content.claims(), response, problems);
        var confidence = content.confidence();
        if (confidence != null && (confidence < 1 || confidence > 3)) {
            problems.add(new SubmissionProblem.ConfidenceOutsideScale(confidence));
        }
        problems.addAll(new ConsistencyCheck(content).broken(protocol.rules()));
        return problems;
    }

    private static void checkRatings(List<Rating> ratings, Protocol protocol, List<SubmissionProblem> problems) {
        Set<String> answered = new HashSet<>();
        for (var index = 0; index < ratings.size(); index++) {
            checkRating(ratings.get(index), index, protocol, answered, problems);
        }
        protocol.criteria().values().stream()
                .filter(criterion -> !answered.contains(criterion.id()))
                .forEach(criterion -> problems.add(new SubmissionProblem.CriterionUnanswered(criterion.label())));
    }

    private static void checkRating(
            Rating rating, int index, Protocol protocol, Set<String> answered, List<SubmissionProblem> problems) {
        var criterion = protocol.criteria().get(rating.criterion());
        if (criterion == null) {
            problems.add(new SubmissionProblem.CriterionUnknown(String.valueOf(rating.criterion()), index));
            return;
        }
        var value = rating.value();
        if (value == null && !rating.notApplicable()) return; // not answered: reported once, for the criterion
        if (!answered.add(criterion.id())) {
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

    private static void checkMarks(
            SubmissionContent content, Protocol protocol, Response response, List<SubmissionProblem> problems) {
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
            checkPlace(mark, index, response, problems);
        }
        var hasErrors = marks.stream().anyMatch(Annotation::isError);
        if (!hasErrors && !content.noErrors()) problems.add(new SubmissionProblem.ErrorsUnconfirmed());
        if (hasErrors && content.noErrors()) problems.add(new SubmissionProblem.ErrorsContradicted());
    }

    private static void checkMark(Annotation mark, int index, Protocol protocol, List<SubmissionProblem> problems) {
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
        if (!category.targets().contains(isPoint ? "response" : mark.target())) {
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

    private static List<String> severities(Category category) {
        return category.polarity().equals("strength") ? List.of("neutral") : category.allowedSeverities();
    }

    private static void checkPlace(Annotation mark, int index, Response response, List<SubmissionProblem> problems) {
        var at = "/content/annotations/" + index;
        if ("span".equals(mark.target())) {
            AnchorRules.check(AnchorRules.Anchor.of(mark), response.text(), response.sha256(), mark.point(), at)
                    .ifPresent(problems::add);
        } else if (mark.start() != null || mark.end() != null) {
            problems.add(new SubmissionProblem.TargetRefused("response", mark.category(), index));
        } else if (AnchorRules.Anchor.of(mark).quotes()) {
            problems.add(new SubmissionProblem.QuoteWithoutPlace(at));
        }
    }

    private static void checkClaims(List<Claim> claims, Response response, List<SubmissionProblem> problems) {
        var seen = new HashSet<UUID>();
        for (var index = 0; index < claims.size(); index++) {
            var claim = claims.get(index);
            if (claim.id() == null || !seen.add(claim.id())) problems.add(new SubmissionProblem.ClaimTwice(index));
            if (claim.text().isBlank()) problems.add(new SubmissionProblem.ClaimEmpty(index));
            checkPlace(claim, index, response, problems);
        }
    }

    /** A claim may stand by itself; what it says of the text has to be there. */
    private static void checkPlace(Claim claim, int index, Response response, List<SubmissionProblem> problems) {
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
