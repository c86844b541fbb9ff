package org.cotejo.stats.ranking;

/**
 * What to fit and how sure to be; start from {@link #defaults()}.
 *
 * @param withRanks whether rank intervals are made along with the intervals of strengths; they take thousands of draws
 */
public record RankingOptions(
        RankingModel model,
        BothBad bothBad,
        Unconnected unconnected,
        IntervalMethod interval,
        boolean withRanks,
        Sampling sampling) {

    /** Davidson, both-bad votes counted only, an answer per component, sandwich intervals of strengths and ranks at 95 %. */
    public static RankingOptions defaults() {
        return new RankingOptions(
                RankingModel.DAVIDSON,
                BothBad.COUNTED,
                Unconnected.PER_COMPONENT,
                IntervalMethod.SANDWICH,
                true,
                Sampling.defaults());
    }

    public RankingOptions withModel(RankingModel chosen) {
        return new RankingOptions(chosen, bothBad, unconnected, interval, withRanks, sampling);
    }

    public RankingOptions withBothBad(BothBad chosen) {
        return new RankingOptions(model, chosen, unconnected, interval, withRanks, sampling);
    }

    public RankingOptions withUnconnected(Unconnected chosen) {
        return new RankingOptions(model, bothBad, chosen, interval, withRanks, sampling);
    }

    public RankingOptions withInterval(IntervalMethod chosen) {
        return new RankingOptions(model, bothBad, unconnected, chosen, withRanks, sampling);
    }

    public RankingOptions withoutRanks() {
        return new RankingOptions(model, bothBad, unconnected, interval, false, sampling);
    }

    public RankingOptions withSampling(Sampling chosen) {
        return new RankingOptions(model, bothBad, unconnected, interval, withRanks, chosen);
    }
}
