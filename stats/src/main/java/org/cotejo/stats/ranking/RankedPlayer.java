package org.cotejo.stats.ranking;

/**
 * A player with its place.
 *
 * @param component number of its strongly connected component, 0 when all players are connected
 * @param n votes in which it took part, both-bad ones included, unweighted
 * @param bothBad how many of them called both answers unacceptable
 */
public record RankedPlayer(String name, int component, int n, int bothBad, Placement placement) {}
