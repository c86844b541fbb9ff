package org.cotejo.bundle;

/** A value with its interval on the line from 0 to 1, in a dozen characters. */
final class TextPlot {
    private static final int LAST = 11;

    private TextPlot() {}

    static String interval(double value, double low, double high) {
        var line = new StringBuilder("·".repeat(LAST + 1));
        for (var at = place(low); at <= place(high); at++) line.setCharAt(at, '─');
        line.setCharAt(place(value), '●');
        return line.toString();
    }

    private static int place(double value) {
        return (int) Math.round(Math.min(1, Math.max(0, value)) * LAST);
    }
}
