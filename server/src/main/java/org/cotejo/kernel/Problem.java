package org.cotejo.kernel;

import java.util.OptionalLong;

/**
 * One way in which a request can be refused by what the user did. A record's components are the arguments of its
 * message, whose key is `problem.` and the record's name in kebab case.
 */
public interface Problem {
    /** The stable name: `CriterionUnanswered` is `criterion-unanswered`. */
    default String code() {
        return getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(java.util.Locale.ROOT);
    }

    /** Where in the request (JSON Pointer, RFC 6901); empty for the whole. */
    default String pointer() {
        return "";
    }

    /** The HTTP status when the problem stands alone. */
    default int status() {
        return 422;
    }

    /** When it is worth coming back, for what passes with time; absent for what does not. */
    default OptionalLong retryAfterSeconds() {
        return OptionalLong.empty();
    }
}
