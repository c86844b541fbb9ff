package org.cotejo.evidence;

import java.util.Locale;
import java.util.Optional;

/** The computer algebra, where it is installed: another program, in a process of its own. */
public interface Algebra {
    /** Names the program and the rules by which it is asked. */
    String ENGINE = "symja-equality/1";

    /** What it says of the two sides of an equation. */
    enum Answer {
        EQUAL,
        DIFFERENT,
        UNDECIDED
    }

    /** Takes seconds at the first question; empty where it is not installed, cannot read the equation or does not end in time. */
    Optional<Answer> compare(String equation, Locale language);
}
