package org.cotejo.bundle.compute;

import java.util.Locale;

/** A calculation that has no result; it says where in what was typed, and why. */
public final class BadComputation extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why there is no result. */
    public enum Code {
        /** Nothing was typed. */
        EMPTY,
        /** Longer, deeper or with larger numbers than is calculated. */
        TOO_LARGE,
        /** A character, word or order of them that means nothing here. */
        SYNTAX,
        /** A number that is not written as the language writes it. */
        NUMBER,
        /** A day that the calendar does not have. */
        DATE,
        /** A unit or function that is not known. */
        UNKNOWN,
        /** Values of different kinds: metres and seconds, a date and a number, a percentage and a number. */
        KINDS,
        /** A value that the operation is not defined for: division by zero, a fraction as an exponent. */
        UNDEFINED;

        /** The reason's name wherever it leaves the process. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Code code;
    private final int at;

    BadComputation(Code code, int at, String message) {
        super(message, null, false, false);
        this.code = code;
        this.at = at;
    }

    public Code code() {
        return code;
    }

    /** Where in what was typed, in code points from 0. */
    public int at() {
        return at;
    }
}
