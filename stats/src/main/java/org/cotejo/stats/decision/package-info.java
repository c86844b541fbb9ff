/**
 * Comparing two systems and deciding: paired tests, intervals that may be looked at daily, power, and release gates.
 *
 * <p>The unit is the item (prompt): several ratings of one item are averaged first, since they are not independent.
 */
package org.cotejo.stats.decision;
