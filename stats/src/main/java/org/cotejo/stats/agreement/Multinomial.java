package org.cotejo.stats.agreement;

import java.util.SplittableRandom;
import org.cotejo.stats.numeric.SpecialFunctions;

/**
 * Draws with replacement from items of a few kinds: how often each kind comes up in as many draws as there are items.
 *
 * <p>With few kinds each count is a binomial draw given the counts before it, so a round costs as many steps as there
 * are kinds, not items. Both ways are exact.
 */
final class Multinomial {
    private static final int ITEMS_PER_KIND_MIN = 8;

    private final int[] items;
    private final int total;
    private final int[] kindOfItem;

    Multinomial(int[] items) {
        this.items = items;
        int sum = 0;
        for (int count : items) sum += count;
        total = sum;
        kindOfItem = total < ITEMS_PER_KIND_MIN * items.length ? kinds() : new int[0];
    }

    private int[] kinds() {
        var kinds = new int[total];
        int at = 0;
        for (int kind = 0; kind < items.length; kind++) {
            for (int i = 0; i < items[kind]; i++) kinds[at++] = kind;
        }
        return kinds;
    }

    int[] draw(SplittableRandom random) {
        var drawn = new int[items.length];
        if (kindOfItem.length > 0) {
            for (int i = 0; i < total; i++) drawn[kindOfItem[random.nextInt(total)]]++;
            return drawn;
        }
        int left = total;
        int weightLeft = total;
        for (int kind = 0; kind < items.length && left > 0; kind++) {
            drawn[kind] = weightLeft == items[kind] ? left : binomial(random, left, (double) items[kind] / weightLeft);
            left -= drawn[kind];
            weightLeft -= items[kind];
        }
        return drawn;
    }

    static int binomial(SplittableRandom random, int n, double p) {
        if (p > 0.5) return n - binomial(random, n, 1 - p);
        if (p <= 0) return 0;
        return n * p < 10 ? byInversion(random, n, p) : byRejection(random, n, p);
    }

    private static int byInversion(SplittableRandom random, int n, double p) {
        double odds = p / (1 - p);
        double probability = StrictMath.exp(n * StrictMath.log1p(-p));
        double u = random.nextDouble();
        int k = 0;
        while (u > probability && k < n) {
            u -= probability;
            k++;
            probability *= odds * (n - k + 1) / k;
        }
        return k;
    }

    /** Algorithm BTRS of Hoermann (1993), The generation of binomial random variates, J. Stat. Comput. Simul. 46. */
    private static int byRejection(SplittableRandom random, int n, double p) {
        double spread = Math.sqrt(n * p * (1 - p));
        double b = 1.15 + 2.53 * spread;
        double a = -0.0873 + 0.0248 * b + 0.01 * p;
        double shift = n * p + 0.5;
        double squeeze = 0.92 - 4.2 / b;
        int mode = (int) ((n + 1) * p);
        while (true) {
            double v = random.nextDouble();
            double u = random.nextDouble() - 0.5;
            double edge = 0.5 - Math.abs(u);
            double k = Math.floor((2 * a / edge + b) * u + shift);
            if (edge >= 0.07 && v <= squeeze) return (int) k;
            if (k < 0 || k > n) continue;
            double height = v * (2.83 + 5.1 / b) * spread / (a / (edge * edge) + b);
            if (StrictMath.log(height) <= logRatio(n, p, (int) k, mode)) return (int) k;
        }
    }

    /** log of P(k) / P(mode). */
    private static double logRatio(int n, double p, int k, int mode) {
        return logFactorial(mode)
                + logFactorial(n - mode)
                - logFactorial(k)
                - logFactorial(n - k)
                + (k - mode) * StrictMath.log(p / (1 - p));
    }

    private static double logFactorial(int k) {
        return SpecialFunctions.logGamma(k + 1.0);
    }
}
