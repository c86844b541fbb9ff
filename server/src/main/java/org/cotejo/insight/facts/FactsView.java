package org.cotejo.insight.facts;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.cotejo.kernel.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * How many of a project's claims hold, over the submissions that count. Each rater's verdict on a claim is a judgment for
 * itself; the intervals take all judgments on one response as one cluster, whoever made them.
 *
 * @param level of the intervals: 0.95 for 95 %
 * @param claims how many claims there are, with a verdict or without
 * @param withoutVerdict how many of them nobody has given a verdict
 * @param groups the whole first, then by model, tier, kind, language and domain
 * @param groupsLeftOut how many languages and domains have too few claims to be among the 50 listed of each
 */
record FactsView(
        ProjectId projectId,
        double level,
        boolean simulated,
        long claims,
        long withoutVerdict,
        List<FactGroup> groups,
        int groupsLeftOut) {
    /**
     * The claims of one kind, model or slice; verdicts are counted where they are proven.
     *
     * @param value what its claims have in common; absent of the whole, and of claims of which it is not known
     * @param modelId of a group by model
     * @param responses how many responses have a claim in it
     * @param excluded claims that are no facts or do not bear on the prompt
     * @param provisional claims whose verdict is not proven, which count in nothing else here
     * @param precision supported / (supported + contradicted + mixed)
     * @param unverifiableShare unverifiable / (supported + contradicted + mixed + unverifiable)
     */
    record FactGroup(
            @Schema(allowableValues = {"total", "model", "tier", "kind", "locale", "domain"})
            String by,

            @Nullable String value,
            @Nullable UUID modelId,
            long responses,
            long supported,
            long contradicted,
            long mixed,
            long unverifiable,
            long excluded,
            long provisional,
            FactShare precision,
            FactShare unverifiableShare) {}

    /**
     * A share of claims with its interval, all from 0 to 1.
     *
     * @param n how many claims it is a share of
     * @param responses how many responses these are of
     * @param undefined why there is no number to read: `no_claims`, or `few_responses` where they weigh like fewer than 5
     */
    record FactShare(
            int n,
            int responses,
            @Nullable Double share,
            @Nullable Double low,
            @Nullable Double high,

            @Schema(allowableValues = {"no_claims", "few_responses"}) @Nullable
            String undefined) {}
}
