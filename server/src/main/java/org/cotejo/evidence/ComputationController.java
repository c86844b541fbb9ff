package org.cotejo.evidence;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.cotejo.bundle.compute.BadComputation;
import org.cotejo.bundle.compute.Computation;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.cotejo.kernel.Refusal;
import org.cotejo.project.ProjectService;
import org.cotejo.project.Role;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Calculations, while a claim is checked. */
@RestController
@RequestMapping("/api/v1/projects/{project}")
class ComputationController {
    private final ProjectService projects;
    private final AlgebraAnswers algebra;

    ComputationController(ProjectService projects, AlgebraAnswers algebra) {
        this.algebra = algebra;
        this.projects = projects;
    }

    /**
     * A calculation as it was typed.
     *
     * @param language of which country its numbers are written, such as `es-MX`
     */
    record ComputationRequest(String input, String language) {}

    /** Exact arithmetic first; an equation that it does not know is put to the computer algebra, which may take seconds to start. */
    @PostMapping("/computations")
    CompletableFuture<Citation.CitedComputation> compute(
            @PathVariable ProjectId project, @RequestBody ComputationRequest request, Caller caller) {
        projects.requireRole(caller, project, Role.EVALUATOR, Role.REVIEWER, Role.LEAD);
        var language = Locale.forLanguageTag(request.language());
        try {
            var done = Computation.of(request.input(), language);
            return CompletableFuture.completedFuture(
                    new Citation.CitedComputation(done.engine(), done.input(), done.output()));
        } catch (BadComputation e) {
            return CompletableFuture.supplyAsync(
                    () -> algebra.ask(project, request.input(), language)
                            .orElseThrow(() -> Refusal.of(ComputationProblem.of(e))),
                    Thread::startVirtualThread);
        }
    }
}
