package org.cotejo.stats.decision;

import java.util.Optional;
import org.cotejo.stats.numeric.CompensatedSum;

/**
 * A confidence sequence for the mean of values without known bounds.
 *
 * <p>Waudby-Smith, Arbour, Sinha, Kennedy and Ramdas (2024), Time-uniform central limit theory and asymptotic
 * confidence sequences, theorem 2.2: mean &plusmn; s sqrt(2 (t rho^2 + 1) / (t^2 rho^2) log(sqrt(t rho^2 + 1) /
 * error)), with rho tuned to be narrowest near `tunedFor` values. It holds for all t at once, but only as well as the
 * normal approximation does at the first look; before 30 values there is none. Prefer {@link BettingMean} where the
 * scale has ends.
 */
public final class AsymptoticSequence {
    public static final int FIRST_LOOK = 30;

    private AsymptoticSequence() {}

    /** Ends that both hold at all times with probability 1 - error, up to the approximation. */
    public record Bounds(double estimate, double low, double high) {}

    /** The sequence at its last value; empty before 30 values or while all are equal. */
    public static Optional<Bounds> of(double[] values, double error, int tunedFor) {
        if (values.length < FIRST_LOOK) return Optional.empty();
        var sum = new CompensatedSum();
        for (var value : values) sum.add(value);
        var mean = sum.value() / values.length;
        var squares = new CompensatedSum();
        for (var value : values) squares.add((value - mean) * (value - mean));
        if (!(squares.value() > 0)) return Optional.empty();
        var reach = reach(values.length, error, tunedFor) * Math.sqrt(squares.value() / values.length);
        return Optional.of(new Bounds(mean, mean - reach, mean + reach));
    }

    /** Half the width at t values, in standard deviations of a value. */
    static double reach(double t, double error, int tunedFor) {
        var doubled = -2 * StrictMath.log(error);
        var rhoSquare = (doubled + StrictMath.log1p(doubled)) / Math.max(FIRST_LOOK, tunedFor);
        var grown = t * rhoSquare + 1;
        return Math.sqrt(2 * grown / (t * t * rhoSquare) * StrictMath.log(Math.sqrt(grown) / error));
    }
}
