package org.cotejo.tools;

/** Places of a text between Java's UTF-16 and the code points that Cotejo counts. */
final class CodePoints {
    private final String text;
    private final int length;

    CodePoints(String text) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
    }

    /** The code point that begins at a place. */
    int at(int charIndex) {
        return text.codePointCount(0, Math.clamp(charIndex, 0, text.length()));
    }

    /** The place at which a code point begins. */
    int charAt(int codePoint) {
        return text.offsetByCodePoints(0, Math.clamp(codePoint, 0, length));
    }
}
