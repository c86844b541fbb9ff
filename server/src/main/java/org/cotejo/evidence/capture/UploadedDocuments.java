package org.cotejo.evidence.capture;

import java.time.Instant;
import java.util.Optional;
import org.cotejo.bundle.text.Extraction;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.Ids;
import org.cotejo.kernel.ProjectId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Documents that somebody brought, archived like what was fetched: so they can be quoted alike. */
@Component
public class UploadedDocuments {
    private final Captures captures;
    private final CaptureOrders orders;
    private final Ids ids;
    private final String software;

    UploadedDocuments(
            Captures captures, CaptureOrders orders, Ids ids, @Value("${cotejo.capture.software}") String software) {
        this.captures = captures;
        this.orders = orders;
        this.ids = ids;
        this.software = software;
    }

    /**
     * What was brought.
     *
     * @param url under which it is archived: its own name, or the address of the source that it stands for
     * @param at to the second, as an archive tells time
     * @param isTranscribed whether it stands for a source that could not be fetched: a second person has to confirm it
     */
    public record Upload(String url, byte[] payload, Instant at, boolean isTranscribed) {}

    /** Takes part in the caller's transaction. */
    public Capture archive(Upload upload, Extraction extraction) {
        var file = CaptureFile.write(upload, extraction, software);
        var capture = Capture.of(upload, extraction, file, software);
        captures.insert(capture, extraction.text(), file);
        return capture;
    }

    /** Puts it among the sources that a person archived, where they find it again. */
    public void list(ProjectId project, AccountId person, Capture capture) {
        var order = new CaptureOrder(
                new CaptureOrderId(ids.next()),
                project,
                person,
                capture.urlRequested(),
                "",
                capture.fetchedAt(),
                CaptureOrder.WAITING,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        orders.insert(order);
        orders.finish(order.id(), capture.id(), capture.fetchedAt());
    }
}
