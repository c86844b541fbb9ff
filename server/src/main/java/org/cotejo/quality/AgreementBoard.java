package org.cotejo.quality;

import java.util.List;
import java.util.UUID;
import org.cotejo.kernel.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * How far the judgments of a project agree, as it is now. Nothing is dropped: every rating that counts is in it.
 *
 * @param level of all intervals: 0.95 for 95 %
 * @param by what lines are told apart by: `none`, `locale`, `domain` or `version`
 * @param raters how many people judged
 * @param dropped ratings that were left out: always 0, and said so
 */
public record AgreementBoard(
        double level, String by, int raters, int dropped, List<AgreementLine> criteria, List<AgreementLine> families) {
    /**
     * The agreement on one criterion, or on whether a response has an error of one family.
     *
     * @param key the criterion or the family
     * @param slice the locale, domain or version; empty where lines are not told apart, or it is not known
     * @param responses with at least one rating
     * @param pairable those with at least two
     * @param ratings all of them
     * @param alpha Krippendorff's, ordinal for criteria and nominal for families
     * @param ac Gwet's AC2 with ordinal weights for criteria, AC1 for families
     * @param percent share of the pairs of ratings that are the same
     */
    public record AgreementLine(
            String key,
            BilingualText label,
            String slice,
            int responses,
            int pairable,
            int ratings,
            Coefficient alpha,
            Coefficient ac,
            Coefficient percent) {}

    /**
     * A coefficient with its interval.
     *
     * @param undefined why it has no value: `no_items`, `one_rater`, `no_overlap` or `no_variation`
     * @param fewItems whether there are fewer than 20 responses, so that the interval is too narrow
     */
    public record Coefficient(
            @Nullable Double value,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable String undefined,
            boolean fewItems) {}

    /** The agreement on one criterion by week. */
    public record Trend(String criterion, List<Week> weeks) {}

    /** `week`: its Monday, in UTC. */
    public record Week(String week, int pairable, Coefficient alpha) {}

    /** The responses whose ratings lie furthest apart. */
    public record Disputed(String criterion, List<DisputedResponse> responses) {}

    /** `ratings`: the lowest first. */
    public record DisputedResponse(UUID itemId, UUID responseId, String item, String response, List<Integer> ratings) {
        public DisputedResponse {
            ratings = List.copyOf(ratings);
        }
    }
}
