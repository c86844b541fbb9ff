package org.cotejo.exchange;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.InstantSource;
import org.cotejo.exchange.reader.ImportLimits;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of an import that may take long; a job whose process was killed is taken up by the next one. */
@Configuration(proxyBeanMethods = false)
class ImportJobs {
    private static final Duration UNDECIDED_MAX = Duration.ofDays(7);

    static final TaskDescriptor<Void> CHECK = TaskDescriptor.of("check-import");
    static final TaskDescriptor<Void> APPLY = TaskDescriptor.of("apply-import");

    @Bean
    ImportLimits importLimits(
            @Value("${cotejo.import.line-bytes-max}") int lineBytesMax,
            @Value("${cotejo.import.depth-max}") int depthMax) {
        return ImportLimits.STANDARD.withLineBytes(lineBytesMax).withDepth(depthMax);
    }

    @Bean
    OneTimeTask<Void> checkImport(ImportWorker worker) {
        return Tasks.oneTime(CHECK).execute((instance, _) -> worker.checkUpload(ImportId.of(instance.getId())));
    }

    /** Uploads that nobody decided on within a week are let go. */
    @Bean
    RecurringTask<Void> forgetUploads(Imports imports, InstantSource clock) {
        return Tasks.recurring("forget-uploads", FixedDelay.of(Duration.ofHours(6)))
                .execute((_, _) -> imports.cancelUndecided(clock.instant().minus(UNDECIDED_MAX)));
    }

    @Bean
    OneTimeTask<Void> applyImport(ImportWorker worker) {
        return Tasks.oneTime(APPLY).execute((instance, _) -> worker.applyImport(ImportId.of(instance.getId())));
    }

    /** Goes on with what a killed process or a restored archive left in the middle: its job may be gone. */
    @Bean
    ApplicationRunner resumeImportsAtStart(Imports imports, SchedulerClient scheduler, InstantSource clock) {
        return _ -> imports.unfinished().forEach((id, state) -> {
            var job = state == Import.State.CHECKING ? CHECK : APPLY;
            scheduler.scheduleIfNotExists(job.instance(id.value().toString()).scheduledTo(clock.instant()));
        });
    }
}
