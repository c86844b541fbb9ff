package org.cotejo.stats.numeric;

/** The sum of n log(factor): single factors are multiplied up, because one logarithm for hundreds of them is enough. */
public final class LogProduct {
    private static final double LARGE = 1e150;
    private static final double SMALL = 1e-150;

    private double product = 1;
    private double sum;

    /** Adds log(factor); the factor must lie between 1e-150 and 1e150. */
    public void add(double factor) {
        product *= factor;
        if (product > LARGE || product < SMALL) flush();
    }

    /** Adds n log(factor), nothing when n is 0. */
    public void add(double factor, double n) {
        if (n == 1) add(factor);
        else if (n > 0) addLog(n * StrictMath.log(factor));
    }

    /** Adds a logarithm. */
    public void addLog(double logarithm) {
        sum += logarithm;
    }

    public double value() {
        return sum + StrictMath.log(product);
    }

    private void flush() {
        sum += StrictMath.log(product);
        product = 1;
    }
}
