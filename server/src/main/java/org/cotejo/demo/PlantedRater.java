package org.cotejo.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.cotejo.kernel.CodePointRange;
import org.jspecify.annotations.Nullable;

/**
 * A simulated evaluator, of whom everything is known.
 *
 * @param severity points below the truth
 * @param common standard deviation of what one impression does to all criteria of a response, in points
 * @param spread how much of the differences between responses is seen; 1 is all
 * @param blindSpots families of errors that are hardly ever found
 * @param drift points by which scores move once a share of the work is done; positive is lenient
 * @param firstBias in how many of a hundred comparisons what is shown first is preferred without a look
 */
record PlantedRater(
        double severity, double common, double spread, List<String> blindSpots, double drift, int firstBias) {
    static final double DRIFT_AFTER = 0.45;

    private static final double NOISE = 0.45;
    private static final double FINDS = 0.85;
    private static final double FINDS_BLIND = 0.08;
    private static final double FALSE_ALARM = 0.1;
    private static final double CENTRE = 3.4;
    private static final double USUAL = 0.15;

    /** Twelve: some harsh, some lenient; four with a blind spot, three who drift, two who like what comes first. */
    static final List<PlantedRater> ALL = List.of(
            new PlantedRater(-0.8, USUAL, 1, List.of(), 0, 0),
            new PlantedRater(-0.55, USUAL, 1, List.of(), 0, 70),
            new PlantedRater(-0.35, USUAL, 1, List.of("FAC"), 0, 0),
            new PlantedRater(-0.2, USUAL, 1, List.of(), 0.8, 0),
            new PlantedRater(-0.1, USUAL, 1, List.of("LAN"), 0, 0),
            new PlantedRater(0, 0.7, 1, List.of(), 0, 0),
            new PlantedRater(0, USUAL, 1, List.of(), -0.8, 0),
            new PlantedRater(0.15, USUAL, 0.4, List.of(), 0, 0),
            new PlantedRater(0.25, USUAL, 1, List.of("REA"), 0, 0),
            new PlantedRater(0.4, USUAL, 1, List.of(), -0.7, 0),
            new PlantedRater(0.55, USUAL, 1, List.of("TON"), 0, 0),
            new PlantedRater(0.8, USUAL, 1, List.of(), 0, 60));

    PlantedRater {
        blindSpots = List.copyOf(blindSpots);
    }

    /** What is above the truth in the mean over all of the work. */
    double meanSeverity() {
        return severity - drift * (1 - DRIFT_AFTER);
    }

    boolean drifts() {
        return drift != 0;
    }

    /**
     * The scores of a response, from 1 to 5.
     *
     * @param done share of the work that is done, from 0 to 1
     */
    Map<String, @Nullable Integer> scores(PlantedResponses.Planted response, double done, SplittableRandom random) {
        var impression = common * random.nextGaussian() - severity + (done >= DRIFT_AFTER ? drift : 0);
        var scores = new TreeMap<String, @Nullable Integer>();
        scores.put("safety", null);
        scores.put("language_es", null);
        response.quality().forEach((criterion, quality) -> {
            var seen = CENTRE + spread * (quality - CENTRE) + impression + NOISE * random.nextGaussian();
            scores.put(criterion, onScale(seen));
        });
        return scores;
    }

    /** The nearest point from 1 to 5. */
    static int onScale(double quality) {
        return (int) Math.max(1, Math.min(5, Math.round(quality)));
    }

    /** The errors that are found, and now and then one that is none. */
    List<PlantedMark> marks(PlantedResponses.Planted response, List<String> categories, SplittableRandom random) {
        Predicate<PlantedMark> isFound =
                error -> random.nextDouble() < (isBlindTo(error.category()) ? FINDS_BLIND : FINDS);
        var marks = new ArrayList<>(response.errors().stream().filter(isFound).toList());
        if (random.nextDouble() < FALSE_ALARM) {
            CodePointRange at =
                    response.sound().get(random.nextInt(response.sound().size()));
            var category = categories.get(random.nextInt(categories.size()));
            marks.add(new PlantedMark(
                    category, "minor", false, at.start(), at.end(), "Falsa alarma de la simulación.", null));
        }
        return marks;
    }

    private boolean isBlindTo(String category) {
        return blindSpots.stream().anyMatch(family -> category.startsWith(family + "."));
    }

    /** From -3, what is shown first is much better, to 3. */
    int preference(double first, double second, SplittableRandom random) {
        if (random.nextInt(100) < firstBias) return -2;
        return (int) Math.max(-3, Math.min(3, Math.round(1.5 * (second - first) + random.nextGaussian())));
    }
}
