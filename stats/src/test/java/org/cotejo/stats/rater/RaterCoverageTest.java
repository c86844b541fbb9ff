package org.cotejo.stats.rater;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How often 95 % intervals (estimate and 1.96 standard errors) of rater models hold what was planted. */
@Tag("simulation")
class RaterCoverageTest {
    private static final int WORLDS = 1000;

    private int inside;
    private int all;

    private void count(double estimate, double error, double truth) {
        all++;
        if (Math.abs(estimate - truth) <= 1.96 * error) inside++;
    }

    private void report(String what) {
        double coverage = inside / (double) all;
        System.out.printf("%s: coverage %.3f of %d intervals in %d worlds%n", what, coverage, all, WORLDS);
        assertThat(coverage).isBetween(0.93, 0.97);
        inside = 0;
        all = 0;
    }

    @Test
    void accuraciesOfDawidSkene() {
        for (var prior : Prior.values()) {
            for (int seed = 0; seed < WORLDS; seed++) {
                var world = new DawidSkeneTest.PlantedClasses(seed, 600, 8);
                var options = DawidSkene.Options.of(prior).withStarts(1);
                var fit = (DawidSkeneFit) DawidSkene.fit(world.ratings, options);
                var errors = fit.accuracyErrors();
                for (int rater = 0; rater < 8; rater++) {
                    count(fit.accuracy(rater), errors[rater], world.accuracy(rater));
                }
            }
            report("Dawid-Skene accuracy, prior " + prior);
        }
    }

    @Test
    void severities() {
        for (var prior : Prior.values()) {
            for (int seed = 0; seed < WORLDS; seed++) {
                var world = new SeverityTest.PlantedSeverity(seed, 60, 12);
                var fit = (SeverityFit) Severity.fit(world.ratings, prior);
                for (int rater = 0; rater < 12; rater++) {
                    count(fit.severity(rater), fit.error(rater), world.severity[rater]);
                }
            }
            report("additive severity, prior " + prior);
        }
    }

    @Test
    void measuresOfTheRatingScaleModel() {
        for (int seed = 0; seed < WORLDS; seed++) {
            var world = new RatingScaleTest.World(seed, 60);
            var fit = (RatingScaleFit) RatingScale.fit(world.ratings, world.facets);
            for (int m = 0; m < 3; m++)
                count(fit.model(m).value(), fit.model(m).error(), RatingScaleTest.World.MODELS[m]);
            for (int rater = 0; rater < 4; rater++) {
                var severity = fit.severity(rater);
                count(severity.value(), severity.error(), RatingScaleTest.World.RATERS[rater]);
            }
        }
        report("rating scale model, models and raters");
    }
}
