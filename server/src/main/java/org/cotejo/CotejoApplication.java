package org.cotejo;

import com.github.kagkarlsson.scheduler.Clock;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.cotejo.kernel.Ids;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The server: every module under this package, wired. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class CotejoApplication {
    /** The only clock: nothing else reads the time. */
    @Bean
    InstantSource clock() {
        // Microseconds are what PostgreSQL keeps: an instant reads back as it was written.
        return () -> InstantSource.system().instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }

    /** Jobs are due by the same clock that set their time. */
    @Bean
    Clock schedulerClock(InstantSource clock) {
        return clock::instant;
    }

    @Bean
    RandomGenerator random() {
        return new SecureRandom();
    }

    @Bean
    Ids ids(InstantSource clock, RandomGenerator random) {
        return new Ids(clock, random);
    }
}
