package org.cotejo.stats.agreement;

import java.util.List;
import java.util.Optional;
import org.cotejo.stats.agreement.Agreement.Counts;
import org.cotejo.stats.agreement.Agreement.Reason;
import org.cotejo.stats.agreement.Agreement.Warning;
import org.cotejo.stats.rating.Ratings;

/**
 * Coefficients (observed - chance) / (1 - chance): observed agreement is the mean over items with two or more ratings
 * of the weighted share of their pairs that agree; they differ in what they call chance.
 *
 * <p>Source for missing ratings, weights and analytic variances: Gwet (2014), Handbook of Inter-Rater Reliability, 4th
 * ed., as in irrCAC. Items with one rating still tell how often categories are used. Chance of 1 leaves a coefficient
 * undefined.
 */
public enum Coefficient {
    /** Gwet's AC1 (identity weights) and AC2 (others), Gwet (2008): holds up where one category prevails. */
    GWET,
    /** Fleiss (1971): chance from the shares of categories over all raters. */
    FLEISS,
    /** Conger (1980): the mean of Cohen's chance over pairs of raters; no rater may rate an item twice. */
    CONGER,
    /** Brennan and Prediger (1981), Bennett's S, Randolph's free-marginal kappa: all categories equally likely. */
    BRENNAN_PREDIGER,
    /** Cohen (1960, weighted 1968): exactly two raters, on items that both rated; variance of Fleiss et al. (1969). */
    COHEN,
    /** Observed agreement itself, not corrected for chance. */
    PERCENT;

    /** The coefficient with its interval. */
    public Agreement of(Ratings ratings, Weights weights, IntervalOptions options) {
        var counts = Counts.of(ratings);
        var obstacle = obstacle(ratings, counts);
        if (obstacle.isPresent()) return new Agreement.Undefined(obstacle.get(), counts, List.of());
        return new Estimation(
                        counts,
                        statistic(ratings, weights),
                        () -> Leaving.eachRater(
                                ratings,
                                others -> {
                                    var statistic = statistic(others, weights);
                                    return statistic.at(statistic.items());
                                },
                                options.threads()),
                        options)
                .warn(ratings.repeats() > 0, Warning.REPEATED_RATINGS)
                .answer();
    }

    /**
     * The coefficient of ratings of which only the counts are known; its interval is the bootstrap's, or none.
     *
     * @throws IllegalArgumentException for Cohen's and Conger's, which ask who rated
     */
    public Agreement of(CountedRatings ratings, Weights weights, IntervalOptions options) {
        if (this == COHEN || this == CONGER) throw new IllegalArgumentException(this + " asks who rated");
        var obstacle = ratings.obstacle();
        if (obstacle.isPresent()) return new Agreement.Undefined(obstacle.get(), ratings.counts(), List.of());
        var statistic = new ChanceStatistic(this, ratings.patterns(), weights.matrix(ratings.scale()));
        return new Estimation(ratings.counts(), statistic, CountedRatings::noRaters, options).answer();
    }

    private Optional<Reason> obstacle(Ratings ratings, Counts counts) {
        var common = counts.obstacle();
        boolean asksWho = this == COHEN || this == CONGER;
        if (common.isPresent()) return common;
        if (this == COHEN && counts.raters() > 2) return Optional.of(Reason.TOO_MANY_RATERS);
        return asksWho && ratings.repeats() > 0 ? Optional.of(Reason.REPEATED_RATINGS) : Optional.empty();
    }

    private ItemStatistic statistic(Ratings ratings, Weights weights) {
        return switch (this) {
            case COHEN -> new CohenStatistic(ratings, weights);
            case CONGER -> new CongerStatistic(ratings, weights);
            case GWET, FLEISS, BRENNAN_PREDIGER, PERCENT ->
                new ChanceStatistic(this, CountPatterns.of(ratings), weights.matrix(ratings.scale()));
        };
    }
}
