package org.cotejo.judgment;

import java.util.List;
import org.cotejo.assignment.AssignmentId;
import org.cotejo.assignment.AssignmentService;
import org.cotejo.evidence.EarlierClaims;
import org.cotejo.kernel.Caller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Offers verdicts that were given before on the same claim, of other responses than the one in hand. */
@RestController
class EarlierController {
    private final AssignmentService assignments;
    private final EarlierClaims earlier;

    EarlierController(AssignmentService assignments, EarlierClaims earlier) {
        this.assignments = assignments;
        this.earlier = earlier;
    }

    record EarlierRequest(String text) {}

    record EarlierVerdicts(List<EarlierClaims.EarlierVerdict> verdicts) {}

    @PostMapping("/api/v1/assignments/{id}/claims/earlier")
    EarlierVerdicts earlier(@PathVariable AssignmentId id, @RequestBody EarlierRequest request, Caller caller) {
        var assignment = assignments.ofCaller(id, caller);
        return new EarlierVerdicts(earlier.like(assignment.project(), assignment.shown(), request.text()));
    }
}
