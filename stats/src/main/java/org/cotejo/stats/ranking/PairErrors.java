package org.cotejo.stats.ranking;

/**
 * The standard errors of all differences between two strengths, and the largest t among them.
 *
 * @param inverse 1 / standard error of each difference; 0 where the error is 0, so that it separates nothing
 * @param single 1 / standard error of each strength
 * @param ratioMax the largest (variance of i + variance of j) / variance of the difference
 */
record PairErrors(int n, double[] inverse, double[] single, double ratioMax) {
    /** Keeps rounding from leaving out a pair whose bound is its t. */
    private static final double SLACK = 1 - 1e-9;

    /** @param size length of a row of the covariance, whose first n rows and columns are the strengths' */
    static PairErrors of(int n, double[] covariance, int size) {
        var inverse = new double[n * n];
        var single = new double[n];
        double ratioMax = 0;
        for (int i = 0; i < n; i++) {
            var own = covariance[i * size + i];
            single[i] = own > 0 ? 1 / Math.sqrt(own) : 0;
            for (int j = 0; j < n; j++) {
                var both = own + covariance[j * size + j];
                var variance = both - 2 * covariance[i * size + j];
                if (i == j || !(variance > 0)) continue;
                inverse[i * n + j] = 1 / Math.sqrt(variance);
                ratioMax = Math.max(ratioMax, both / variance);
            }
        }
        return new PairErrors(n, inverse, single, ratioMax);
    }

    double t(double[] values, int i, int j) {
        return (values[i] - values[j]) * inverse[i * n + j];
    }

    /**
     * The largest absolute t of all pairs.
     *
     * <p>By Cauchy and Schwarz no t^2 exceeds (u_i^2 + u_j^2) * ratioMax, where u is a value divided by its own error.
     * So once a large t is known, both players of a larger one must lie far out, and few do.
     */
    double largestT(double[] values) {
        var squares = new double[n];
        double most = 0;
        int highest = 0;
        int lowest = 0;
        for (int i = 0; i < n; i++) {
            var u = values[i] * single[i];
            squares[i] = u * u;
            most = Math.max(most, squares[i]);
            if (values[i] * single[i] > values[highest] * single[highest]) highest = i;
            if (values[i] * single[i] < values[lowest] * single[lowest]) lowest = i;
        }
        var known = Math.abs(t(values, highest, lowest));
        var least = SLACK * known * known / ratioMax - most;
        var far = new int[n];
        int count = 0;
        for (int i = 0; i < n; i++) if (squares[i] >= least) far[count++] = i;
        for (int a = 0; a < count; a++) {
            for (int b = a + 1; b < count; b++) known = Math.max(known, Math.abs(t(values, far[a], far[b])));
        }
        return known;
    }
}
