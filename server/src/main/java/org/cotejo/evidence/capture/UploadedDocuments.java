package org.cotejo.evidence.capture;

import java.time.Instant;
import org.cotejo.bundle.text.Extraction;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Documents that somebody brought, archived like what was fetched: so they can be quoted alike. */
@Component
public class UploadedDocuments {
    private final Captures captures;
    private final String software;

    UploadedDocuments(Captures captures, @Value("${cotejo.capture.software}") String software) {
        this.captures = captures;
        this.software = software;
    }

    /**
     * What was brought.
     *
     * @param url under which it is archived: its own name, not a place where it could be fetched
     * @param at to the second, as an archive tells time
     */
    public record Upload(String url, byte[] payload, Instant at) {}

    /** Takes part in the caller's transaction. */
    public Capture archive(Upload upload, Extraction extraction) {
        var file = CaptureFile.write(upload, extraction, software);
        var capture = Capture.of(upload, extraction, file, software);
        captures.insert(capture, extraction.text(), file);
        return capture;
    }
}
