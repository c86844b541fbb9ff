package org.cotejo.bundle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One column of a file: each row as the number of its label, in the order in which labels first appear. What is wrong
 * with a label is said of the first line that has it.
 */
final class Column {
    static final int MISSING = -1;

    private final Path file;
    private final String name;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> labels = new ArrayList<>();
    private final List<Long> firstLines = new ArrayList<>();
    private int[] codes = new int[1024];
    private int size;

    Column(Path file, String name) {
        this.file = file;
        this.name = name;
    }

    void add(String label, long line) {
        if (size == codes.length) codes = Arrays.copyOf(codes, 2 * size);
        codes[size++] = label.isEmpty() ? MISSING : number(label, line);
    }

    private int number(String label, long line) {
        var known = numbers.get(label);
        if (known != null) return known;
        numbers.put(label, labels.size());
        labels.add(label);
        firstLines.add(line);
        return labels.size() - 1;
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
        return labels;
    }

    /** The label of a row; empty when the cell is. */
    String label(int row) {
        return codes[row] == MISSING ? "" : labels.get(codes[row]);
    }

    /** What is wrong with a label, said of the first line that has it. */
    BadData wrong(int label, String what) {
        return BadData.cell(file, firstLines.get(label), name, what);
    }

    /** Each label as a number. */
    double[] values() throws BadData {
        var values = new double[labels.size()];
        for (var label = 0; label < values.length; label++) {
            values[label] = value(label);
        }
        return values;
    }

    private double value(int label) throws BadData {
        var text = labels.get(label);
        try {
            var value = Double.parseDouble(text.strip());
            if (Double.isFinite(value) && !text.strip().matches(".*[dDfFxX]$|0[xX].*")) return value;
        } catch (NumberFormatException _) {
            // Said below, like a number that is none.
        }
        throw wrong(label, "“" + text + "” is not a number");
    }
}
