package org.cotejo.exchange.reader;

/**
 * How much of one row and of one report is held at a time: these bounds keep memory flat, whatever the file.
 *
 * @param lineBytes longest line, array element or CSV record, without its line end
 * @param depth deepest nesting of objects and arrays in one row
 * @param values most JSON values in one row: millions of tiny values weigh far more in memory than in the file
 * @param problems most errors, and most warnings, listed in the report; the counts stay exact beyond
 */
public record ImportLimits(int lineBytes, int depth, int values, int problems) {
    /** Bounds for a row stay below what a recursive walk and one array can take. */
    static final int LINE_BYTES_MAX = 1 << 30;

    static final int DEPTH_MAX = 1_000;

    public static final ImportLimits STANDARD = new ImportLimits(16 * 1024 * 1024, 50, 500_000, 1_000);

    public ImportLimits {
        requireWithin("lineBytes", lineBytes, LINE_BYTES_MAX);
        requireWithin("depth", depth, DEPTH_MAX);
        requireWithin("values", values, Integer.MAX_VALUE);
        requireWithin("problems", problems, Integer.MAX_VALUE);
    }

    public ImportLimits withLineBytes(int lineBytes) {
        return new ImportLimits(lineBytes, depth, values, problems);
    }

    public ImportLimits withDepth(int depth) {
        return new ImportLimits(lineBytes, depth, values, problems);
    }

    public ImportLimits withProblems(int problems) {
        return new ImportLimits(lineBytes, depth, values, problems);
    }

    private static void requireWithin(String name, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(name + " must be between 1 and " + most + ": " + value);
        }
    }
}
