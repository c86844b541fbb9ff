package org.cotejo.judgment;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes partitions three months ahead: at each start, and daily for those who never stop. */
@Configuration(proxyBeanMethods = false)
class PartitionJob {
    private static final int MONTHS_AHEAD = 4;

    @Bean
    RecurringTask<Void> ensurePartitions(Submissions submissions, InstantSource clock) {
        return Tasks.recurring("ensure-partitions", FixedDelay.of(Duration.ofDays(1)))
                .execute((_, _) -> submissions.ensurePartitions(clock.instant(), MONTHS_AHEAD));
    }

    @Bean
    ApplicationRunner ensurePartitionsAtStart(Submissions submissions, InstantSource clock) {
        return _ -> submissions.ensurePartitions(clock.instant(), MONTHS_AHEAD);
    }
}
