package org.cotejo.assistance;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.assignment.AssignmentId;
import org.cotejo.assistance.checks.CheckKind;
import org.cotejo.assistance.checks.Readability;
import org.cotejo.corpus.ResponseId;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.cotejo.kernel.Quotation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The checks panel of an assignment, and what a lead sees of its use. */
@RestController
@RequestMapping("/api/v1")
class AssistanceController {
    private final AssistanceService assistance;

    AssistanceController(AssistanceService assistance) {
        this.assistance = assistance;
    }

    /** Whether there are checks here, and the command that installs the heavy ones where they are not. */
    record AssistanceView(boolean assisted, boolean toolsInstalled, String installCommand) {}

    /** Of a comparison, which response is checked. */
    record ResponseCheck(@Nullable ResponseId responseId) {}

    record JustificationCheck(String text) {}

    record SuggestionView(
            SuggestionId suggestionId,

            @Schema(
                    allowableValues = {
                        "grammar",
                        "language",
                        "variety",
                        "register",
                        "readability",
                        "numbers",
                        "arithmetic",
                        "algebra"
                    })
            String kind,

            String code,
            String category,
            int start,
            int end,
            String exact,
            String prefix,
            String suffix,
            Map<String, String> figures,
            String message,
            List<String> replacements,

            @Schema(allowableValues = {"accepted", "dismissed"}) @Nullable
            String decision) {}

    record ReadabilityIndex(
            @Schema(allowableValues = {"fernandez_huerta", "szigriszt", "flesch"})
            String index,

            double value,

            @Schema(allowableValues = {"very_hard", "hard", "normal", "easy", "very_easy"})
            String band) {}

    record ReadabilityView(int words, int sentences, int syllables, List<ReadabilityIndex> indices) {}

    record ChecksView(
            @Schema(allowableValues = {"done", "running", "absent", "busy", "timeout", "too_long", "failed"})
            String state,

            List<SuggestionView> suggestions,
            @Nullable ReadabilityView readability) {}

    record DecisionRequest(
            @Schema(allowableValues = {"accepted", "dismissed"})
            String decision) {}

    record KindCount(
            String kind,

            @Schema(allowableValues = {"response", "justification"})
            String target,

            long shown,
            long accepted,
            long dismissed) {}

    record AssistanceReport(long assisted, long unassisted, List<KindCount> counts) {}

    @GetMapping("/assignments/{id}/checks")
    AssistanceView assistance(@PathVariable AssignmentId id, Caller caller) {
        return new AssistanceView(
                assistance.drawAssistance(id, caller), assistance.areToolsInstalled(), ToolsProcess.INSTALL);
    }

    @PostMapping("/assignments/{id}/checks/quick")
    ChecksView quick(@PathVariable AssignmentId id, @RequestBody ResponseCheck check, Caller caller) {
        return view(assistance.checkQuickly(id, Optional.ofNullable(check.responseId()), caller));
    }

    @PostMapping("/assignments/{id}/checks/grammar")
    ChecksView grammar(@PathVariable AssignmentId id, @RequestBody ResponseCheck check, Caller caller) {
        return heavy(id, CheckKind.GRAMMAR, check, caller);
    }

    @PostMapping("/assignments/{id}/checks/algebra")
    ChecksView algebra(@PathVariable AssignmentId id, @RequestBody ResponseCheck check, Caller caller) {
        return heavy(id, CheckKind.ALGEBRA, check, caller);
    }

    private ChecksView heavy(AssignmentId id, CheckKind kind, ResponseCheck check, Caller caller) {
        return view(assistance.checkHeavily(id, kind, Optional.ofNullable(check.responseId()), caller));
    }

    @PostMapping("/assignments/{id}/checks/justification")
    ChecksView justification(@PathVariable AssignmentId id, @RequestBody JustificationCheck check, Caller caller) {
        return view(assistance.checkJustification(id, check.text(), caller));
    }

    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PostMapping("/assignments/{id}/suggestions/{suggestion}/decision")
    void decide(
            @PathVariable AssignmentId id,
            @PathVariable SuggestionId suggestion,
            @RequestBody DecisionRequest request,
            Caller caller) {
        assistance.decideSuggestion(id, suggestion, request.decision(), caller);
    }

    @GetMapping("/projects/{project}/assistance")
    AssistanceReport report(@PathVariable ProjectId project, Caller caller) {
        var report = assistance.report(project, caller);
        return new AssistanceReport(
                report.share().assisted(),
                report.share().unassisted(),
                report.counts().stream()
                        .map(count -> new KindCount(
                                count.kind().sql(), count.target(), count.shown(), count.accepted(), count.dismissed()))
                        .toList());
    }

    private static ChecksView view(AssistanceService.Checked checked) {
        var text = checked.text().text();
        return new ChecksView(
                checked.outcome().state(),
                checked.shown().stream().map(shown -> view(shown, text)).toList(),
                checked.readability().map(AssistanceController::view).orElse(null));
    }

    private static SuggestionView view(Suggestions.Shown shown, String text) {
        var finding = shown.finding();
        var quoted = Quotation.of(finding.range(), text);
        return new SuggestionView(
                shown.id(),
                finding.kind().sql(),
                finding.code(),
                finding.category(),
                finding.range().start(),
                finding.range().end(),
                quoted.exact(),
                quoted.prefix(),
                quoted.suffix(),
                finding.figures(),
                finding.message(),
                finding.replacements(),
                shown.decision());
    }

    private static ReadabilityView view(Readability.Report report) {
        return new ReadabilityView(
                report.words(),
                report.sentences(),
                report.syllables(),
                report.indices().stream()
                        .map(one -> new ReadabilityIndex(one.index(), one.value(), one.band()))
                        .toList());
    }
}
