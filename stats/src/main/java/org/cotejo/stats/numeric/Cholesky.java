package org.cotejo.stats.numeric;

import java.util.Optional;

/**
 * The factor U of a symmetric positive definite matrix A = U'U, stored by rows in a flat array of n * n.
 *
 * <p>Row by row (Golub and Van Loan, Matrix Computations, 4th ed., 4.2): the inner loops run along rows.
 * The matrix counts as not positive definite when a pivot falls below 1e-13 of its diagonal element.
 */
public final class Cholesky {
    private static final double RELATIVE_PIVOT_MIN = 1e-13;

    private final double[] upper;
    private final int n;

    private Cholesky(double[] upper, int n) {
        this.upper = upper;
        this.n = n;
    }

    /** Factors the matrix, of which only the upper triangle is read; empty when it is not positive definite. */
    public static Optional<Cholesky> of(double[] matrix, int n) {
        if (n < 0 || matrix.length != n * n) {
            throw new IllegalArgumentException("expected " + n + " x " + n + " values, found " + matrix.length);
        }
        var u = new double[n * n];
        var row = new double[n];
        var column = new double[n];
        for (int i = 0; i < n; i++) {
            System.arraycopy(matrix, i * n, row, 0, n);
            for (int k = 0; k < i; k++) column[k] = u[k * n + i];
            subtractRows(row, u, column, new Range(0, i), i);
            var pivot = row[i];
            if (!(pivot > RELATIVE_PIVOT_MIN * matrix[i * n + i]) || Double.isInfinite(pivot)) return Optional.empty();
            var root = Math.sqrt(pivot);
            for (int j = i; j < n; j++) u[i * n + j] = row[j] / root;
        }
        return Optional.of(new Cholesky(u, n));
    }

    public int n() {
        return n;
    }

    /** The solution x of A x = right. */
    public double[] solve(double[] right) {
        if (right.length != n) throw new IllegalArgumentException("expected " + n + " values, found " + right.length);
        var x = right.clone();
        for (int k = 0; k < n; k++) {
            x[k] /= upper[k * n + k];
            for (int j = k + 1; j < n; j++) x[j] -= upper[k * n + j] * x[k];
        }
        for (int k = n - 1; k >= 0; k--) {
            double known = 0;
            for (int j = k + 1; j < n; j++) known += upper[k * n + j] * x[j];
            x[k] = (x[k] - known) / upper[k * n + k];
        }
        return x;
    }

    /** The inverse of A, symmetric, by rows. */
    public double[] inverse() {
        var w = inverseFactor();
        var inverse = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = i; j < n; j++) {
                var value = RunningSums.dot(w, i * n + j, w, j * n + j, n - j);
                inverse[i * n + j] = value;
                inverse[j * n + i] = value;
            }
        }
        return inverse;
    }

    /** log det A. */
    public double logDeterminant() {
        return 2 * Sums.sum(0, n, k -> StrictMath.log(upper[k * n + k]));
    }

    /**
     * The product U' Z, which turns independent standard draws into draws with covariance A.
     *
     * @param z for each of the n variables its value in every draw
     */
    public double[][] correlate(double[][] z) {
        var x = new double[n][];
        for (int j = 0; j < n; j++) {
            var row = new double[z[j].length];
            int k = 0;
            for (; k + 3 <= j; k += 4) {
                var at = k * n + j;
                addRows(row, z, k, upper[at], upper[at + n], upper[at + 2 * n], upper[at + 3 * n]);
            }
            for (; k <= j; k++) addRow(row, z[k], upper[k * n + j]);
            x[j] = row;
        }
        return x;
    }

    private static void addRow(double[] row, double[] values, double factor) {
        for (int d = 0; d < row.length; d++) row[d] += factor * values[d];
    }

    private static void addRows(double[] row, double[][] z, int k, double a, double b, double c, double d) {
        var first = z[k];
        var second = z[k + 1];
        var third = z[k + 2];
        var fourth = z[k + 3];
        for (int i = 0; i < row.length; i++) {
            row[i] += (a * first[i] + b * second[i]) + (c * third[i] + d * fourth[i]);
        }
    }

    private double[] inverseFactor() {
        var w = new double[n * n];
        var row = new double[n];
        var factors = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            java.util.Arrays.fill(row, 0);
            System.arraycopy(upper, i * n, factors, 0, n);
            subtractRows(row, w, factors, new Range(i + 1, n), i + 1);
            var diagonal = upper[i * n + i];
            for (int j = i + 1; j < n; j++) w[i * n + j] = row[j] / diagonal;
            w[i * n + i] = 1 / diagonal;
        }
        return w;
    }

    private record Range(int from, int to) {}

    /**
     * Subtracts from `row`, in columns from `column` on, the rows of the square `matrix` in the range, each times its
     * factor. The row is an array of its own: writes that could change the matrix would keep the loop from running
     * several columns at once. Four matrix rows at a time save three in four reads and writes of it.
     */
    private static void subtractRows(double[] row, double[] matrix, double[] factors, Range range, int column) {
        var n = row.length;
        int k = range.from;
        for (; k + 3 < range.to; k += 4) {
            var a = factors[k];
            var b = factors[k + 1];
            var c = factors[k + 2];
            var d = factors[k + 3];
            var first = k * n;
            for (int j = column; j < n; j++) {
                row[j] -= (a * matrix[first + j] + b * matrix[first + n + j])
                        + (c * matrix[first + 2 * n + j] + d * matrix[first + 3 * n + j]);
            }
        }
        for (; k < range.to; k++) {
            var factor = factors[k];
            for (int j = column; j < n; j++) row[j] -= factor * matrix[k * n + j];
        }
    }
}
