package org.cotejo.insight;

import java.util.List;
import org.cotejo.kernel.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * What a project's comparisons say of its models.
 *
 * @param forTheseEvaluators whether there are too few evaluators for the intervals to speak of others
 */
record PreferenceView(
        ProjectId projectId,
        String criterion,
        double level,
        long pairs,
        long cannotJudge,
        long withoutTwoModels,
        List<PlayerView> players,
        @Nullable Double tieParameter,
        int components,
        List<ClustersView> effectiveClusters,
        List<String> warnings,
        boolean forTheseEvaluators,
        List<PairView> modelPairs,
        OrderView order,
        ConsistencyView consistency) {

    /** A model by its strength (Davidson); ratings are 1000 + 400 / ln 10 * log strength. */
    record PlayerView(
            String model,
            @Nullable Double logStrength,
            @Nullable Double rating,
            @Nullable Double ciLow,
            @Nullable Double ciHigh,
            @Nullable Integer rank,
            @Nullable Integer rankLow,
            @Nullable Integer rankHigh,
            int n,
            int bothBad,
            int component,
            @Nullable String undefined) {}

    record ClustersView(String name, int clusters, double effective) {}

    /** Two models that met: how often each won, and the share of a's wins, a tie as half of one, over items. */
    record PairView(
            String modelA,
            String modelB,
            long aWins,
            long ties,
            long bWins,
            long bothBad,
            int items,
            @Nullable Double share,
            @Nullable Double shareLow,
            @Nullable Double shareHigh) {}

    /** Whether the side on which a response stood mattered, among pairs with a winner. */
    record OrderView(long firstWins, long secondWins) {}

    record ConsistencyView(long repeats, long same) {}
}
