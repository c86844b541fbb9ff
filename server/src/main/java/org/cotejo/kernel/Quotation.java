package org.cotejo.kernel;

/**
 * What stands at a range of a text: the passage itself and the 32 code points on either side, fewer only at the ends of
 * the text. By it a place is known again.
 */
public record Quotation(String exact, String prefix, String suffix) {
    private static final int CONTEXT = 32;

    /** The range has to lie within the text. */
    public static Quotation of(CodePointRange range, String text) {
        var before = new CodePointRange(Math.max(0, range.start() - CONTEXT), range.start());
        var after = new CodePointRange(range.end(), Math.min(CodePointRange.length(text), range.end() + CONTEXT));
        return new Quotation(range.slice(text), before.slice(text), after.slice(text));
    }
}
