package org.cotejo.evidence.source;

import org.cotejo.kernel.ProjectId;

/**
 * What is asked of a source.
 *
 * @param text as it was typed, 1 to 300 characters
 * @param language `es` or `en`
 * @param limit how many hits are wanted, 1 to 20
 * @param deadline when the answer has to be there
 */
public record SourceQuery(ProjectId project, String text, String language, int limit, Deadline deadline) {
    /** A point on the clock that never goes back. */
    public record Deadline(long nanos) {
        public static Deadline in(int millis) {
            return new Deadline(System.nanoTime() + millis * 1_000_000L);
        }

        /** In milliseconds; zero or less once it has passed. */
        public int millisLeft() {
            return (int) ((nanos - System.nanoTime()) / 1_000_000);
        }
    }

    /** The same question in other words. */
    public SourceQuery with(String words) {
        return new SourceQuery(project, words, language, limit, deadline);
    }
}
