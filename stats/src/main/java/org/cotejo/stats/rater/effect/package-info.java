/** What an evaluator does to ratings beside the responses: severity, halo, spread, fatigue, position, drift. */
package org.cotejo.stats.rater.effect;
