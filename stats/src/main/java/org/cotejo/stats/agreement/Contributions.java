package org.cotejo.stats.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.cotejo.stats.rating.Ratings;

/**
 * Where the disagreement behind Krippendorff's alpha comes from.
 *
 * <p>`disagreement` is the mean distance of a pair of ratings divided by the distance that chance would give: 0 is
 * agreement, 1 is chance, and 1 minus it is an alpha of that part alone. `share` is the part of all observed
 * disagreement: shares of items, of pairs and of raters each add up to 1, or are all 0 under perfect agreement. Items
 * with fewer than two ratings do not appear; all lists are empty when alpha is undefined.
 */
public record Contributions(List<Item> items, List<Pair> pairs, List<Rater> raters) {
    /** An item with `ratings` &ge; 2 ratings. */
    public record Item(int item, int ratings, double disagreement, double share) {}

    /** Two raters (the first has the smaller number) and how many pairs of ratings they share. */
    public record Pair(int first, int second, int shared, double disagreement, double share) {}

    /** A rater and the number of pairs in which the rater's ratings stand. */
    public record Rater(int rater, int pairs, double disagreement, double share) {}

    public Contributions {
        items = List.copyOf(items);
        pairs = List.copyOf(pairs);
        raters = List.copyOf(raters);
    }

    /** The contributions under the distance. */
    public static Contributions of(Ratings ratings, Distance distance) {
        if (KrippendorffAlpha.value(ratings, distance).isEmpty()) {
            return new Contributions(List.of(), List.of(), List.of());
        }
        return new Collection(ratings, distance).contributions();
    }

    /** Alpha without each rater who rated, in the raters' order; empty where the others leave nothing to compare. */
    public static List<OptionalDouble> alphaWithoutEachRater(Ratings ratings, Distance distance, int threads) {
        return Leaving.eachRater(ratings, others -> KrippendorffAlpha.value(others, distance), threads);
    }

    /** Sums of one part: pairs, distances, and distances weighted as alpha weights them. */
    private static final class Sum {
        private int pairs;
        private double distance;
        private double weighted;

        private void add(double apart, int ratings) {
            pairs++;
            distance += apart;
            weighted += apart / (ratings - 1);
        }
    }

    private static final class Collection {
        private final Ratings ratings;
        private final Distance.Measure measure;
        private final double chance;
        private final TreeMap<Long, Sum> byPair = new TreeMap<>();
        private final TreeMap<Integer, Sum> byRater = new TreeMap<>();
        private final TreeMap<Integer, Sum> byItem = new TreeMap<>();
        private final Sum all = new Sum();

        private Collection(Ratings ratings, Distance distance) {
            this.ratings = ratings;
            var occurrences = new long[ratings.scale().size()];
            long n = 0;
            for (int item = 0; item < ratings.items(); item++) {
                if (ratings.start(item + 1) - ratings.start(item) < 2) continue;
                for (int row = ratings.start(item); row < ratings.start(item + 1); row++) {
                    occurrences[ratings.category(row)]++;
                    n++;
                }
            }
            this.measure = distance.measure(occurrences);
            this.chance = measure.expected(occurrences) / ((double) n * (n - 1));
            for (int item = 0; item < ratings.items(); item++) addItem(item);
        }

        private void addItem(int item) {
            int total = ratings.start(item + 1) - ratings.start(item);
            for (int a = ratings.start(item); a < ratings.start(item + 1); a++) {
                for (int b = a + 1; b < ratings.start(item + 1); b++) {
                    double apart = measure.between(ratings.category(a), ratings.category(b));
                    long pair = (long) ratings.rater(a) << 32 | ratings.rater(b);
                    byPair.computeIfAbsent(pair, unused -> new Sum()).add(apart, total);
                    byRater.computeIfAbsent(ratings.rater(a), unused -> new Sum())
                            .add(apart, total);
                    byRater.computeIfAbsent(ratings.rater(b), unused -> new Sum())
                            .add(apart, total);
                    byItem.computeIfAbsent(item, unused -> new Sum()).add(apart, total);
                    all.add(apart, total);
                }
            }
        }

        private Contributions contributions() {
            var items = new ArrayList<Item>();
            var pairs = new ArrayList<Pair>();
            var raters = new ArrayList<Rater>();
            byItem.forEach((item, sum) -> items.add(
                    new Item(item, ratings.start(item + 1) - ratings.start(item), relative(sum), share(sum.weighted))));
            byPair.forEach((pair, sum) -> pairs.add(
                    new Pair((int) (pair >> 32), (int) (long) pair, sum.pairs, relative(sum), share(sum.weighted))));
            byRater.forEach(
                    (rater, sum) -> raters.add(new Rater(rater, sum.pairs, relative(sum), share(sum.weighted / 2))));
            return new Contributions(items, pairs, raters);
        }

        private double relative(Sum sum) {
            return sum.distance / sum.pairs / chance;
        }

        private double share(double weighted) {
            return all.weighted > 0 ? weighted / all.weighted : 0;
        }
    }
}
