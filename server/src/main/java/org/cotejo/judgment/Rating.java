package org.cotejo.judgment;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.cotejo.corpus.ResponseId;
import org.jspecify.annotations.Nullable;

/** A scale point given to one criterion, or not applicable; `responseId` says of which response, where there are several. */
public record Rating(
        String criterion,
        @Nullable Integer value,
        boolean notApplicable,
        @Nullable String reason,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ResponseId responseId) {}
