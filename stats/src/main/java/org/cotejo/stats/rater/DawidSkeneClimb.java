package org.cotejo.stats.rater;

/**
 * A climb to a maximum of the Dawid-Skene objective: expectation-maximisation with the squared extrapolation SQUAREM
 * S3 of Varadhan and Roland (2008), Scandinavian Journal of Statistics 35, 335-353.
 *
 * <p>An extrapolated point counts only when its objective is no lower, so the climb never descends. It has converged
 * when a plain step gains less than 1e-10 a rating. Since the objective is flat at its maximum, that alone leaves about
 * five digits of the parameters; the climb goes on until no parameter moves by more than 1e-10, for 100 passes at most.
 *
 * @param objective log likelihood plus log prior density, without the prior's constant
 * @param steps how often the data was passed
 */
record DawidSkeneClimb(double[] parameters, double objective, int steps, boolean converged) {
    private static final double GAIN_MIN = 1e-10;
    private static final double MOVE_MIN = 1e-10;
    private static final int POLISH_MAX = 100;
    private static final int STEPS_MAX = 3000;
    private static final double SHRINK_MAX = 0.1;

    static DawidSkeneClimb from(DawidSkeneModel model, double[] posterior) {
        var zero = model.maximised(posterior);
        var one = new double[zero.length];
        var two = new double[zero.length];
        int steps = 0;
        int polishing = 0;
        double objective = Double.NEGATIVE_INFINITY;
        boolean converged = false;
        while (steps < STEPS_MAX && polishing < POLISH_MAX) {
            double before = model.step(zero, one);
            objective = model.step(one, two);
            steps += 2;
            converged |= objective - before < GAIN_MIN * model.ratings();
            if (converged && moved(one, two) < MOVE_MIN) break;
            if (converged) polishing += 3;
            double reached = model.step(extrapolated(model, zero, one, two), zero);
            steps++;
            if (!(reached >= objective)) System.arraycopy(two, 0, zero, 0, two.length);
        }
        return new DawidSkeneClimb(two, objective, steps, converged);
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
