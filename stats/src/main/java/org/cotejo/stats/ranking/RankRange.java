package org.cotejo.stats.ranking;

/**
 * The ranks of a player that are not refuted, all players held at once.
 *
 * @param low best rank, 1 is first
 * @param high worst rank
 */
public record RankRange(int low, int high) {}
