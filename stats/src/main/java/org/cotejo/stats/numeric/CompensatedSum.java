package org.cotejo.stats.numeric;

/** A running sum that carries what rounding lost (Neumaier 1974). One thread at a time. */
public final class CompensatedSum {
    private double sum;
    private double lost;

    /** Adds a finite value. */
    public void add(double value) {
        var next = sum + value;
        lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
        sum = next;
    }

    /** What has been added so far; 0 at the start. */
    public double value() {
        return sum + lost;
    }
}
