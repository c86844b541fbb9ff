package org.cotejo.exchange.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cotejo.exchange.reader.JsonValue.JsonObject;
import org.cotejo.exchange.reader.JsonValue.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * CSV after RFC 4180, with comma, semicolon or tab. Written here because the rules need what CSV libraries hide: a quote
 * left open at the end of the file, and a record of 200 MB that is passed over in flat memory.
 */
final class CsvRecords implements RowSource {
    private static final int COLUMNS_MAX = 10_000;
    private static final int[] DELIMITERS = {',', ';', '\t'};

    /** In these an empty cell is a value that is wrong or empty; in the other known columns it is no value. */
    private static final Set<String> REQUIRED =
            Set.of(Columns.ID, Columns.RESPONSE_ID, Columns.PROMPT, Columns.RESPONSE);

    private final ByteFeed feed;
    private final int delimiter;
    private final List<String> columns;
    private final BoundedBytes bytes;

    /** Where each cell of the current record ends in {@link #bytes}; cells beyond the last column are only counted. */
    private int[] ends = new int[COLUMNS_MAX];

    private int cells;
    private long recordLine;
    private long recordBytes;

    CsvRecords(ByteFeed feed, ImportLimits limits) throws IOException, BrokenFile {
        this.feed = feed;
        delimiter = delimiter(feed.lineAhead());
        bytes = new BoundedBytes(limits.lineBytes());
        feed.requireUtf8();
        feed.endLinesAtLoneReturn();
        columns = header();
        ends = Arrays.copyOf(ends, columns.size());
    }

    /** Whether a line looks like the header of a file of responses. */
    static boolean isHeader(String line) {
        return knownColumns(line, delimiter(line)) > 0;
    }

    @Override
    public @Nullable RawRow next() throws IOException, BrokenFile {
        while (feed.peek() != ByteFeed.END) {
            takeRecord();
            if (!isBlankLine()) return row();
        }
        return null;
    }

    private static int delimiter(String line) {
        int best = DELIMITERS[0];
        for (int delimiter : DELIMITERS) {
            if (knownColumns(line, delimiter) > knownColumns(line, best)) best = delimiter;
        }
        return best;
    }

    private static long knownColumns(String line, int delimiter) {
        return Arrays.stream(line.split(Character.toString(delimiter)))
                .map(cell -> columnName(cell.replace("\"", "")))
                .filter(Columns::isKnown)
                .count();
    }

    /** Spreadsheets pad and capitalise headers; the columns with a meaning are known all the same. */
    private static String columnName(String cell) {
        var name = cell.strip();
        var plain = name.toLowerCase(Locale.ROOT);
        return Columns.isKnown(plain) ? plain : name;
    }

    private List<String> header() throws IOException, BrokenFile {
        do takeRecord();
        while (isBlankLine());
        if (recordBytes > bytes.limit()) throw broken(ImportCode.LINE_TOO_LONG, recordBytes, bytes.limit());
        if (cells > COLUMNS_MAX) throw broken(ImportCode.TOO_MANY_VALUES, COLUMNS_MAX);
        var names = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (int i = 0; i < cells; i++) {
            var name = columnName(cell(i));
            if (!seen.add(name)) throw new BrokenFile(recordLine, name, ImportCode.DUPLICATE_COLUMN, name);
            names.add(name);
        }
        if (!seen.contains(Columns.RESPONSE_ID)) requireColumn(seen, Columns.ID);
        requireColumn(seen, Columns.PROMPT);
        requireColumn(seen, Columns.RESPONSE);
        return List.copyOf(names);
    }

    private void requireColumn(Set<String> names, String name) throws BrokenFile {
        if (!names.contains(name)) throw new BrokenFile(recordLine, name, ImportCode.MISSING_COLUMN, name);
    }

    private RawRow row() {
        if (recordBytes > bytes.limit()) {
            return RawRow.unreadable(recordLine, ImportCode.LINE_TOO_LONG, recordBytes, bytes.limit());
        }
        if (cells != columns.size()) {
            return RawRow.unreadable(recordLine, ImportCode.RAGGED_ROW, columns.size(), cells);
        }
        var members = new LinkedHashMap<String, JsonValue>();
        for (int i = 0; i < cells; i++) {
            var name = columns.get(i);
            var cell = cell(i);
            boolean absent = cell.isEmpty() && Columns.isKnown(name) && !REQUIRED.contains(name);
            if (!absent) members.put(name, new JsonText(cell));
        }
        return new RawRow(new JsonObject(members), new Findings(recordLine));
    }

    private String cell(int index) {
        int start = index == 0 ? 0 : ends[index - 1];
        return new String(bytes.bytes(), start, ends[index] - start, StandardCharsets.UTF_8);
    }

    private boolean isBlankLine() {
        return cells == 1 && recordBytes == bytes.count() && bytes.isBlank();
    }

    private void takeRecord() throws IOException, BrokenFile {
        bytes.clear();
        cells = 0;
        recordLine = feed.line();
        long start = feed.position();
        int value = delimiter;
        while (value == delimiter) {
            value = takeCell();
            if (cells < ends.length) ends[cells] = bytes.length();
            cells++;
        }
        recordBytes = feed.position() - start - (value == ByteFeed.END ? 0 : 1);
        if (value == '\r' && feed.peek() == '\n') feed.next();
    }

    /** Takes a cell and returns what ended it: a delimiter, a line end or the end of the file. */
    private int takeCell() throws IOException, BrokenFile {
        int value = feed.next();
        if (value == '"') {
            takeQuoted();
            value = feed.next();
            if (!endsCell(value)) throw broken(ImportCode.UNBALANCED_QUOTE);
            return value;
        }
        while (!endsCell(value)) {
            bytes.add(value);
            value = feed.next();
        }
        return value;
    }

    /** Takes what is between two quotes; a doubled quote inside stands for one. */
    private void takeQuoted() throws IOException, BrokenFile {
        while (true) {
            int value = feed.next();
            if (value == ByteFeed.END) throw broken(ImportCode.UNBALANCED_QUOTE);
            if (value == '"' && feed.peek() != '"') return;
            if (value == '"') feed.next();
            bytes.add(value);
        }
    }

    private boolean endsCell(int value) {
        return value == delimiter || value == '\n' || value == '\r' || value == ByteFeed.END;
    }

    private BrokenFile broken(ImportCode code, Object... arguments) {
        return new BrokenFile(recordLine, "", code, arguments);
    }
}
