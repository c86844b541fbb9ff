package org.cotejo.evidence.source;

import java.util.Locale;
import org.cotejo.evidence.capture.FetchFailure;

/** A source that gave no answer that can be trusted. Nothing in it repeats an address or a key. */
public final class SourceFailure extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why; each has its sentence in both languages under `source.` and its code. */
    public enum Reason {
        /** No answer within the deadline. */
        TIMEOUT,
        /** No such host, no connection, no valid certificate. */
        UNREACHABLE,
        /** An address that is not fetched, be it the setting's or a redirect's. */
        ADDRESS_REFUSED,
        TOO_MANY_REDIRECTS,
        TOO_LARGE,
        /** 401 or 403: the key is missing, wrong or without the right. */
        KEY_REFUSED,
        /** SearXNG's 403: its settings do not allow answers as JSON. */
        JSON_NOT_ENABLED,
        /** 429, or the source says that it is too busy. */
        TOO_MANY_REQUESTS,
        /** Any other status than success. */
        HTTP_STATUS,
        /** A page, or something else, where JSON or XML was expected. */
        WRONG_TYPE,
        /** Cut off, or not of the documented shape. */
        MALFORMED,
        /** The source says in its answer that the question failed. */
        SOURCE_ERROR,
        /** The project's documents are being indexed again. */
        BEING_INDEXED,
        /** A fault of ours. */
        FAULT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Reason reason;

    public SourceFailure(Reason reason) {
        super(reason.code(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    static SourceFailure of(FetchFailure failure) {
        return new SourceFailure(
                switch (failure.code()) {
                    case TIMEOUT -> Reason.TIMEOUT;
                    case UNKNOWN_HOST, CONNECT_FAILED, TLS_FAILED -> Reason.UNREACHABLE;
                    case TOO_LARGE, HEADERS_TOO_LARGE -> Reason.TOO_LARGE;
                    case TOO_MANY_REDIRECTS -> Reason.TOO_MANY_REDIRECTS;
                    case BAD_RESPONSE -> Reason.MALFORMED;
                    case BAD_URL, SCHEME_REFUSED, USER_INFO_REFUSED, AMBIGUOUS_HOST, PORT_REFUSED, ADDRESS_REFUSED ->
                        Reason.ADDRESS_REFUSED;
                });
    }
}
