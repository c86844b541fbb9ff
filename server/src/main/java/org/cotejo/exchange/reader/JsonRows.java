package org.cotejo.exchange.reader;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The two shapes of a JSON file: one object a line, or one array of objects. */
final class JsonRows {
    private JsonRows() {}

    /** JSONL: a line stands alone, so that damage in one leaves the others readable. */
    static final class Lines implements RowSource {
        private final ByteFeed feed;
        private final JsonTree tree;
        private final BoundedBytes bytes;

        Lines(ByteFeed feed, ImportLimits limits) {
            this.feed = feed;
            tree = new JsonTree(limits);
            bytes = new BoundedBytes(limits.lineBytes());
        }

        @Override
        public @Nullable RawRow next() throws IOException, BrokenFile {
            while (feed.peek() != ByteFeed.END) {
                long line = feed.line();
                takeLine();
                if (!bytes.isBlank()) return tree.read(bytes, line);
            }
            return null;
        }

        private void takeLine() throws IOException, BrokenFile {
            bytes.clear();
            for (int value = feed.next(); value != '\n' && value != ByteFeed.END; value = feed.next()) {
                boolean endsLine = value == '\r' && feed.peek() == '\n';
                if (!endsLine) bytes.add(value);
            }
        }
    }

    /**
     * A JSON array, cut into its elements by brackets and quotes alone; each element then takes the way of a JSONL line.
     * Only damage that hides where an element ends breaks the file.
     */
    static final class Elements implements RowSource {
        private final ByteFeed feed;
        private final JsonTree tree;
        private final BoundedBytes bytes;
        private boolean opened;
        private boolean closed;

        Elements(ByteFeed feed, ImportLimits limits) {
            this.feed = feed;
            feed.requireUtf8();
            tree = new JsonTree(limits);
            bytes = new BoundedBytes(limits.lineBytes());
        }

        @Override
        public @Nullable RawRow next() throws IOException, BrokenFile {
            if (closed) return null;
            int value = nextVisible();
            if (!opened) {
                if (value != '[') throw notJson(feed.line());
                opened = true;
                value = nextVisible();
                if (value == ']') return close();
            } else {
                if (value == ']') return close();
                if (value != ',') throw notJson(feed.line());
                value = nextVisible();
            }
            return element(value);
        }

        private RawRow element(int first) throws IOException, BrokenFile {
            long line = feed.line();
            if (first == ByteFeed.END || first == ']' || first == ',') throw notJson(line);
            takeElement(first, line);
            var row = tree.read(bytes, line);
            if (row.isGarbled()) throw new BrokenFile(row.findings().errors().getLast());
            return row;
        }

        private void takeElement(int first, long line) throws IOException, BrokenFile {
            bytes.clear();
            int depth = 0;
            boolean quoted = false;
            for (int value = first; ; value = feed.next()) {
                if (value == ByteFeed.END) throw notJson(line);
                bytes.add(value);
                if (quoted && value == '\\') bytes.add(feed.next());
                else if (value == '"') quoted = !quoted;
                else if (!quoted) depth += nesting(value);
                if (!quoted && depth <= 0 && endsAfter(value)) return;
            }
        }

        private static int nesting(int value) {
            return switch (value) {
                case '{', '[' -> 1;
                case '}', ']' -> -1;
                default -> 0;
            };
        }

        private boolean endsAfter(int value) throws IOException {
            if (value == '"' || value == '}' || value == ']') return true;
            int following = feed.peek();
            return following == ',' || following == ']' || following == ByteFeed.END || isSpace(following);
        }

        private @Nullable RawRow close() throws IOException, BrokenFile {
            if (nextVisible() != ByteFeed.END) throw notJson(feed.line());
            closed = true;
            return null;
        }

        private int nextVisible() throws IOException, BrokenFile {
            int value = feed.next();
            while (isSpace(value)) value = feed.next();
            return value;
        }

        private static boolean isSpace(int value) {
            return value == ' ' || value == '\t' || value == '\n' || value == '\r';
        }

        private BrokenFile notJson(long line) {
            return new BrokenFile(line, "", ImportCode.INVALID_JSON, feed.position());
        }
    }
}
