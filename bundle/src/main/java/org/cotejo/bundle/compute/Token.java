package org.cotejo.bundle.compute;

/**
 * A piece of what was typed.
 *
 * @param text as it is kept: numbers with a decimal point and without groups, signs by their one spelling, words as typed
 * @param at where it begins, in code points
 */
record Token(Kind kind, String text, int at) {
    enum Kind {
        NUMBER,
        DATE,
        WORD,
        SIGN,
        END
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }
}
