package org.cotejo.evidence.capture;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.net.InetAddress;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The fetches of the server; an order whose process was killed is taken up by the next one. */
@Configuration(proxyBeanMethods = false)
class CaptureJobs {
    private static final int RESUMED_MAX = 10_000;

    static final TaskDescriptor<Void> CAPTURE = TaskDescriptor.of("capture");

    @Bean
    Vetting captureVetting(@Value("${cotejo.capture.allow}") String allow) {
        var allowed = Arrays.stream(allow.split(",")).map(String::strip).filter(entry -> !entry.isEmpty());
        return new Vetting(allowed.collect(Collectors.toSet()), InetAddress::getAllByName);
    }

    /** Fetches by the clock of the machine, as a date in an archive is the date. */
    @Bean
    Fetcher fetcher(Vetting vetting, @Value("${cotejo.capture.software}") String software) {
        return new Fetcher(vetting, FetchLimits.DEFAULT, InstantSource.system(), software);
    }

    @Bean
    CustomTask<Void> captureSource(CaptureWorker worker) {
        return Tasks.custom(CAPTURE).execute((instance, _) -> {
            var next = worker.capture(CaptureOrderId.of(instance.getId()));
            if (next.isEmpty()) return new CompletionHandler.OnCompleteRemove<>();
            return (complete, operations) -> operations.reschedule(complete, next.get());
        });
    }

    @Bean
    ApplicationRunner resumeCapturesAtStart(CaptureOrders orders, SchedulerClient scheduler, InstantSource clock) {
        return _ -> orders.waiting(RESUMED_MAX)
                .forEach(id -> scheduler.scheduleIfNotExists(
                        CAPTURE.instance(id.value().toString()).scheduledTo(clock.instant())));
    }
}
