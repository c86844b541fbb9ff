package org.cotejo.stats.rater;

import java.util.Arrays;
import java.util.Optional;
import org.cotejo.stats.rating.Ratings;

/**
 * The ratings sorted by prompt, and the layout of the free parameters: models, raters but the first, thresholds but
 * the first, log of the difficulties' spread. The first rater and threshold are held at 0 while climbing.
 */
final class RatingScaleData {
    final int models;
    final int raters;
    final int prompts;
    /** Thresholds: categories less one. */
    final int steps;

    final int[] start;
    final int[] model;
    final int[] rater;
    final int[] score;

    RatingScaleData(Ratings ratings, RatingScale.Facets facets) {
        models = 1 + Arrays.stream(facets.model()).max().orElseThrow();
        prompts = 1 + Arrays.stream(facets.prompt()).max().orElseThrow();
        raters = ratings.raters();
        steps = ratings.scale().size() - 1;
        start = new int[prompts + 1];
        model = new int[ratings.rows()];
        rater = new int[ratings.rows()];
        score = new int[ratings.rows()];
        for (int item = 0; item < ratings.items(); item++) {
            start[facets.prompt()[item] + 1] += ratings.start(item + 1) - ratings.start(item);
        }
        for (int prompt = 0; prompt < prompts; prompt++) start[prompt + 1] += start[prompt];
        var next = start.clone();
        for (int item = 0; item < ratings.items(); item++) {
            for (int row = ratings.start(item); row < ratings.start(item + 1); row++) {
                int at = next[facets.prompt()[item]]++;
                model[at] = facets.model()[item];
                rater[at] = ratings.rater(row);
                score[at] = ratings.category(row);
            }
        }
    }

    int parameters() {
        return models + raters - 1 + Math.max(0, steps - 1) + 1;
    }

    /** The place of a rater's severity, -1 for the first. */
    int raterPlace(int number) {
        return number == 0 ? -1 : models + number - 1;
    }

    /** The place of threshold `step`, from 1; -1 for the first. */
    int stepPlace(int step) {
        return step == 1 ? -1 : models + raters - 1 + step - 2;
    }

    int spreadPlace() {
        return parameters() - 1;
    }

    Optional<Reason> obstacle() {
        var used = new int[steps + 1];
        for (int k : score) used[k]++;
        if (Arrays.stream(used).filter(count -> count > 0).count() < 2) return Optional.of(Reason.NO_VARIATION);
        for (int count : used) if (count == 0) return Optional.of(Reason.UNUSED_CATEGORY);
        if (hasExtreme(rater, raters)) return Optional.of(Reason.EXTREME_RATER);
        if (hasExtreme(model, models)) return Optional.of(Reason.EXTREME_MODEL);
        for (int prompt = 0; prompt < prompts; prompt++) {
            if (start[prompt + 1] - start[prompt] > 1) return Optional.empty();
        }
        return Optional.of(Reason.NO_OVERLAP);
    }

    /** Whether some element has only lowest or only highest scores, or none. */
    private boolean hasExtreme(int[] element, int elements) {
        var hasAbove = new boolean[elements];
        var hasBelow = new boolean[elements];
        for (int row = 0; row < score.length; row++) {
            hasAbove[element[row]] |= score[row] > 0;
            hasBelow[element[row]] |= score[row] < steps;
        }
        for (int i = 0; i < elements; i++) if (!hasAbove[i] || !hasBelow[i]) return true;
        return false;
    }
}
