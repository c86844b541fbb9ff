package org.cotejo.evidence.recheck;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.cotejo.project.ProjectService;
import org.cotejo.project.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What became of the sources that verdicts rest on: for who leads or reviews, who decide what follows. */
@RestController
@RequestMapping("/api/v1/projects/{project}/rechecks")
class RecheckController {
    private static final int LISTED_MAX = 500;

    private final Rechecks rechecks;
    private final ProjectService projects;
    private final SchedulerClient scheduler;
    private final InstantSource clock;

    RecheckController(Rechecks rechecks, ProjectService projects, SchedulerClient scheduler, InstantSource clock) {
        this.rechecks = rechecks;
        this.projects = projects;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /**
     * What is known of a quotation since it was cited; `state` is null until somebody has looked, `nearest` is what stands
     * there now that resembles it most.
     */
    record RecheckView(
            String captureId,
            int start,
            int end,
            String url,
            String title,
            String exact,
            @Nullable State state,
            Instant at,
            @Nullable Instant retractedAt,
            @Nullable String nearest,
            @Nullable String detail) {}

    /**
     * @param cited how many quotations verdicts rest on that can be looked at again, looked at or not
     * @param runningSince when the look at all of them was asked for that has not ended; null while there is none
     */
    record RecheckList(
            List<RecheckView> rechecks, int cited, @Nullable Instant runningSince) {}

    @GetMapping
    RecheckList latest(@PathVariable ProjectId project, Caller caller) {
        projects.requireRole(caller, project, Role.REVIEWER, Role.LEAD);
        // Asked first: where it ended meanwhile, all that it found is in the list.
        var running = scheduler
                .getScheduledExecution(
                        RecheckJobs.PROJECT.instanceId(project.value().toString()))
                .map(ScheduledExecution::getExecutionTime)
                .orElse(null);
        var latest = rechecks.latest(project, LISTED_MAX).stream()
                .map(RecheckController::view)
                .toList();
        return new RecheckList(latest, rechecks.countCited(project), running);
    }

    private static RecheckView view(Rechecks.Latest one) {
        return new RecheckView(
                one.captureId(),
                one.start(),
                one.end(),
                one.url(),
                one.title(),
                one.exact(),
                one.state().orElse(null),
                one.at(),
                one.retractedAt().orElse(null),
                one.nearest().orElse(null),
                one.detail().orElse(null));
    }

    /** Looks at all of them again, in the background. */
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    RecheckList start(@PathVariable ProjectId project, Caller caller) {
        projects.requireRole(caller, project, Role.LEAD);
        scheduler.scheduleIfNotExists(
                RecheckJobs.PROJECT.instance(project.value().toString()).scheduledTo(clock.instant()));
        return latest(project, caller);
    }
}
