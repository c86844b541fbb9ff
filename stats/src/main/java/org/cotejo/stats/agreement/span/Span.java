package org.cotejo.stats.agreement.span;

/** A marked stretch of a document: code points from `start` to before `end`, and the category it was given. */
public record Span(int start, int end, String category) {
    public Span {
        if (start < 0 || end <= start) throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }

    boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
