package org.cotejo.bundle.compute;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.Collectors;

/** Calculations and their results as text, with a decimal point and without groups. */
final class Written {
    /** How many significant digits a number has that does not end. */
    static final int DIGITS = 12;

    /** What is longer is written rounded only. */
    private static final int EXACT_MAX = 60;

    private static final int PLAIN_EXPONENT_MAX = 20;

    private Written() {}

    static String input(Expression expression) {
        return switch (expression) {
            case Expression.Measure measure -> measure.number() + suffix(measure.unit());
            case Expression.Date date -> date.day().toString();
            case Expression.Weekday weekday -> Weekdays.text(weekday.day());
            case Expression.Group group -> "(" + input(group.inner()) + ")";
            case Expression.WithUnit with -> input(with.inner()) + suffix(with.unit());
            case Expression.Negation negation -> "-" + input(negation.inner());
            case Expression.Operation operation ->
                input(operation.left()) + operation.operator().sign() + input(operation.right());
            case Expression.Conversion conversion ->
                input(conversion.inner()) + " to " + conversion.unit().symbol();
            case Expression.Call call ->
                call.arguments().stream()
                        .map(Written::input)
                        .collect(Collectors.joining(", ", call.function().text() + "(", ")"));
            case Expression.Comparison comparison ->
                input(comparison.left()) + " " + comparison.sign() + " " + input(comparison.right());
            case Expression.Closeness closeness ->
                input(closeness.left()) + " \u2248 " + input(closeness.right()) + " \u00B1 "
                        + input(closeness.tolerance());
        };
    }

    private static String suffix(Unit unit) {
        return unit.symbol().isEmpty() ? "" : " " + unit.symbol();
    }

    static String output(Value value) {
        return switch (value) {
            case Value.Quantity quantity -> {
                var suffix = suffix(quantity.unit());
                yield number(quantity.unit().fromBase(quantity.amount()), suffix) + suffix;
            }
            case Value.Day day -> day.date().toString();
            case Value.Weekday weekday -> Weekdays.text(weekday.day());
            case Value.Truth truth -> Boolean.toString(truth.holds());
        };
    }

    /** The decimals where they end, else the fraction and so many digits, each with its unit. */
    private static String number(Rational number, String suffix) {
        var decimals = decimals(number.denominator());
        if (decimals >= 0) {
            var exact = new BigDecimal(number.scaledByTen(decimals).numerator(), decimals);
            if (exact.toPlainString().length() <= EXACT_MAX) return exact.toPlainString();
            return "\u2248 " + digits(number);
        }
        var fraction = number.numerator() + "/" + number.denominator();
        if (fraction.length() > EXACT_MAX) return "\u2248 " + digits(number);
        return fraction + suffix + " \u2248 " + digits(number);
    }

    /** How many decimals 1 over the number has, the fewest; -1 where they do not end. */
    private static int decimals(BigInteger denominator) {
        var twos = denominator.getLowestSetBit();
        var rest = denominator.shiftRight(twos);
        var fives = 0;
        var five = BigInteger.valueOf(5);
        while (rest.compareTo(BigInteger.ONE) > 0) {
            var parts = rest.divideAndRemainder(five);
            if (parts[1].signum() != 0) return -1;
            rest = parts[0];
            fives++;
        }
        return Math.max(twos, fives);
    }

    private static String digits(Rational number) {
        var context = new MathContext(DIGITS, RoundingMode.HALF_UP);
        var rounded = new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator()), context);
        var exponent = rounded.precision() - rounded.scale() - 1;
        if (Math.abs(exponent) <= PLAIN_EXPONENT_MAX) return rounded.toPlainString();
        var mantissa = rounded.movePointLeft(exponent);
        return mantissa.toPlainString() + "e" + exponent;
    }
}
