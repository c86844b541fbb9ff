package org.cotejo.stats.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Set;
import org.cotejo.stats.agreement.IntervalOptions.Method;
import org.cotejo.stats.rating.Ratings;
import org.cotejo.stats.rating.RatingsBuilder;
import org.cotejo.stats.rating.RatingsFixture;
import org.cotejo.stats.rating.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedAgreementTest {
    private static final IntervalOptions NONE = IntervalOptions.none();

    /** Krippendorff (2011), Computing Krippendorff's Alpha-Reliability; digits by krippendorff 0.9.0 and evalica. */
    @Test
    void alphaIsThatOfKrippendorffsExample() {
        var ratings = published("krippendorff2011.csv");
        var expected = new double[] {0.743421052631579, 0.8153875037548814, 0.8491071428571428, 0.7974027747116121};
        assertAlphas(ratings, expected);
    }

    /** The table of Fleiss (1971); digits by krippendorff 0.9.0. */
    @Test
    void alphaIsThatOfThePeersOnFleissTable() {
        var expected = new double[] {0.4334098282820289, 0.3358575221739839, 0.28804962598066053, 0.2400102941476887};
        assertAlphas(published("fleiss1971.csv"), expected);
    }

    private static void assertAlphas(Ratings ratings, double[] expected) {
        var scale = ratings.scale();
        var distances =
                new Distance[] {Distance.nominal(), Distance.ordinal(), Distance.interval(scale), Distance.ratio(scale)
                };
        for (int i = 0; i < distances.length; i++) {
            assertThat(value(KrippendorffAlpha.of(ratings, distances[i], NONE))).isCloseTo(expected[i], within(1e-12));
        }
    }

    /** Fleiss (1971), table 1 and page 381 (0.430); digits by statsmodels 0.15.0. */
    @Test
    void fleissAndFreeMarginalKappaAreThoseOfThePeers() {
        var ratings = published("fleiss1971.csv");
        assertThat(value(Coefficient.FLEISS.of(ratings, Weights.IDENTITY, NONE)))
                .isCloseTo(0.43024452006014074, within(1e-12));
        assertThat(value(Coefficient.BRENNAN_PREDIGER.of(ratings, Weights.IDENTITY, NONE)))
                .isCloseTo(0.4444444444444443, within(1e-12));
    }

    /** Gwet's four raters: five coefficients, four weights, with irrCAC 0.4.4, which prints ten decimals. */
    @Test
    void coefficientsAndAnalyticIntervalsAreThoseOfIrrCac() {
        var ratings = published("gwet_4raters.csv");
        for (var line : RatingsFixture.lines(PublishedAgreementTest.class, "gwet_4raters_expected.csv")) {
            var cells = line.split(",");
            var weights = Weights.valueOf(cells[1].toUpperCase(Locale.ROOT));
            var analytic = IntervalOptions.of(Method.ANALYTIC);
            var agreement = switch (cells[0]) {
                case "gwet" -> Coefficient.GWET.of(ratings, weights, analytic);
                case "fleiss" -> Coefficient.FLEISS.of(ratings, weights, analytic);
                case "conger" -> Coefficient.CONGER.of(ratings, weights, analytic);
                case "bp" -> Coefficient.BRENNAN_PREDIGER.of(ratings, weights, analytic);
                default -> KrippendorffAlpha.of(ratings, Distance.of(weights, ratings.scale()), analytic);
            };
            var interval = ((Agreement.Estimate) agreement).interval().orElseThrow();
            assertThat(value(agreement)).as(line).isCloseTo(Double.parseDouble(cells[2]), within(5.1e-11));
            assertThat(interval.low()).as(line).isCloseTo(Double.parseDouble(cells[4]), within(5.1e-11));
            assertThat(interval.high()).as(line).isCloseTo(Double.parseDouble(cells[5]), within(5.1e-11));
        }
    }

    /** Shrout and Fleiss (1979), table 2; digits by pingouin 0.7.0 and an analysis of variance in numpy. */
    @ParameterizedTest
    @CsvSource({
        "ICC1, 0.16574176840547544, -0.133, 0.72", "ICC2, 0.2897637795275591, 0.019, 0.76",
        "ICC3, 0.7148407148407149, 0.342, 0.95", "ICC1K, 0.44279713367926865, -0.884, 0.91",
        "ICC2K, 0.6200505475989891, 0.071, 0.93", "ICC3K, 0.9093155423770697, 0.676, 0.99"
    })
    void intraclassCorrelationsAreThoseOfShroutAndFleiss(
            IntraclassCorrelation form, double expected, double low, double high) {
        var agreement = form.of(published("shrout_fleiss1979.csv"), IntervalOptions.of(Method.ANALYTIC));
        var interval = ((Agreement.Estimate) agreement).interval().orElseThrow();
        assertThat(value(agreement)).isCloseTo(expected, within(1e-12));
        // The intervals are those that the documentation of R's psych::ICC prints.
        assertThat(interval.low()).isCloseTo(low, within(6e-4));
        assertThat(interval.high()).isCloseTo(high, within(6e-3));
    }

    /** Cohen (1960) and Fleiss, Cohen and Everitt (1969), table 1: 60 % of 200 items, by hand. */
    @Test
    void cohensKappaIsThatOfTheTwoByTwoTable() {
        var rows = new RatingsFixture.Rows(200);
        var table = new int[][] {{20, 5}, {10, 15}};
        int item = 0;
        for (int a = 0; a < 2; a++) {
            for (int b = 0; b < 2; b++) {
                for (int i = 0; i < table[a][b]; i++) {
                    rows.add(item, 0, a);
                    rows.add(item++, 1, b);
                }
            }
        }
        var ratings = rows.ratings(Scale.oneTo(2));
        var agreement = Coefficient.COHEN.of(ratings, Weights.IDENTITY, IntervalOptions.of(Method.ANALYTIC));
        // Observed 35/50, chance 1/2.
        assertThat(value(agreement)).isCloseTo(0.4, within(1e-12));
        // Conger's kappa of two raters is Cohen's.
        assertThat(value(Coefficient.CONGER.of(ratings, Weights.IDENTITY, NONE)))
                .isCloseTo(0.4, within(1e-12));
    }

    /** Passonneau (2006): MASI is Jaccard times monotonicity; alpha over three pairs of sets by hand. */
    @Test
    void alphaOfSetsUsesTheirOverlap() {
        var sets = new LabelSets();
        var builder = new RatingsBuilder();
        var a = sets.label(Set.of("a"));
        var ab = sets.label(Set.of("b", "a"));
        var c = sets.label(Set.of("c"));
        builder.add("1", "x", a).add("1", "y", ab).add("2", "x", c).add("2", "y", c);
        var ratings = builder.build();
        // Observed: one of four values' pairs apart by d(a, ab); expected: all pairs of {a, ab, c, c}.
        double jaccard = 1 - 2 * 3 * 0.5 / (2 * (0.5 + 2 + 2));
        double masi = 1 - 2 * 3 * (2.0 / 3) / (2 * (2.0 / 3 + 2 + 2));
        assertThat(value(KrippendorffAlpha.of(ratings, sets.jaccard(ratings.scale()), NONE)))
                .isCloseTo(jaccard, within(1e-12));
        assertThat(value(KrippendorffAlpha.of(ratings, sets.masi(ratings.scale()), NONE)))
                .isCloseTo(masi, within(1e-12));
    }

    private static double value(Agreement agreement) {
        return ((Agreement.Estimate) agreement).value();
    }

    private static Ratings published(String resource) {
        return RatingsFixture.published(PublishedAgreementTest.class, resource);
    }
}
