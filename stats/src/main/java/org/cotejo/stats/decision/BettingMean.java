package org.cotejo.stats.decision;

/**
 * The mean of bounded values by betting: evidence and bounds that stay valid however often, and whenever, one looks.
 *
 * <p>Hedged capital of Waudby-Smith and Ramdas (2024), Estimating means of bounded random variables by betting,
 * section 4.4: for each candidate mean a gambler stakes a predictable plug-in share on the values being above, and one
 * on their being below. If the candidate is the mean, the gambler's wealth exceeds 1 / alpha at any time at all with
 * probability at most alpha (Ville 1939). Values must come in an order that does not depend on them, with one mean
 * given the past. Both bounds use the largest wealth so far, so that evidence once reached is not lost again.
 */
public final class BettingMean {
    /** Stakes stay below this share of what would risk ruin. */
    private static final double CAUTION = 0.5;

    private static final int BISECTIONS = 60;

    private final double[] units;
    private final double[] stakes;
    private final ScoreScale scale;

    /** @param values in the order of their arrival, within the scale */
    public BettingMean(double[] values, ScoreScale scale, double alpha) {
        if (!(alpha > 0 && alpha < 1)) throw new IllegalArgumentException("alpha must lie in (0, 1): " + alpha);
        this.scale = scale;
        this.units = new double[values.length];
        for (int t = 0; t < values.length; t++) units[t] = scale.unit(values[t]);
        this.stakes = stakes(units, alpha);
        this.alpha = alpha;
    }

    private final double alpha;

    /** Log of the largest wealth of betting that the mean is above `mean`; reject at log(1 / alpha). */
    public double logEvidenceAbove(double mean) {
        return logWealth(scale.unit(mean), 1);
    }

    /** Log of the largest wealth of betting that the mean is below `mean`. */
    public double logEvidenceBelow(double mean) {
        return logWealth(scale.unit(mean), -1);
    }

    /** A bound that the mean exceeds at all times with probability at least 1 - alpha. */
    public double lower() {
        return scale.value(bound(1));
    }

    /** A bound that the mean stays below at all times with probability at least 1 - alpha. */
    public double upper() {
        return scale.value(bound(-1));
    }

    /** Wealth falls as the candidate moves towards the values, so the bound is where it crosses 1 / alpha. */
    private double bound(int side) {
        double refuted = side > 0 ? 0 : 1;
        double kept = 1 - refuted;
        if (logWealth(refuted, side) < -StrictMath.log(alpha)) return refuted;
        for (int step = 0; step < BISECTIONS; step++) {
            var middle = (refuted + kept) / 2;
            if (logWealth(middle, side) >= -StrictMath.log(alpha)) refuted = middle;
            else kept = middle;
        }
        return refuted;
    }

    private double logWealth(double mean, int side) {
        double log = 0;
        double largest = 0;
        var room = side > 0 ? mean : 1 - mean;
        for (int t = 0; t < units.length; t++) {
            var gain = side * (units[t] - mean);
            // At the scale's end a candidate can only gain: the share is bounded by the plug-in alone.
            var stake = room > 0 ? Math.min(stakes[t], CAUTION / room) : stakes[t];
            log += StrictMath.log1p(stake * gain);
            largest = Math.max(largest, log);
        }
        return largest;
    }

    /** sqrt(2 log(1 / alpha) / (variance so far * t * log(1 + t))), from the values before t only. */
    private static double[] stakes(double[] units, double alpha) {
        var stakes = new double[units.length];
        double sum = 0.5;
        double squares = 0.25;
        for (int i = 0; i < units.length; i++) {
            var t = i + 1;
            var variance = squares / t;
            stakes[i] = Math.sqrt(-2 * StrictMath.log(alpha) / (variance * t * StrictMath.log1p(t)));
            sum += units[i];
            var mean = sum / (t + 1);
            squares += (units[i] - mean) * (units[i] - mean);
        }
        return stakes;
    }
}
