package org.cotejo.bundle.compute;

import java.util.Locale;
import org.cotejo.bundle.compute.BadComputation.Code;

/** What is calculated in the tests, typed as in Spain, in Mexico or in the United States. */
final class Computed {
    static final Locale SPAIN = Locale.of("es", "ES");
    static final Locale MEXICO = Locale.of("es", "MX");
    static final Locale UNITED_STATES = Locale.US;

    /** Why there is no result, and where. */
    record Refused(Code code, int at) {}

    private Computed() {}

    static Computation computed(String typed, Locale locale) {
        try {
            return Computation.of(typed, locale);
        } catch (BadComputation e) {
            throw new AssertionError(typed + ": " + e.code() + " at " + e.at() + ": " + e.getMessage(), e);
        }
    }

    static String output(String typed) {
        return computed(typed, Locale.US).output();
    }

    static Refused refused(String typed, Locale locale) {
        try {
            throw new AssertionError(typed + " came to " + Computation.of(typed, locale));
        } catch (BadComputation e) {
            return new Refused(e.code(), e.at());
        }
    }
}
