package org.cotejo.stats.rater;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.cotejo.stats.rating.Ratings;

/**
 * Posteriors from which a climb may start, by item and class.
 *
 * @param gold for each item its known class or -1
 */
record DawidSkeneStarts(Ratings ratings, int[] gold) {
    /** For each item the shares of its labels, or its known class. */
    double[] votes() {
        int classes = ratings.scale().size();
        var posterior = new double[ratings.items() * classes];
        for (int item = 0; item < ratings.items(); item++) {
            int from = ratings.start(item);
            int end = ratings.start(item + 1);
            for (int row = from; row < end; row++)
                posterior[item * classes + ratings.category(row)] += 1.0 / (end - from);
        }
        return clamped(posterior);
    }

    /** Half the votes, half a uniform draw from the simplex. */
    double[] disturbedVotes(SplittableRandom random) {
        var posterior = votes();
        var draw = new double[ratings.scale().size()];
        for (int item = 0; item < ratings.items(); item++) {
            int at = item * draw.length;
            double sum = 0;
            for (int c = 0; c < draw.length; c++) sum += draw[c] = -StrictMath.log(1 - random.nextDouble());
            for (int c = 0; c < draw.length; c++) posterior[at + c] = (posterior[at + c] + draw[c] / sum) / 2;
        }
        return clamped(posterior);
    }

    private double[] clamped(double[] posterior) {
        int classes = ratings.scale().size();
        for (int item = 0; item < ratings.items(); item++) {
            if (gold[item] < 0) continue;
            Arrays.fill(posterior, item * classes, (item + 1) * classes, 0);
            posterior[item * classes + gold[item]] = 1;
        }
        return posterior;
    }
}
