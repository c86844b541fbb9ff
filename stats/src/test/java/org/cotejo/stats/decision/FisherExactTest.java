package org.cotejo.stats.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FisherExactTest {
    /** The lady tasting tea (Fisher 1935): 4 of 4 right has chance 1/70, so at most 3 right has 69/70; at most 1, 17/70. */
    @Test
    void theLadyTastingTea() {
        assertThat(FisherExact.fewer(3, 4, 1, 4)).isCloseTo(69.0 / 70, within(1e-12));
        assertThat(FisherExact.fewer(1, 4, 3, 4)).isCloseTo(17.0 / 70, within(1e-12));
        assertThat(FisherExact.fewer(0, 4, 4, 4)).isCloseTo(1.0 / 70, within(1e-12));
    }

    @Test
    void nothingOfNothingTellsNothing() {
        assertThat(FisherExact.fewer(0, 0, 3, 5)).isCloseTo(1, within(1e-12));
        assertThat(FisherExact.fewer(0, 5, 0, 5)).isCloseTo(1, within(1e-12));
        assertThatThrownBy(() -> FisherExact.fewer(2, 1, 0, 5)).isInstanceOf(IllegalArgumentException.class);
    }
}
