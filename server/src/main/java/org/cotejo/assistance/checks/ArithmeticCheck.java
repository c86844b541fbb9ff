package org.cotejo.assistance.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Computes again what a text computes, exactly, and shows what comes out otherwise. A result may be rounded, or cut
 * where it has decimals, to the digits that are printed. An equality is shown only if it fails under every way in which
 * its numbers can be read.
 */
final class ArithmeticCheck {
    private static final Pattern PERCENT_OF = Pattern.compile(
            "(?iu)(?<![\\d.,])(\\d+(?:[.,]\\d+)*)\\s?%\\s+(?:de|of)\\s+[$€£]?(\\d+(?:[.,\u00a0\u202f]\\d+)*)\\s*"
                    + "(?:=|es|son|is|equals|equivale\\s+a|da)\\s*[$€£]?(\\d+(?:[.,\u00a0\u202f]\\d+)*)"
                    + "(?![\\d%\\p{L}/*×·+−-]|[.,]\\d|\\s*[%/*×·+−^-]|\\s+(?:mil|millones|million|thousand|por)\\b|\\s+\\p{L}(?!\\p{L})(?<![yoeuaYOEUA]))");
    private static final Fraction HALF = Fraction.of(new BigDecimal("0.5"));
    private static final Fraction ABOUT = Fraction.of(new BigDecimal("0.02"));
    private static final int DIGITS = 8;

    private ArithmeticCheck() {}

    static List<Place> check(Prose prose, String locale) {
        var places = new ArrayList<Place>();
        for (var equality : Equality.in(prose.formal())) {
            for (var index = 0; index + 1 < equality.sides().size(); index++) {
                var left = equality.sides().get(index);
                var right = equality.sides().get(index + 1);
                if (left.isNumber() && right.isNumber() || isRunningTotal(left, right)) continue;
                place(prose, left, right, locale).ifPresent(places::add);
            }
        }
        PERCENT_OF.matcher(prose.formal()).results().forEach(found -> {
            var share = new Equality.Side(
                    List.of(found.group(1), "%", "*", found.group(2)), found.start(), found.end(2), false);
            var result = new Equality.Side(List.of(found.group(3)), found.start(3), found.end(3), false);
            place(prose, share, result, locale).ifPresent(places::add);
        });
        return places;
    }

    /** «5 + 3 = 8 × 2 = 16» goes on from a result: badly written, and not miscalculated. */
    private static boolean isRunningTotal(Equality.Side left, Equality.Side right) {
        if (right.isNumber()) return false;
        return Calculation.Reading.ALL.stream().anyMatch(reading -> {
            var carried = Calculation.value(right.tokens().subList(0, 1), reading);
            return carried.isPresent() && carried.equals(Calculation.value(left.tokens(), reading));
        });
    }

    private static Optional<Place> place(Prose prose, Equality.Side left, Equality.Side right, String locale) {
        Fraction computed = null;
        for (var reading : Calculation.Reading.ALL) {
            var one = Calculation.value(left.tokens(), reading);
            var other = Calculation.value(right.tokens(), reading);
            if (one.isEmpty() || other.isEmpty()) continue;
            if (holds(one.get(), other.get(), left, right, reading)) return Optional.empty();
            var isExpected = reading.percent() == Calculation.Percent.HUNDREDTH && isUsual(reading, locale);
            if (computed == null || isExpected) computed = left.isNumber() ? other.get() : one.get();
        }
        if (computed == null) return Optional.empty();
        var expression = left.isNumber() ? right : left;
        var said = left.isNumber() ? left : right;
        return Optional.of(Place.of(
                "arithmetic.result",
                "REA.math",
                left.start(),
                right.end(),
                Map.of(
                        "expression", prose.source().substring(expression.start(), expression.end()),
                        "said", prose.source().substring(said.start(), said.end()),
                        "computed", computed.written(DIGITS))));
    }

    private static boolean isUsual(Calculation.Reading reading, String locale) {
        return (reading.decimal() == ',') == locale.equalsIgnoreCase("es-ES");
    }

    private static boolean holds(
            Fraction one, Fraction other, Equality.Side left, Equality.Side right, Calculation.Reading reading) {
        var distance = one.distance(other);
        var written = right.isNumber() ? right : left;
        if (right.isAbout() && distance.compareTo(magnitude(other).times(ABOUT)) <= 0) return true;
        if (!written.isNumber())
            return distance.over().signum() == 0 || isRounded(left, right) && isNear(distance, other);
        var decimals = Calculation.decimals(written.tokens().getFirst(), reading);
        var last = Fraction.of(BigDecimal.ONE.movePointLeft(decimals));
        if (written.tokens().getLast().equals("%") && reading.percent() != Calculation.Percent.UNIT) {
            last = last.dividedBy(Fraction.HUNDRED).orElse(last);
        }
        // A cut result is less than one of its last digit away, a rounded one half.
        return distance.compareTo(last.times(HALF)) <= 0 || decimals > 0 && distance.compareTo(last) < 0;
    }

    private static Fraction magnitude(Fraction value) {
        return value.over().signum() < 0 ? value.negated() : value;
    }

    private static boolean isRounded(Equality.Side left, Equality.Side right) {
        return left.tokens().stream().anyMatch(token -> token.matches(".*[.,].*"))
                || right.tokens().stream().anyMatch(token -> token.matches(".*[.,].*"));
    }

    private static boolean isNear(Fraction distance, Fraction value) {
        return distance.compareTo(magnitude(value).times(Fraction.of(new BigDecimal("0.005")))) <= 0;
    }
}
