package org.cotejo.stats.rater.effect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cotejo.stats.rater.Prior;
import org.cotejo.stats.rater.Severity;
import org.cotejo.stats.rater.SeverityFit;
import org.cotejo.stats.rating.Ratings;
import org.cotejo.stats.rating.Scale;

/**
 * How far each score lies above what the others gave, once it is known how harsh they are.
 *
 * <p>A cell is one criterion of one item. Severities come from the additive model over all cells ({@link Severity},
 * least squares); a residual is the score minus the mean of the others' scores of its cell, each with its rater's
 * severity added. Cells that nobody else scored have none. Immutable.
 */
public final class Residuals {
    private final Map<Integer, List<Submission>> byRater;

    private Residuals(Map<Integer, List<Submission>> byRater) {
        this.byRater = byRater;
    }

    /** One score: who gave it to which criterion of which item. Numbers are not negative, the value is finite. */
    public record Score(int item, int rater, int criterion, double value) {
        public Score {
            if (!Double.isFinite(value)) throw new IllegalArgumentException("not a finite number: " + value);
            // There is one zero on a scale.
            value += 0.0;
        }
    }

    /**
     * A cell of a submission.
     *
     * @param score what the rater gave
     * @param residual how far above what the others gave, in points
     * @param others the others' scores as they are
     */
    record Cell(int criterion, double score, double residual, List<Double> others) {}

    /** The cells of a submission that others scored too. */
    record Submission(int item, List<Cell> cells) {
        double mean() {
            return cells.stream().mapToDouble(Cell::residual).average().orElseThrow();
        }
    }

    /** Residuals of all raters; where severities cannot be told apart (too little overlap) nobody has any. */
    public static Residuals of(List<Score> scores) {
        var cells = cells(scores);
        if (Severity.fit(ratings(scores, cells), Prior.NONE) instanceof SeverityFit fit)
            return new Residuals(gathered(scores, cells, fit));
        return new Residuals(Map.of());
    }

    /** The number of each score's cell. */
    private static int[] cells(List<Score> scores) {
        var numbers = new HashMap<List<Integer>, Integer>();
        return scores.stream()
                .mapToInt(score ->
                        numbers.computeIfAbsent(List.of(score.item(), score.criterion()), cell -> numbers.size()))
                .toArray();
    }

    private static Ratings ratings(List<Score> scores, int[] cells) {
        var values =
                scores.stream().mapToDouble(Score::value).distinct().sorted().toArray();
        var rater = scores.stream().mapToInt(Score::rater).toArray();
        var category = scores.stream()
                .mapToInt(score -> Arrays.binarySearch(values, score.value()))
                .toArray();
        return Ratings.of(cells, rater, category, values.length == 0 ? Scale.oneTo(1) : Scale.numeric(values));
    }

    private static Map<Integer, List<Submission>> gathered(List<Score> scores, int[] cells, SeverityFit fit) {
        var byCell = new HashMap<Integer, List<Score>>();
        for (int row = 0; row < cells.length; row++) {
            byCell.computeIfAbsent(cells[row], cell -> new ArrayList<>()).add(scores.get(row));
        }
        var found = new TreeMap<Integer, Map<Integer, List<Cell>>>();
        for (int row = 0; row < cells.length; row++) {
            var score = scores.get(row);
            var others = byCell.get(cells[row]).stream()
                    .filter(other -> other.rater() != score.rater())
                    .toList();
            if (others.isEmpty()) continue;
            double expected = 0;
            for (var other : others) expected += (other.value() + fit.severity(other.rater())) / others.size();
            found.computeIfAbsent(score.rater(), rater -> new TreeMap<>())
                    .computeIfAbsent(score.item(), item -> new ArrayList<>())
                    .add(new Cell(
                            score.criterion(),
                            score.value(),
                            score.value() - expected,
                            others.stream().map(Score::value).toList()));
        }
        var submissions = new TreeMap<Integer, List<Submission>>();
        found.forEach((rater, items) -> submissions.put(
                rater,
                items.entrySet().stream()
                        .map(entry -> new Submission(entry.getKey(), List.copyOf(entry.getValue())))
                        .toList()));
        return submissions;
    }

    /** The submissions of a rater by item; empty for one who shares none. */
    List<Submission> of(int rater) {
        return byRater.getOrDefault(rater, List.of());
    }

    /**
     * The mean residual over the criteria of each submission, in points, in the order of these items; what others did not
     * judge is left out.
     */
    public double[] inOrder(int rater, List<Integer> items) {
        var means = new HashMap<Integer, Double>();
        for (var submission : of(rater)) means.put(submission.item(), submission.mean());
        return items.stream().filter(means::containsKey).mapToDouble(means::get).toArray();
    }
}
