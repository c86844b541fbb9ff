package org.cotejo.judgment;

import org.jspecify.annotations.Nullable;

/** A scale point given to one criterion, or not applicable. */
public record Rating(
        String criterion,
        @Nullable Integer value,
        boolean notApplicable,
        @Nullable String reason) {}
