package org.cotejo.stats.ranking;

import java.util.Arrays;
import org.cotejo.stats.numeric.Cholesky;

/** A start for coefficients of covariates: one Newton step of theirs alone on some of the votes, which costs little. */
final class StyleStart {
    private static final int PART = 16;

    private StyleStart() {}

    /** Parameters near the maximum, with the strengths that a fit without covariates found. */
    static double[] near(Davidson model, double[] counts, double[] withoutStyle) {
        var start = Arrays.copyOf(withoutStyle, model.size);
        var evaluation = new StylePass(model, start, counts, PART).evaluation(true);
        var first = model.firstCovariate();
        var covariates = model.size - first;
        var information = new double[covariates * covariates];
        for (int k = 0; k < covariates; k++) {
            var row = (first + k) * model.size + first;
            System.arraycopy(evaluation.information(), row, information, k * covariates, covariates);
        }
        var scores = Arrays.copyOfRange(evaluation.gradient(), first, model.size);
        // Without a solution, as where a covariate is 0 in all of these votes, the coefficients start from 0.
        Cholesky.of(information, covariates)
                .ifPresent(factor -> System.arraycopy(factor.solve(scores), 0, start, first, covariates));
        return start;
    }
}
