package org.cotejo.exchange.reader;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a good response to this prompt does (or, with negative points, a bad one), as HealthBench writes them.
 *
 * @param id the file's own id, else its number in the list from 1
 * @param points what it is worth when met, -10 to 10
 * @param axis the kind of quality it belongs to
 */
public record RubricItem(
        String id, String text, int points, @Nullable String axis) {}
