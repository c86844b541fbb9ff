package org.cotejo.stats.agreement;

import java.util.Optional;
import java.util.OptionalDouble;

/** A coefficient as a function of how often each kind of item occurs: what resampling items needs. */
interface ItemStatistic {
    /** How many items of each kind the data has. */
    int[] items();

    /** The value when the kinds occur so often; empty where it divides by zero. */
    OptionalDouble at(int[] items);

    /** The ends of the published interval at the level; empty where there is none. */
    Optional<Bounds> analytic(double level);

    /** The ends of an interval. */
    record Bounds(double low, double high) {}
}
