package org.cotejo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.cotejo.harness.TestServer;
import org.junit.jupiter.api.Test;

/** What was planted in simulated evaluators is what the boards say of them. */
class PlantedWorldTest {
    @Test
    void theBoardsFindWhatWasPlantedAndNothingElse() {
        var result = TestServer.bean(DemoProject.class).compareSimulatedWorld();

        assertThat(result.submissions()).isEqualTo(3 * PlantedWorld.PROMPTS * PlantedWorld.OVERLAP);
        assertThat(result.severityCorrelation()).isGreaterThan(0.97);
        assertThat(result.severityCovered()).isGreaterThanOrEqualTo(9);
        assertThat(result.blindSpotsFound())
                .isEqualTo(result.blindSpotsPlanted())
                .isEqualTo(4);
        assertThat(result.blindSpotsFalse()).isZero();
        assertThat(result.driftAlarms()).isEqualTo(result.driftPlanted()).isEqualTo(3);
        assertThat(result.driftFalseAlarms()).isZero();
        assertThat(result.driftFound()).isTrue();
        assertThat(result.positionBiasFound())
                .isEqualTo(result.positionBiasPlanted())
                .isEqualTo(2);
        assertThat(result.haloFound()).isTrue();
        assertThat(result.centralTendencyFound()).isTrue();
        assertThat(result.overlapViolations()).isZero();
    }
}
