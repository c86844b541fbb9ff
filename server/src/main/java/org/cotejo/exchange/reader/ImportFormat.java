package org.cotejo.exchange.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** How an import file is written down; found by its content first and by its name second. */
public enum ImportFormat {
    JSONL,
    JSON,
    CSV;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the name promises; a name that promises nothing counts as the main format. */
    static ImportFormat byName(String fileName) {
        return promisedBy(fileName).orElse(JSONL);
    }

    /** Passes over a byte order mark and blank lines, refuses what is not UTF-8 text, and tells the format. */
    static ImportFormat detect(ByteFeed feed, String fileName) throws IOException, BrokenFile {
        refuseWideCharacters(feed.ahead());
        skipByteOrderMark(feed);
        skipBlankLines(feed);
        int first = firstVisible(feed.ahead());
        if (first == ByteFeed.END) throw new BrokenFile(1, "", ImportCode.EMPTY_FILE);
        if (first == '[') return isLineOfJsonl(feed, fileName) ? JSONL : JSON;
        if (first == '{') return JSONL;
        var promised = promisedBy(fileName);
        if (promised.isPresent()) return promised.get();
        if (CsvRecords.isHeader(feed.lineAhead())) return CSV;
        throw new BrokenFile(feed.line(), "", ImportCode.UNKNOWN_FORMAT);
    }

    /** In a file that promises lines, a list that is closed on the first of several lines is one bad row, not the file. */
    private static boolean isLineOfJsonl(ByteFeed feed, String fileName) throws IOException {
        if (!promisedBy(fileName).equals(Optional.of(JSONL))) return false;
        var line = feed.lineAhead();
        var rest = new String(feed.ahead(), StandardCharsets.UTF_8).substring(line.length());
        return line.strip().endsWith("]") && !rest.isBlank();
    }

    private static Optional<ImportFormat> promisedBy(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) return Optional.of(JSONL);
        if (name.endsWith(".json")) return Optional.of(JSON);
        if (name.endsWith(".csv")) return Optional.of(CSV);
        return Optional.empty();
    }

    /** UTF-16 and UTF-32 announce themselves by a mark, or by the NUL bytes around the first ASCII characters (RFC 4627, 3). */
    private static void refuseWideCharacters(byte[] head) throws BrokenFile {
        int looked = Math.min(4, head.length);
        int nuls = 0;
        for (int i = 0; i < looked; i++) {
            if (head[i] == 0) nuls++;
        }
        boolean marked = looked >= 2 && (startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF));
        if (marked || looked >= 2 && nuls * 2 >= looked) {
            throw new BrokenFile(1, "", ImportCode.INVALID_UTF8, "UTF-16/UTF-32");
        }
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != bytes[i]) return false;
        }
        return true;
    }

    private static void skipByteOrderMark(ByteFeed feed) throws IOException, BrokenFile {
        if (!startsWith(feed.ahead(), 0xEF, 0xBB, 0xBF)) return;
        for (int i = 0; i < 3; i++) feed.next();
    }

    /** Leaves the white space of the first filled line in place: in a file with tabs it can be an empty cell. */
    private static void skipBlankLines(ByteFeed feed) throws IOException, BrokenFile {
        while (true) {
            var ahead = feed.ahead();
            int blank = 0;
            int afterLine = 0;
            while (blank < ahead.length && isSpace(ahead[blank])) {
                if (ahead[blank++] == '\n') afterLine = blank;
            }
            int skipped = blank == ahead.length ? blank : afterLine;
            for (int i = 0; i < skipped; i++) feed.next();
            if (skipped == 0 || blank < ahead.length) return;
        }
    }

    private static int firstVisible(byte[] ahead) {
        for (byte value : ahead) {
            if (!isSpace(value)) return value & 0xFF;
        }
        return ByteFeed.END;
    }

    private static boolean isSpace(byte value) {
        return value == ' ' || value == '\t' || value == '\n' || value == '\r';
    }
}
