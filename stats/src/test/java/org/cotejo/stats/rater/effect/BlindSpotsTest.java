package org.cotejo.stats.rater.effect;

import static org.assertj.core.api.Assertions.assertThat;

import org.cotejo.stats.numeric.Rounds;
import org.junit.jupiter.api.Test;

class BlindSpotsTest {
    private static int binomial(int n, double p, java.util.SplittableRandom random) {
        int count = 0;
        for (int i = 0; i < n; i++) if (random.nextDouble() < p) count++;
        return count;
    }

    private static int[][][] world(double blind, java.util.SplittableRandom random) {
        var found = new int[12][6];
        var planted = new int[12][6];
        for (int rater = 0; rater < 12; rater++) {
            for (int kind = 0; kind < 6; kind++) {
                planted[rater][kind] = 25;
                found[rater][kind] = binomial(25, rater == 3 && kind == 2 ? blind : 0.8, random);
            }
        }
        return new int[][][] {found, planted};
    }

    @Test
    void whatOneMissesAndTheOthersFindIsNamed() {
        var world = world(0.15, Rounds.stream(1, 0));
        assertThat(BlindSpots.of(world[0], world[1]))
                .extracting(BlindSpots.BlindSpot::rater, BlindSpots.BlindSpot::kind)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(3, 2));
    }

    @Test
    void whereThereIsNoneSeldomAnyIsNamed() {
        var named = Rounds.run(1_000, 2, 1, (round, random) -> {
            var world = world(0.8, random);
            return !BlindSpots.of(world[0], world[1]).isEmpty();
        });
        assertThat(named.stream().filter(one -> one).count()).isLessThan(50);
    }

    @Test
    void aFewKnownErrorsTellNothing() {
        assertThat(BlindSpots.of(new int[][] {{0}, {40}}, new int[][] {{4}, {40}}))
                .isEmpty();
    }
}
