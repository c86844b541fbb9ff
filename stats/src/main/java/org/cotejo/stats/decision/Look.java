package org.cotejo.stats.decision;

import java.util.Optional;
import java.util.OptionalInt;
import org.cotejo.stats.decision.GateVerdict.Bounds;
import org.cotejo.stats.decision.GateVerdict.Decision;
import org.cotejo.stats.numeric.Sums;

/** One look at the data under a stopping rule: what bounds decide, and how many items are missing. */
record Look(int items, GateRule.Stopping stopping) {
    /** Where an anytime sequence is tuned when nothing is planned. */
    static final int ITEMS_TYPICAL = 300;

    private static final double POWER = 0.8;
    private static final double ITEMS_MAX = 1e8;

    /** Before its planned end a fixed rule decides nothing; at it, what is unproven does not ship. */
    Decision decide(Optional<Bounds> bounds, double bound) {
        if (isBeforePlan()) return Decision.NEED_MORE;
        if (bounds.isPresent() && bounds.get().low() > bound) return Decision.SHIP;
        if (bounds.isPresent() && bounds.get().high() < bound) return Decision.HOLD;
        return isFixed() && stopping.itemsPlanned().isPresent() ? Decision.HOLD : Decision.NEED_MORE;
    }

    OptionalInt needMore(Decision decision, double[] values, double bound) {
        if (decision != Decision.NEED_MORE) return OptionalInt.empty();
        if (isBeforePlan()) return OptionalInt.of(stopping.itemsPlanned().getAsInt() - items);
        if (values.length < 2) return OptionalInt.empty();
        var spread = Math.sqrt(Sums.variance(values));
        var lead = Sums.mean(values) - bound;
        if (!(spread > 0) || !(lead > 0)) return OptionalInt.empty();
        var needed = isFixed()
                ? Power.neededItems(new Power.Plan(lead, spread, 2 * stopping.alpha(), 1), POWER)
                : untilNarrow(lead / spread);
        return needed.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Math.max(1, needed.getAsInt() - values.length));
    }

    /** The first number of items at which the sequence's reach falls below the lead, in standard deviations. */
    private OptionalInt untilNarrow(double lead) {
        var tuned = stopping.itemsPlanned().orElse(ITEMS_TYPICAL);
        double high = AsymptoticSequence.FIRST_LOOK;
        while (AsymptoticSequence.reach(high, 2 * stopping.alpha(), tuned) > lead) {
            high *= 1.02;
            if (high > ITEMS_MAX) return OptionalInt.empty();
        }
        return OptionalInt.of((int) Math.ceil(high));
    }

    private boolean isFixed() {
        return stopping.kind() == GateRule.Stopping.Kind.FIXED;
    }

    private boolean isBeforePlan() {
        return isFixed()
                && stopping.itemsPlanned().isPresent()
                && items < stopping.itemsPlanned().getAsInt();
    }
}
