package org.cotejo.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SealJob {
    private static final Duration EVERY = Duration.ofSeconds(10);
    private static final int BATCH = 1_000;

    @Bean
    RecurringTask<Void> sealAudit(AuditSeal seal) {
        return Tasks.recurring("seal-audit", FixedDelay.of(EVERY)).execute((_, _) -> {
            while (seal.sealNext(BATCH) == BATCH) continue;
        });
    }
}
