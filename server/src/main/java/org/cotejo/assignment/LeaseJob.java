package org.cotejo.assignment;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LeaseJob {
    private static final Duration EVERY = Duration.ofSeconds(30);

    @Bean
    RecurringTask<Void> reclaimLeases(AssignmentService assignments) {
        return com.github.kagkarlsson.scheduler.task.helper.Tasks.recurring("reclaim-leases", FixedDelay.of(EVERY))
                .execute((_, _) -> assignments.reclaimLeases());
    }
}
