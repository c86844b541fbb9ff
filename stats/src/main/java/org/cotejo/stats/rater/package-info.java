/**
 * Models of raters: what the items are once it is known how each rater errs.
 *
 * <p>Dawid-Skene for categories, additive severity for numbers, the many-facet rating scale model for ordered
 * categories. Where the data leaves a model without a value the answer is its `Undefined` with a {@link
 * org.cotejo.stats.rater.Reason}; no number is ever NaN or infinite. Same input and seed give the same bits on any
 * number of threads; exponentials and logarithms are StrictMath's, since those of Math may differ in their last bit
 * between machines.
 */
package org.cotejo.stats.rater;
