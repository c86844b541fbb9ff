package org.cotejo.stats.rater;

import java.util.Arrays;
import java.util.Optional;
import org.cotejo.stats.numeric.Rounds;
import org.cotejo.stats.rating.Ratings;

/**
 * The model of Dawid and Skene (1979), Applied Statistics 28, 20-28: every item has one true class, and each rater
 * mistakes classes for one another with probabilities of the rater's own.
 *
 * <p>Assumes that, given the class, ratings are independent, also repeated ones of one rater, and that all items of a
 * class are equally hard. The likelihood has several maxima; the best of several starts is given, of which the first
 * is the share of votes. The default prior on each row of a confusion table is Dirichlet with 2 on the diagonal and 1
 * elsewhere, at whose mode one correct rating of each class is added.
 */
public sealed interface DawidSkene permits DawidSkeneFit, DawidSkene.Undefined {
    /** No estimate, and why. */
    record Undefined(Reason reason) implements DawidSkene {}

    /**
     * How to fit.
     *
     * @param gold for each item its known class or -1; empty when none is known
     * @param starts at least 1; each is run to its end
     */
    record Options(Prior prior, int[] gold, int starts, long seed, int threads) {
        public Options {
            if (starts < 1) throw new IllegalArgumentException("at least one start is needed: " + starts);
            gold = gold.clone();
        }

        /**
         * Seed 1, one thread, nothing known beforehand. With the prior there are five starts; without it only the
         * votes, which is the published estimator: nothing else ties a class of the likelihood to its label, and on
         * Dawid and Skene's own data another start ends higher (-189.405) than the published fit (-190.731).
         */
        public static Options of(Prior prior) {
            return new Options(prior, new int[0], prior == Prior.NONE ? 1 : 5, 1, 1);
        }

        public Options withGold(int[] known) {
            return new Options(prior, known, starts, seed, threads);
        }

        public Options withThreads(int other) {
            return new Options(prior, gold, starts, seed, other);
        }

        public Options withStarts(int other) {
            return new Options(prior, gold, other, seed, threads);
        }
    }

    /** The fit; gold must have a class of the scale or -1 for every item. */
    static DawidSkene fit(Ratings ratings, Options options) {
        var gold = gold(ratings, options.gold());
        var obstacle = obstacle(ratings, gold);
        if (obstacle.isPresent()) return new Undefined(obstacle.get());
        var model = new DawidSkeneModel(ratings, gold, options.prior());
        var starts = new DawidSkeneStarts(ratings, gold);
        var climbs = Rounds.run(
                options.starts(),
                options.seed(),
                options.threads(),
                (start, random) ->
                        DawidSkeneClimb.from(model, start == 0 ? starts.votes() : starts.disturbedVotes(random)));
        var best = climbs.get(0);
        // An equal maximum found later is the same one: the first keeps its place against rounding.
        for (var climb : climbs) {
            if (climb.objective() > best.objective() + 1e-9 * Math.abs(best.objective())) best = climb;
        }
        var objectives = climbs.stream().mapToDouble(DawidSkeneClimb::objective).toArray();
        return new DawidSkeneFit(ratings, model, best, objectives);
    }

    private static int[] gold(Ratings ratings, int[] gold) {
        if (gold.length == 0) {
            var unknown = new int[ratings.items()];
            Arrays.fill(unknown, -1);
            return unknown;
        }
        if (gold.length != ratings.items()) {
            throw new IllegalArgumentException("gold needs " + ratings.items() + " entries, not " + gold.length);
        }
        for (int known : gold) {
            if (known < -1 || known >= ratings.scale().size()) {
                throw new IllegalArgumentException("gold must be a class of the scale or -1: " + known);
            }
        }
        return gold;
    }

    private static Optional<Reason> obstacle(Ratings ratings, int[] gold) {
        if (ratings.rows() == 0) return Optional.of(Reason.NO_ITEMS);
        if (ratings.scale().size() < 2) return Optional.of(Reason.NO_VARIATION);
        if (Arrays.stream(gold).anyMatch(known -> known >= 0)) return Optional.empty();
        boolean isOneRater = true;
        boolean hasOverlap = false;
        for (int row = 1; row < ratings.rows(); row++) isOneRater &= ratings.rater(row) == ratings.rater(0);
        for (int item = 0; item < ratings.items(); item++) {
            hasOverlap |= ratings.start(item + 1) - ratings.start(item) > 1;
        }
        if (isOneRater) return Optional.of(Reason.ONE_RATER);
        return hasOverlap ? Optional.empty() : Optional.of(Reason.NO_OVERLAP);
    }
}
