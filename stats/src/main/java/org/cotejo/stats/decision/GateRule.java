package org.cotejo.stats.decision;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A release rule, declared before the data. Higher scores are better.
 *
 * @param base the system to compare with; present exactly unless the criterion is absolute
 * @param slices each must meet the criterion by itself
 * @param guards each must hold as well
 */
public record GateRule(
        String system,
        Optional<String> base,
        Criterion criterion,
        Stopping stopping,
        List<String> slices,
        List<Guard> guards) {
    public GateRule {
        slices = List.copyOf(slices);
        guards = List.copyOf(guards);
        requireBase(criterion, base);
        for (var guard : guards) requireBase(guard.criterion, base);
    }

    /** What the mean of items is held against. */
    public enum Comparison {
        /** The system's mean is above the threshold. */
        ABSOLUTE,
        /** System minus base is above the margin (0 for plain superiority). */
        SUPERIORITY,
        /** System minus base is above minus the margin. */
        NON_INFERIORITY
    }

    /** @param limit the threshold, in score units; for comparisons the margin, not negative */
    public record Criterion(Comparison comparison, double limit) {
        public Criterion {
            if (!Double.isFinite(limit)) throw new IllegalArgumentException("limit must be finite: " + limit);
            if (comparison != Comparison.ABSOLUTE && limit < 0) {
                throw new IllegalArgumentException("margin must not be negative: " + limit);
            }
        }

        /** What the mean must exceed. */
        public double bound() {
            return comparison == Comparison.NON_INFERIORITY ? -limit : limit;
        }
    }

    /**
     * When one may look.
     *
     * @param alpha the chance of shipping wrongly, and that of holding wrongly: each one-sided
     * @param itemsPlanned with fixed stopping the number of items at which the one look is taken; else the number near
     *     which the sequence is to be narrowest
     * @param scale the ends of the scores; with them anytime stopping has a guarantee at every n
     */
    public record Stopping(Kind kind, double alpha, OptionalInt itemsPlanned, Optional<ScoreScale> scale) {
        public Stopping {
            if (!(alpha > 0 && alpha < 0.5)) throw new IllegalArgumentException("alpha must lie in (0, 0.5): " + alpha);
            if (itemsPlanned.isPresent() && itemsPlanned.getAsInt() < 2) {
                throw new IllegalArgumentException("at least 2 items must be planned");
            }
        }

        /** One look, or any number of them. */
        public enum Kind {
            FIXED,
            ANYTIME
        }
    }

    /**
     * Something else that must hold.
     *
     * @param slice only its items count; all items when empty
     */
    public record Guard(String name, Criterion criterion, Optional<String> slice) {}

    private static void requireBase(Criterion criterion, Optional<String> base) {
        if (criterion.comparison != Comparison.ABSOLUTE && base.isEmpty()) {
            throw new IllegalArgumentException("a comparison needs a base");
        }
    }
}
