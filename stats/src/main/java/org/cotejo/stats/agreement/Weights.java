package org.cotejo.stats.agreement;

import org.cotejo.stats.rating.Scale;

/**
 * How much two categories agree: 1 for the same one, less with distance. The matrices are those of Gwet (2014),
 * Handbook of Inter-Rater Reliability, 4th ed., chapter 3, as in the R and Python packages irrCAC: linear and quadratic
 * use the numbers of the scale (1, 2, 3 ... where it has none), ordinal the positions alone.
 */
public enum Weights {
    IDENTITY,
    LINEAR,
    QUADRATIC,
    ORDINAL;

    /** The symmetric matrix by rows, with entries in [0, 1]. */
    public double[] matrix(Scale scale) {
        int size = scale.size();
        var at = scale.numbersOrPositions();
        double range = Math.max(at[size - 1] - at[0], Double.MIN_NORMAL);
        var matrix = new double[size * size];
        for (int k = 0; k < size; k++) {
            for (int l = 0; l < size; l++) {
                matrix[k * size + l] = k == l ? 1 : weight(Math.abs(at[k] - at[l]) / range, Math.abs(k - l), size);
            }
        }
        return matrix;
    }

    private double weight(double distance, int steps, int size) {
        return switch (this) {
            case IDENTITY -> 0;
            case LINEAR -> 1 - distance;
            case QUADRATIC -> 1 - distance * distance;
            case ORDINAL -> 1 - (steps + 1.0) * steps / ((double) size * (size - 1));
        };
    }
}
