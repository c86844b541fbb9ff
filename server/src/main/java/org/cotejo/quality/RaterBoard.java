package org.cotejo.quality;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each evaluator of a project does to judgments, with its uncertainty.
 *
 * @param level of all intervals: 0.95 for 95 %
 * @param submissionsMin with fewer judgments that somebody else made too nothing is said of scores
 */
public record RaterBoard(double level, int submissionsMin, List<Rater> raters) {
    /**
     * One evaluator.
     *
     * @param severity points below the others; positive is harsh
     * @param inconsistency standard deviation in points of how far judgments lie from the others'
     * @param spread use of the scale over that of the others; under 1 is a tendency to the centre
     * @param halo from 0, each criterion for itself, to 1, one impression for all
     * @param fatigue points further from the others in each hour of a session
     * @param firstChosen share of the preferences for what was shown first; 0.5 is none
     * @param medianActiveMillis median active time of an assignment, in milliseconds
     * @param drift a shift over time that chance does not explain
     * @param gold against known answers; null where none was judged
     */
    public record Rater(
            String evaluator,
            boolean simulated,
            int submissions,
            Effect severity,
            Effect inconsistency,
            Effect spread,
            Effect halo,
            Effect fatigue,
            Effect firstChosen,
            @Nullable Long medianActiveMillis,
            @Nullable Drift drift,
            @Nullable Gold gold) {}

    /**
     * A value with its interval.
     *
     * @param n judgments it rests on
     * @param undefined why there is none: `too_few` or `no_variation`
     */
    public record Effect(
            int n,
            @Nullable Double value,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable String undefined) {}

    /**
     * A shift.
     *
     * @param foundAt after how many judgments it was found
     * @param changedAt how many judgments lie before the change
     * @param shift in points; positive when the evaluator has become more lenient
     */
    public record Drift(int foundAt, int changedAt, double shift, double low, double high) {}

    /**
     * Against known answers.
     *
     * @param responses judged whose answer is known
     * @param sensitivity share of the known errors that were found
     * @param falseAlarms share of the error marks that stand for no known error
     * @param blindSpots families of errors that this person misses where the others find them
     */
    public record Gold(
            int responses,
            Share sensitivity,
            Share falseAlarms,
            List<SharePart> byFamily,
            List<SharePart> bySeverity,
            List<String> blindSpots) {}

    /** `count` of `of`; without an interval where too few responses have any. */
    public record Share(
            int count,
            int of,
            @Nullable Double value,
            @Nullable Double low,
            @Nullable Double high) {}

    /** The share of one family or severity. */
    public record SharePart(String key, Share share) {}
}
