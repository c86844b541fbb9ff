package org.cotejo.kernel;

import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/** Too many requests for the connections there are: the honest answer is 503 and when to come back. */
public final class Overload {
    /** Longer than the pool's own timeout, so that those who come back find the first wave gone. */
    private static final int RETRY_AFTER_SECONDS = 3;

    private Overload() {}

    /** True when the fault, or any of its causes, is that no connection came free in time. */
    public static boolean isCauseOf(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException || cause instanceof CannotGetJdbcConnectionException) {
                return true;
            }
        }
        return false;
    }

    public static ProblemDetail problem(Locale locale) {
        return ProblemAdvice.problem(HttpStatusCode.valueOf(503), "overloaded", locale, RETRY_AFTER_SECONDS);
    }

    public static HttpHeaders headers() {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Integer.toString(RETRY_AFTER_SECONDS));
        return headers;
    }
}
