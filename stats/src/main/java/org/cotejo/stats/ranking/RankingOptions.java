package org.cotejo.stats.ranking;

/** What to fit and how sure to be; start from {@link #defaults()}. */
public record RankingOptions(
        RankingModel model, BothBad bothBad, Unconnected unconnected, IntervalMethod interval, Sampling sampling) {

    /** Davidson, both-bad votes counted only, an answer per component, sandwich intervals at 95 %. */
    public static RankingOptions defaults() {
        return new RankingOptions(
                RankingModel.DAVIDSON,
                BothBad.COUNTED,
                Unconnected.PER_COMPONENT,
                IntervalMethod.SANDWICH,
                Sampling.defaults());
    }

    public RankingOptions withModel(RankingModel chosen) {
        return new RankingOptions(chosen, bothBad, unconnected, interval, sampling);
    }

    public RankingOptions withBothBad(BothBad chosen) {
        return new RankingOptions(model, chosen, unconnected, interval, sampling);
    }

    public RankingOptions withUnconnected(Unconnected chosen) {
        return new RankingOptions(model, bothBad, chosen, interval, sampling);
    }

    public RankingOptions withInterval(IntervalMethod chosen) {
        return new RankingOptions(model, bothBad, unconnected, chosen, sampling);
    }

    public RankingOptions withSampling(Sampling chosen) {
        return new RankingOptions(model, bothBad, unconnected, interval, chosen);
    }
}
