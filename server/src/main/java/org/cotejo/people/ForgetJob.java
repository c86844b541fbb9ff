package org.cotejo.people;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Failed sign-ins are kept only as long as they count. */
@Configuration(proxyBeanMethods = false)
class ForgetJob {
    @Bean
    RecurringTask<Void> forgetSignInFailures(SignInFailures failures, InstantSource clock) {
        return Tasks.recurring("forget-sign-in-failures", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> failures.deleteBefore(clock.instant().minus(SignInFailures.WINDOW)));
    }
}
