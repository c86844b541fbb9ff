package org.cotejo.stats.rater;

import java.util.Arrays;
import java.util.Optional;
import org.cotejo.stats.rating.Ratings;

/**
 * Additive severity: rating = item - severity of the rater + noise, so that items rated by harsh and by lenient raters
 * can be compared.
 *
 * <p>Items are fixed effects and take no prior. Severities are least squares without a prior, and with the default one
 * best linear unbiased predictions (Henderson 1975): drawn towards 0 by noise variance / severity variance, both of
 * which the data gives by Henderson's method 3 (1953; unbiased, a negative severity variance counts as 0). Assumes one
 * noise variance, and that severity shifts a rating alike for all items. Severities add up to 0 within each group of
 * raters linked by common items; between groups nothing in the data compares raters, so look at {@link
 * SeverityFit#groups()} before comparing their items.
 */
public sealed interface Severity permits SeverityFit, Severity.Undefined {
    /** No estimate, and why. */
    record Undefined(Reason reason) implements Severity {}

    /** The fit; an {@link IllegalArgumentException} when the categories are not numbers. */
    static Severity fit(Ratings ratings, Prior prior) {
        var numbers = ratings.scale().numbers();
        var equations = new SeverityEquations(ratings, numbers);
        var obstacle = obstacle(equations);
        if (obstacle.isPresent()) return new Undefined(obstacle.get());
        return SeverityFit.of(equations, prior);
    }

    private static Optional<Reason> obstacle(SeverityEquations equations) {
        if (equations.ratings().rows() == 0) return Optional.of(Reason.NO_ITEMS);
        long raters =
                Arrays.stream(equations.groups()).filter(group -> group >= 0).count();
        if (raters < 2) return Optional.of(Reason.ONE_RATER);
        if (!equations.hasOverlap()) return Optional.of(Reason.NO_OVERLAP);
        return equations.spareRatings() < 1 ? Optional.of(Reason.NO_SPARE_RATINGS) : Optional.empty();
    }
}
