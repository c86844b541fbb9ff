package org.cotejo.evidence.timing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cotejo.evidence.ClaimTimes;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.cotejo.kernel.Refusal;
import org.cotejo.project.ProjectService;
import org.cotejo.project.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes in how long an evaluator worked on which step of a claim. */
@RestController
@RequestMapping("/api/v1/projects/{project}/claim-times")
class ClaimTimeController {
    private static final int STRETCHES_MAX = 200;
    private static final long MILLIS_MAX = 1_800_000;

    private final ProjectService projects;
    private final ClaimTimes times;
    private final InstantSource clock;

    ClaimTimeController(ProjectService projects, ClaimTimes times, InstantSource clock) {
        this.projects = projects;
        this.times = times;
        this.clock = clock;
    }

    /** What is done on a claim. */
    enum Step {
        @JsonProperty("search")
        SEARCH,
        @JsonProperty("read")
        READ,
        @JsonProperty("compute")
        COMPUTE,
        @JsonProperty("decide")
        DECIDE
    }

    /**
     * Work on one step of a claim without a break.
     *
     * @param timeId made by the client: what is told twice counts once
     * @param activeMillis active time in milliseconds, 1 to 1,800,000
     */
    record ClaimStretch(UUID timeId, UUID claimId, Step step, long activeMillis) {}

    record ClaimTimesReport(List<ClaimStretch> stretches) {}

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void report(@PathVariable ProjectId project, @RequestBody ClaimTimesReport report, Caller caller) {
        projects.requireRole(caller, project, Role.EVALUATOR);
        var stretches = report.stretches();
        if (stretches.size() > STRETCHES_MAX) throw Refusal.of(new ClaimTimeProblem.TooManyClaimTimes(STRETCHES_MAX));
        for (var index = 0; index < stretches.size(); index++) {
            var millis = stretches.get(index).activeMillis();
            if (millis < 1 || millis > MILLIS_MAX)
                throw Refusal.of(new ClaimTimeProblem.ClaimTimeOutOfRange(index + 1, MILLIS_MAX));
        }
        times.insert(
                project,
                caller.account(),
                stretches.stream().map(ClaimTimeController::stretch).toList(),
                clock.instant());
    }

    private static ClaimTimes.Stretch stretch(ClaimStretch one) {
        var step = one.step().name().toLowerCase(Locale.ROOT);
        return new ClaimTimes.Stretch(one.timeId(), one.claimId(), step, one.activeMillis());
    }
}
