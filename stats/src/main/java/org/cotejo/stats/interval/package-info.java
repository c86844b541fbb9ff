/** Intervals: how far an estimate might be from what it estimates. */
package org.cotejo.stats.interval;
