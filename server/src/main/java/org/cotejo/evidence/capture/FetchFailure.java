package org.cotejo.evidence.capture;

import java.util.Locale;

/** A fetch that ended without a document. */
public final class FetchFailure extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why; what is refused never gets as far as a connection, or is too much of what a server sends. */
    public enum Code {
        BAD_URL(true),
        SCHEME_REFUSED(true),
        USER_INFO_REFUSED(true),
        AMBIGUOUS_HOST(true),
        PORT_REFUSED(true),
        ADDRESS_REFUSED(true),
        TOO_LARGE(true),
        HEADERS_TOO_LARGE(true),
        TOO_MANY_REDIRECTS(true),
        UNKNOWN_HOST(false),
        CONNECT_FAILED(false),
        TLS_FAILED(false),
        TIMEOUT(false),
        BAD_RESPONSE(false);

        private final boolean refused;

        Code(boolean refused) {
            this.refused = refused;
        }

        boolean isRefused() {
            return refused;
        }

        String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Code code;

    FetchFailure(Code code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    public Code code() {
        return code;
    }
}
