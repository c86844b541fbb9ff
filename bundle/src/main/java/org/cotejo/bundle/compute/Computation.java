package org.cotejo.bundle.compute;

import java.util.Locale;

/**
 * A calculation that was made: what was asked in its one spelling, and what it comes to. The same input gives the same output on
 * every machine and in every language.
 *
 * @param engine the rules by which it was calculated
 * @param input with decimal points, without groups, with English words
 * @param output a decimal where it ends within 60 characters, else a fraction and 12 significant digits (halves away from zero),
 *     with its unit; a day; `true` or `false` of a comparison
 */
public record Computation(String engine, String input, String output) {
    /** Names these rules; a rule that changes an output gets another number, and what was calculated before stays. */
    public static final String ENGINE = "cotejo-arith/1";

    /**
     * Calculates what was typed.
     *
     * @param locale of es or en; with its country it says how numbers are written, and the root locale stands for `input`
     */
    public static Computation of(String typed, Locale locale) throws BadComputation {
        var expression = Parser.read(Lexer.cut(typed, NumberStyle.of(locale)));
        return new Computation(ENGINE, Written.input(expression), Written.output(Evaluator.value(expression)));
    }

    /** Whether these rules calculated it, so that it can be repeated. */
    public boolean isOurs() {
        return engine.equals(ENGINE);
    }

    /** False of what another engine could not decide: it proves nothing. */
    public boolean isDecided() {
        return !output.equals("UNDECIDED");
    }

    /** The same input calculated again; equal to this one unless something was changed. */
    public Computation repeat() throws BadComputation {
        if (!isOurs()) throw new IllegalStateException("expected the engine " + ENGINE + ", found " + engine);
        return of(input, Locale.ROOT);
    }
}
