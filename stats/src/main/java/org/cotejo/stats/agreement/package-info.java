/**
 * Agreement between raters: coefficients, their intervals, and what each item, pair and rater contributes.
 *
 * <p>Where the data leaves a coefficient without a value the answer is {@link
 * org.cotejo.stats.agreement.Agreement.Undefined} with its reason; no result is ever NaN. A wrong argument (a level
 * outside 0..1, numbers asked of a scale without numbers) is an {@link IllegalArgumentException}.
 */
package org.cotejo.stats.agreement;
