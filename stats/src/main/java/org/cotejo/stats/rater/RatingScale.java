package org.cotejo.stats.rater;

import java.util.Arrays;
import java.util.Optional;
import org.cotejo.stats.rating.Ratings;

/**
 * The many-facet rating scale model (Andrich 1978, Linacre 1989): the odds of category k against k - 1 are
 * exp(measure of the model - difficulty of the prompt - severity of the rater - threshold k), in logits.
 *
 * <p>Estimated by marginal maximum likelihood (Bock and Aitkin 1981): difficulties are draws from a normal distribution
 * of mean 0 whose spread is estimated, all other effects are fixed. Joint maximum likelihood stretches all measures,
 * by L / (L - 1) with L ratings a prompt, and conditional likelihood has no practical form for gaps in three facets;
 * the marginal one is consistent as prompts are added, which is how evaluations grow. It assumes that prompts are
 * exchangeable and about normal, and that ratings are independent given the effects. Severities and thresholds each add
 * up to 0. Categories count by position, whatever their numbers.
 */
public sealed interface RatingScale permits RatingScaleFit, RatingScale.Undefined {
    /** No estimate, and why. */
    record Undefined(Reason reason) implements RatingScale {}

    /**
     * What each item of the ratings is: a model's response to a prompt, both numbered from 0 without a gap.
     *
     * @param prompt for each item its prompt
     * @param model for each item its model
     */
    record Facets(int[] prompt, int[] model) {
        public Facets {
            if (prompt.length != model.length) throw new IllegalArgumentException("prompt and model differ in length");
            requireNoGap("prompt", prompt);
            requireNoGap("model", model);
            prompt = prompt.clone();
            model = model.clone();
        }

        private static void requireNoGap(String what, int[] numbers) {
            if (Arrays.stream(numbers).anyMatch(number -> number < 0)
                    || Arrays.stream(numbers).distinct().count()
                            != 1 + Arrays.stream(numbers).max().orElse(-1)) {
                throw new IllegalArgumentException(what + " must be numbered from 0 without a gap");
            }
        }

        /** Each item is a prompt of its own and there is one model, whose measure is the mean of all. */
        public static Facets itemsOnly(Ratings ratings) {
            var prompt = new int[ratings.items()];
            Arrays.setAll(prompt, item -> item);
            return new Facets(prompt, new int[prompt.length]);
        }
    }

    /** The fit; every rater and model needs a rating, an item needs none. */
    static RatingScale fit(Ratings ratings, Facets facets) {
        if (facets.prompt().length < ratings.items()) {
            throw new IllegalArgumentException("facets need " + ratings.items() + " items");
        }
        if (ratings.rows() == 0) return new Undefined(Reason.NO_ITEMS);
        var data = new RatingScaleData(ratings, facets);
        var obstacle = data.obstacle();
        if (obstacle.isPresent()) return new Undefined(obstacle.get());
        var climb = RatingScaleClimb.of(new RatingScaleLikelihood(data));
        Optional<RatingScale> fit = climb.map(end -> RatingScaleFit.of(data, end));
        return fit.orElse(new Undefined(Reason.NOT_CONVERGED));
    }
}
