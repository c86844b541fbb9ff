/**
 * The numbers beneath the estimators: distributions, symmetric systems, sums in a fixed order, seeded streams.
 *
 * <p>Everything here is a pure function of its arguments. A wrong argument is an {@link IllegalArgumentException};
 * where the data decides whether an answer exists, the answer is an {@link java.util.Optional}.
 *
 * <p>Exponentials and logarithms are {@link StrictMath}'s throughout the library: {@link Math}'s may differ in the
 * last bit between machines, and whoever verifies a result recomputes it bit for bit on another one.
 */
package org.cotejo.stats.numeric;
