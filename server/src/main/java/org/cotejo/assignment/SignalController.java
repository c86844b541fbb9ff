package org.cotejo.assignment;

import java.util.List;
import org.cotejo.kernel.Caller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/assignments/{id}")
class SignalController {
    private final AssignmentService assignments;

    SignalController(AssignmentService assignments) {
        this.assignments = assignments;
    }

    record SignalBatch(long sentAt, List<SignalRules.Reported> signals) {}

    record ActiveTimeView(long activeMillis) {}

    @PostMapping("/signals")
    ActiveTimeView receive(@PathVariable AssignmentId id, @RequestBody SignalBatch batch, Caller caller) {
        return new ActiveTimeView(assignments.receiveSignals(id, batch.signals(), batch.sentAt(), caller));
    }
}
