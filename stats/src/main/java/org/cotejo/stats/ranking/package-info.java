/**
 * Ranking from paired comparisons: Davidson and Bradley-Terry fits, their uncertainty, and ranks with intervals.
 *
 * <p>Enter through {@link org.cotejo.stats.ranking.Rankings}.
 */
package org.cotejo.stats.ranking;
