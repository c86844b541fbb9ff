package org.cotejo.stats.rater;

/**
 * A climb to a maximum of the Dawid-Skene objective: expectation-maximisation with the squared extrapolation SQUAREM
 * S3 of Varadhan and Roland (2008), Scandinavian Journal of Statistics 35, 335-353.
 *
 * <p>An extrapolated point counts only when its objective is no lower, so the climb never descends. It ends when a
 * plain step gains less than 1e-10 of the objective and moves no parameter by more than 1e-10.
 *
 * @param objective log likelihood plus log prior density, without the prior's constant
 * @param steps how often the data was passed
 */
record DawidSkeneClimb(double[] parameters, double objective, int steps, boolean converged) {
    private static final double TOLERANCE = 1e-10;
    private static final int STEPS_MAX = 3000;
    private static final double SHRINK_MAX = 0.1;

    static DawidSkeneClimb from(DawidSkeneModel model, double[] posterior) {
        var zero = model.maximised(posterior);
        var one = new double[zero.length];
        var two = new double[zero.length];
        int steps = 0;
        double before = Double.NEGATIVE_INFINITY;
        boolean converged = false;
        while (!converged && steps < STEPS_MAX) {
            before = model.step(zero, one);
            double after = model.step(one, two);
            steps += 2;
            converged = after - before < TOLERANCE * Math.max(1, Math.abs(after)) && moved(one, two) < TOLERANCE;
            before = after;
            if (converged) break;
            var far = extrapolated(model, zero, one, two);
            double reached = model.step(far, zero);
            steps++;
            if (!(reached >= after)) System.arraycopy(two, 0, zero, 0, two.length);
        }
        return new DawidSkeneClimb(two, before, steps, converged);
    }

    private static double moved(double[] from, double[] to) {
        double largest = 0;
        for (int i = 0; i < from.length; i++) largest = Math.max(largest, Math.abs(to[i] - from[i]));
        return largest;
    }

    private static double[] extrapolated(DawidSkeneModel model, double[] zero, double[] one, double[] two) {
        double first = 0;
        double second = 0;
        for (int i = 0; i < zero.length; i++) {
            double r = one[i] - zero[i];
            double v = two[i] - one[i] - r;
            first += r * r;
            second += v * v;
        }
        double length = second > 0 ? Math.max(1, Math.sqrt(first / second)) : 1;
        var far = new double[zero.length];
        for (int i = 0; i < zero.length; i++) {
            double r = one[i] - zero[i];
            double v = two[i] - one[i] - r;
            // Zero would be final: expectation-maximisation never leaves it.
            far[i] = Math.max(zero[i] + 2 * length * r + length * length * v, SHRINK_MAX * two[i]);
        }
        return model.rescaled(far);
    }
}
