package org.cotejo.bundle.archive;

import java.io.IOException;

/** Where a capture's file comes from, by the hash that names it; asked once for each. */
@FunctionalInterface
public interface CaptureFiles {
    byte[] file(String sha256) throws IOException;
}
