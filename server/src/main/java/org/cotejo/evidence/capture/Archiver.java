package org.cotejo.evidence.capture;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Fetches an address and makes the file of it, for the first look and for every later one; nothing is stored yet. */
@Component
class Archiver {
    private final Fetcher fetcher;
    private final String software;

    Archiver(Fetcher fetcher, @Value("${cotejo.capture.software}") String software) {
        this.fetcher = fetcher;
        this.software = software;
    }

    /** What came: as it is described, as it is read, and as it is kept. */
    record Archived(Capture capture, String text, byte[] file) {}

    Archived fetch(String url) throws FetchFailure {
        var fetched = fetcher.fetch(url);
        var file = CaptureFile.write(fetched, software);
        return new Archived(
                Capture.of(url, fetched, file, software), fetched.extraction().text(), file);
    }
}
