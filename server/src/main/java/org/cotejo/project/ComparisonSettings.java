package org.cotejo.project;

/**
 * How responses to one prompt are compared.
 *
 * @param responsesMax how many responses stand side by side at most, 2 to 5; more make one task a pair
 * @param repeatPercent how many of a hundred pairs come back to the same person later, with the sides exchanged
 * @param factsFirst whether a preference waits until every claim has its verdict
 */
public record ComparisonSettings(int responsesMax, int repeatPercent, boolean factsFirst) {
    public static final ComparisonSettings INITIAL = new ComparisonSettings(2, 5, false);
}
