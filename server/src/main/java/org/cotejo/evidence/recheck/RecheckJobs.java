package org.cotejo.evidence.recheck;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.cotejo.kernel.ProjectId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RecheckJobs {
    private static final Duration EVERY = Duration.ofHours(6);

    static final TaskDescriptor<Void> PROJECT = TaskDescriptor.of("recheck-project");

    @Bean
    RecurringTask<Void> recheckSources(
            RecheckWorker worker, InstantSource clock, @Value("${cotejo.recheck.every-days}") int days) {
        return Tasks.recurring("recheck-sources", FixedDelay.of(EVERY))
                .execute((_, _) ->
                        worker.recheck(Optional.empty(), clock.instant().minus(Duration.ofDays(days))));
    }

    /** All of one project, whenever they were looked at last. */
    @Bean
    OneTimeTask<Void> recheckProject(RecheckWorker worker, InstantSource clock) {
        return Tasks.oneTime(PROJECT).execute((instance, _) -> {
            worker.recheck(Optional.of(ProjectId.of(instance.getId())), clock.instant());
        });
    }
}
