package org.cotejo.stats.rater.effect;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.stats.decision.FisherExact;
import org.cotejo.stats.decision.MultipleTests;

/** Kinds of errors that one rater misses where the others find them. */
public final class BlindSpots {
    /** Fewer known errors of a kind tell nothing of a person. */
    public static final int PLANTED_MIN = 5;

    private static final double ALPHA = 0.05;

    private BlindSpots() {}

    /**
     * A kind of which the rater finds less than half as large a share as the others do.
     *
     * @param pValue Fisher's exact one-sided test against all others together, adjusted by Holm for all raters and kinds
     *     that were looked at
     */
    public record BlindSpot(int rater, int kind, double pValue) {}

    /**
     * All of them: the chance of naming any where there is none is at most 5 %.
     *
     * @param found by rater and kind, how many known errors were found
     * @param planted by rater and kind, how many there were in what the rater judged
     */
    public static List<BlindSpot> of(int[][] found, int[][] planted) {
        var cells = new ArrayList<BlindSpot>();
        for (int rater = 0; rater < found.length; rater++) {
            for (int kind = 0; kind < found[rater].length; kind++) {
                if (planted[rater][kind] < PLANTED_MIN) continue;
                cells.add(new BlindSpot(rater, kind, tested(found, planted, rater, kind)));
            }
        }
        var adjusted =
                MultipleTests.holm(cells.stream().mapToDouble(BlindSpot::pValue).toArray());
        var spots = new ArrayList<BlindSpot>();
        for (int at = 0; at < cells.size(); at++) {
            var cell = cells.get(at);
            if (adjusted[at] <= ALPHA && isHalf(found, planted, cell)) {
                spots.add(new BlindSpot(cell.rater(), cell.kind(), adjusted[at]));
            }
        }
        return List.copyOf(spots);
    }

    private static double tested(int[][] found, int[][] planted, int rater, int kind) {
        int otherFound = sum(found, kind) - found[rater][kind];
        int otherPlanted = sum(planted, kind) - planted[rater][kind];
        return FisherExact.fewer(found[rater][kind], planted[rater][kind], otherFound, otherPlanted);
    }

    private static boolean isHalf(int[][] found, int[][] planted, BlindSpot cell) {
        double own = found[cell.rater()][cell.kind()] / (double) planted[cell.rater()][cell.kind()];
        int otherFound = sum(found, cell.kind()) - found[cell.rater()][cell.kind()];
        int otherPlanted = sum(planted, cell.kind()) - planted[cell.rater()][cell.kind()];
        return otherPlanted > 0 && own < 0.5 * otherFound / otherPlanted;
    }

    private static int sum(int[][] counts, int kind) {
        int sum = 0;
        for (var ofRater : counts) sum += ofRater[kind];
        return sum;
    }
}
