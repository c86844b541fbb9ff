package org.cotejo.kernel;

/** A half-open range of Unicode code points in one text. */
public record CodePointRange(int start, int end) {
    public CodePointRange {
        if (start < 0 || end < start) throw new IllegalArgumentException("not a range: " + start + "-" + end);
    }

    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    public boolean isWithin(String text) {
        return end <= length(text);
    }

    /** The part of the text that the range covers, never cutting a surrogate pair. */
    public String slice(String text) {
        var from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }
}
