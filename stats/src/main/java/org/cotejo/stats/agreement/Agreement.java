package org.cotejo.stats.agreement;

import java.util.List;
import java.util.Optional;
import org.cotejo.stats.rating.Ratings;

/** A coefficient of agreement with its interval, or the reason why the data gives it no value. */
public sealed interface Agreement {
    Counts counts();

    List<Warning> warnings();

    /**
     * A value; 1 is perfect agreement and, for coefficients corrected for chance, 0 is what chance would give. The
     * interval is absent when none was asked for, or when a warning says why there is none.
     */
    record Estimate(double value, Optional<ConfidenceInterval> interval, Counts counts, List<Warning> warnings)
            implements Agreement {
        public Estimate {
            if (!Double.isFinite(value)) throw new IllegalStateException("an estimate must be finite: " + value);
            warnings = List.copyOf(warnings);
        }
    }

    /** No value, and why. */
    record Undefined(Reason reason, Counts counts, List<Warning> warnings) implements Agreement {
        public Undefined {
            warnings = List.copyOf(warnings);
        }
    }

    /** What was there: items and raters with at least one rating, ratings, and items with at least two ratings. */
    record Counts(int items, int raters, int values, int pairableItems) {
        static Counts of(Ratings ratings) {
            var hasRated = new boolean[ratings.raters()];
            int items = 0;
            int pairable = 0;
            for (int item = 0; item < ratings.items(); item++) {
                int size = ratings.start(item + 1) - ratings.start(item);
                if (size > 0) items++;
                if (size > 1) pairable++;
            }
            int raters = 0;
            // Where everybody rates, all of them are seen after a small part of the rows.
            for (int row = 0; row < ratings.rows() && raters < hasRated.length; row++) {
                if (!hasRated[ratings.rater(row)]) raters++;
                hasRated[ratings.rater(row)] = true;
            }
            return new Counts(items, raters, ratings.rows(), pairable);
        }

        /** Why no coefficient that compares ratings of one item can have a value here; empty when one can. */
        public Optional<Reason> obstacle() {
            if (items == 0) return Optional.of(Reason.NO_ITEMS);
            if (raters == 1) return Optional.of(Reason.ONE_RATER);
            return pairableItems == 0 ? Optional.of(Reason.NO_OVERLAP) : Optional.empty();
        }
    }

    /** Why there is no value. */
    enum Reason {
        /** No rating at all. */
        NO_ITEMS,
        /** All ratings come from one rater. */
        ONE_RATER,
        /** No item has two ratings. */
        NO_OVERLAP,
        /** All comparable ratings are alike: chance alone would agree as well, and the correction divides by zero. */
        NO_VARIATION,
        /** Cohen's kappa compares exactly two raters. */
        TOO_MANY_RATERS,
        /** The coefficient needs every rater's rating of every item. */
        INCOMPLETE_DESIGN,
        /** A rater rated an item more than once, and the coefficient has no place for that. */
        REPEATED_RATINGS,
        /** One item shows no spread between items. */
        ONE_ITEM,
        /** Nobody marked a span. */
        NO_SPANS
    }

    /** What a reader should know beside the value. */
    enum Warning {
        /** A rater rated an item more than once; the ratings count as those of different raters. */
        REPEATED_RATINGS,
        /** Fewer than 20 items: an interval from resampling items is too narrow. */
        FEW_ITEMS,
        /** Some bootstrap rounds drew no variation and have no value; the interval rests on the others. */
        ROUNDS_WITHOUT_VALUE,
        /** The data shows no spread from which an interval could be made. */
        NO_SPREAD,
        /** The analytic interval takes the ranks of an ordinal scale as known, though the data gave them. */
        RANKS_TAKEN_AS_KNOWN,
        /** The method has no interval for this coefficient. */
        NO_SUCH_INTERVAL
    }
}
