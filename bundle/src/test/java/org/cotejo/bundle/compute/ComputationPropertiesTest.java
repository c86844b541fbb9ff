package org.cotejo.bundle.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.bundle.compute.Computed.SPAIN;
import static org.cotejo.bundle.compute.Computed.UNITED_STATES;
import static org.cotejo.bundle.compute.Computed.computed;
import static org.cotejo.bundle.compute.Computed.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The same as BigDecimal and java.time say, over fixed seeds; and whatever is typed, an answer or a refusal. */
class ComputationPropertiesTest {
    private static final int SEEDS = 200;
    private static final LocalDate EPOCH = LocalDate.of(1, 1, 1);
    private static final int DAYS = (int) ChronoUnit.DAYS.between(EPOCH, LocalDate.of(9999, 12, 31));
    private static final List<String> PIECES = List.of(
            "1",
            "2,5",
            "1.234",
            "0",
            "12 %",
            "(",
            ")",
            "+",
            "-",
            "*",
            "/",
            "^",
            "^2",
            "abs(",
            "min(",
            "round(",
            ";",
            ",",
            "km",
            "h",
            "km/h",
            "\u00B0C",
            " ",
            " de ",
            " a ",
            "2020-03-15",
            "2020-02-30",
            "=",
            "<=",
            "\u2248",
            "\u00B1",
            "%",
            "\u00B2",
            "weekday(",
            "domingo",
            "999999999",
            "\uD83D\uDE00",
            "\u0301",
            ".",
            "days",
            "\u00A0");

    private record Sum(String typed, BigDecimal value) {}

    private static Sum sum(Random random, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            var number = BigDecimal.valueOf(random.nextInt(2_000_000), random.nextInt(7));
            return new Sum(number.toPlainString(), number);
        }
        var left = sum(random, depth - 1);
        var right = sum(random, depth - 1);
        return switch (random.nextInt(5)) {
            case 0 -> new Sum("(" + left.typed + " + " + right.typed + ")", left.value.add(right.value));
            case 1 -> new Sum("(" + left.typed + "-" + right.typed + ")", left.value.subtract(right.value));
            case 2 -> new Sum(left.typed + "*" + right.typed, left.value.multiply(right.value));
            case 3 -> new Sum("abs(" + left.typed + ")", left.value.abs());
            default -> new Sum("min(" + left.typed + ", " + right.typed + ")", left.value.min(right.value));
        };
    }

    @Test
    void sumsAndProductsAreThoseOfBigDecimal() {
        for (var seed = 0; seed < SEEDS; seed++) {
            var sum = sum(new Random(seed), 3);
            var expected = sum.value.signum() == 0
                    ? "0"
                    : sum.value.stripTrailingZeros().toPlainString();

            if (expected.length() <= 60)
                assertThat(output(sum.typed)).as(sum.typed).isEqualTo(expected);
        }
    }

    @Test
    void quotientsAreThoseOfBigDecimalInEveryDigit() {
        for (var seed = 0; seed < SEEDS; seed++) {
            var random = new Random(seed);
            var above = BigDecimal.valueOf(1 + random.nextInt(1_000_000_000), random.nextInt(5));
            var below = BigDecimal.valueOf(1 + random.nextInt(1_000_000), random.nextInt(5));
            var decimals = random.nextInt(20);
            var typed = "round(" + above.toPlainString() + " / " + below.toPlainString() + ", " + decimals + ")";
            var expected = above.divide(below, decimals, RoundingMode.HALF_UP);

            assertThat(new BigDecimal(output(typed))).as(typed).isEqualByComparingTo(expected);
        }
    }

    @Test
    void daysBetweenDatesAreThoseOfTheCalendar() {
        for (var seed = 0; seed < SEEDS; seed++) {
            var random = new Random(seed);
            var first = EPOCH.plusDays(random.nextInt(DAYS));
            var second = EPOCH.plusDays(random.nextInt(DAYS));
            var days = ChronoUnit.DAYS.between(first, second);

            assertThat(output(second + " - " + first)).isEqualTo(days + " d");
            assertThat(output(first + " + " + (days < 0 ? "(" + days + ")" : days) + " d"))
                    .isEqualTo(second.toString());
            assertThat(output("years_between(" + first + ", " + second + ")"))
                    .isEqualTo(Long.toString(first.until(second).getYears()));
            assertThat(output("weekday(" + first + ")"))
                    .isEqualTo(first.getDayOfWeek().name().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void numbersAreReadAsTheJdkWritesThemForTheCountry() {
        for (var locale : List.of(SPAIN, Computed.MEXICO, UNITED_STATES)) {
            var format = NumberFormat.getNumberInstance(locale);
            format.setMaximumFractionDigits(9);
            for (var seed = 0; seed < SEEDS; seed++) {
                var number = BigDecimal.valueOf(new Random(seed).nextLong(1_000_000_000_000_000L), seed % 10);
                var typed = format.format(number);

                assertThat(new BigDecimal(computed(typed, locale).output()))
                        .as(typed)
                        .isEqualByComparingTo(number);
            }
        }
    }

    @Test
    void aConversionThereAndBackChangesNothing() {
        for (var pair :
                List.of("km mi", "lb kg", "gal L", "\u00B0C \u00B0F", "km/h m/s", "acre ha", "GiB Mbit", "wk min")) {
            var units = pair.split(" ");
            for (var seed = 0; seed < 50; seed++) {
                var number = BigDecimal.valueOf(new Random(seed).nextInt(1_000_000), seed % 6);
                var typed = "(" + number.toPlainString() + " " + units[0] + " to " + units[1] + ") to " + units[0];
                var expected =
                        number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();

                assertThat(output(typed)).isEqualTo(expected + " " + units[0]);
            }
        }
    }

    /** What is kept is read again as itself, and comes to the same. */
    @Test
    void whateverIsTypedIsRefusedOrRepeatsItself() throws BadComputation {
        var answered = 0;
        for (var seed = 0; seed < 100 * SEEDS; seed++) {
            var random = new Random(seed);
            var typed = new StringBuilder();
            for (var piece = 0; piece < 1 + random.nextInt(10); piece++)
                typed.append(PIECES.get(random.nextInt(PIECES.size())));
            try {
                var computed = Computation.of(typed.toString(), SPAIN);
                assertThat(computed.repeat()).as(typed.toString()).isEqualTo(computed);
                answered++;
            } catch (BadComputation e) {
                assertThat(e.at()).as(typed.toString()).isBetween(0, typed.codePointCount(0, typed.length()));
            }
        }
        assertThat(answered).isGreaterThan(SEEDS);
    }
}
