package org.cotejo.bundle.archive;

import java.util.Locale;

/** Who may have an archive: sources and responses are other people's works. */
public enum Scope {
    /** With the archived sources and the responses. */
    PRIVATE,
    /** With quotations, hashes and addresses only. */
    PUBLIC;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
