package org.cotejo.stats.ranking;

/** The sum of n log(factor): single factors are multiplied up, because one logarithm for hundreds of them is enough. */
final class LogProduct {
    private static final double LARGE = 1e150;
    private static final double SMALL = 1e-150;

    private double product = 1;
    private double sum;

    void add(double factor, double n) {
        if (n == 1) {
            product *= factor;
            if (product > LARGE || product < SMALL) flush();
        } else if (n > 0) {
            sum += n * StrictMath.log(factor);
        }
    }

    double value() {
        return sum + StrictMath.log(product);
    }

    private void flush() {
        sum += StrictMath.log(product);
        product = 1;
    }
}
