package org.cotejo.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cotejo.bundle.compute.BadComputation;
import org.cotejo.bundle.compute.Computation;
import org.cotejo.bundle.proof.Verdict;
import org.cotejo.corpus.ResponseId;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.cotejo.kernel.Refusal;
import org.cotejo.project.ProjectService;
import org.cotejo.project.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an evaluator asks while a claim is checked, beside searching and archiving. */
@RestController
@RequestMapping("/api/v1/projects/{project}")
class EvidenceController {
    private final EarlierClaims earlier;
    private final ProjectService projects;

    EvidenceController(EarlierClaims earlier, ProjectService projects) {
        this.earlier = earlier;
        this.projects = projects;
    }

    /**
     * A calculation as it was typed.
     *
     * @param language of which country its numbers are written, such as `es-MX`
     */
    record ComputationRequest(String input, String language) {}

    record EarlierRequest(String text, ResponseId responseId) {}

    /** A verdict that may be taken over, with what it rests on. */
    record EarlierVerdict(
            UUID submissionId,
            UUID claimId,
            String text,
            Verdict verdict,
            String reason,
            @Nullable LocalDate referenceDate,
            Instant at,
            double resemblance,
            List<Citation> citations) {}

    record EarlierVerdicts(List<EarlierVerdict> verdicts) {}

    @PostMapping("/computations")
    Citation.CitedComputation compute(
            @PathVariable ProjectId project, @RequestBody ComputationRequest request, Caller caller) {
        projects.requireRole(caller, project, Role.EVALUATOR, Role.REVIEWER, Role.LEAD);
        try {
            var done = Computation.of(request.input(), Locale.forLanguageTag(request.language()));
            return new Citation.CitedComputation(done.engine(), done.input(), done.output());
        } catch (BadComputation e) {
            throw Refusal.of(ComputationProblem.of(e));
        }
    }

    @PostMapping("/claims/earlier")
    @Transactional(readOnly = true)
    public EarlierVerdicts earlier(
            @PathVariable ProjectId project, @RequestBody EarlierRequest request, Caller caller) {
        projects.requireRole(caller, project, Role.EVALUATOR, Role.REVIEWER, Role.LEAD);
        return new EarlierVerdicts(earlier.like(project, request.responseId(), request.text()).stream()
                .map(one -> new EarlierVerdict(
                        one.submission(),
                        one.claim(),
                        one.text(),
                        Verdict.valueOf(one.verdict().toUpperCase(Locale.ROOT)),
                        one.reason(),
                        one.referenceDate().orElse(null),
                        one.at(),
                        one.resemblance(),
                        earlier.citationsOf(project, one.submission(), one.claim())))
                .toList());
    }
}
