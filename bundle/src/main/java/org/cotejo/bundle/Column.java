package org.cotejo.bundle;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.cotejo.stats.rating.NumberedColumn;

/**
 * One column of a file: each row as the number of its label, in the order in which labels first appear. What is wrong
 * with a label is said of the first line that has it.
 */
final class Column {
    static final int MISSING = -1;

    private final Path file;
    private final String name;
    private final Labels labels = new Labels();
    private long[] firstLines = new long[64];
    private int[] codes = new int[1024];
    private int size;

    Column(Path file, String name) {
        this.file = file;
        this.name = name;
    }

    /** Adds a row; its label stands in the text from `from` to `to`, excluded. */
    void add(char[] text, int from, int to, long line) {
        if (size == codes.length) codes = Arrays.copyOf(codes, 2 * size);
        codes[size++] = from == to ? MISSING : number(text, from, to, line);
    }

    void addMissing() {
        add(new char[0], 0, 0, 0);
    }

    private int number(char[] text, int from, int to, long line) {
        var known = labels.texts().size();
        var number = labels.number(text, from, to);
        if (number < known) return number;
        if (number == firstLines.length) firstLines = Arrays.copyOf(firstLines, 2 * number);
        firstLines[number] = line;
        return number;
    }

    String name() {
        return name;
    }

    int size() {
        return size;
    }

    /** The label's number in a row, or {@link #MISSING}. */
    int code(int row) {
        return codes[row];
    }

    List<String> labels() {
        return labels.texts();
    }

    NumberedColumn numbered() {
        return new NumberedColumn(labels(), Arrays.copyOf(codes, size));
    }

    /** The label of a row; empty when the cell is. */
    String label(int row) {
        return codes[row] == MISSING ? "" : labels().get(codes[row]);
    }

    /** What is wrong with a label, said of the first line that has it. */
    BadData wrong(int label, String what) {
        return BadData.cell(file, firstLines[label], name, what);
    }

    /** Each label as a number. */
    double[] values() throws BadData {
        var values = new double[labels().size()];
        for (var label = 0; label < values.length; label++) {
            values[label] = value(label);
        }
        return values;
    }

    private double value(int label) throws BadData {
        var text = labels().get(label);
        try {
            var value = Double.parseDouble(text.strip());
            if (Double.isFinite(value) && !text.strip().matches(".*[dDfFxX]$|0[xX].*")) return value;
        } catch (NumberFormatException _) {
            // Said below, like a number that is none.
        }
        throw wrong(label, "“" + text + "” is not a number");
    }
}
