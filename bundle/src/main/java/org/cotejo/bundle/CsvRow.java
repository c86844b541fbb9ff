package org.cotejo.bundle;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One row of a CSV file after another. The first is the header; the cells of the others go into their columns straight
 * from the reader's buffer.
 */
final class CsvRow extends AbstractBaseCsvCallbackHandler<CsvRow> {
    private final List<String> header = new ArrayList<>();
    /** Where the cells of each place go; before the header was read there is none. */
    private List<Optional<Column>> columns = List.of();

    private boolean isHeader = true;

    /** The names of the header. */
    List<String> header() {
        return header;
    }

    /** Says where the cells of the rows after the header go. */
    void fill(List<Optional<Column>> columnAt) {
        columns = List.copyOf(columnAt);
        isHeader = false;
    }

    long line() {
        return getStartingLineNumber();
    }

    int fields() {
        return getFieldCount();
    }

    @Override
    protected void handleField(int place, char[] text, int offset, int length, boolean isQuoted) {
        var from = offset;
        var to = offset + length;
        while (from < to && Character.isWhitespace(text[to - 1])) to--;
        while (from < to && Character.isWhitespace(text[from])) from++;
        if (isHeader) {
            header.add(new String(text, from, to - from));
        } else if (place < columns.size() && columns.get(place).isPresent()) {
            columns.get(place).get().add(text, from, to, line());
        }
    }

    @Override
    protected CsvRow buildRecord() {
        return this;
    }
}
