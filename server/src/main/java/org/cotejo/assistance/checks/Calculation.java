package org.cotejo.assistance.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One side of a written equality under one way to read it: which mark is of decimals, and what % means. Nothing is
 * guessed: whatever does not parse in full has no value.
 */
final class Calculation {
    /** How `%` may be meant: of the whole, of what stands left of it («1,000 + 16 %»), or as a unit («20 % − 16 % = 4 %»). */
    enum Percent {
        HUNDREDTH,
        OF_LEFT,
        UNIT
    }

    /** One way to read. */
    record Reading(char decimal, Percent percent) {
        static final List<Reading> ALL = List.of(
                new Reading('.', Percent.HUNDREDTH),
                new Reading('.', Percent.OF_LEFT),
                new Reading('.', Percent.UNIT),
                new Reading(',', Percent.HUNDREDTH),
                new Reading(',', Percent.OF_LEFT),
                new Reading(',', Percent.UNIT));
    }

    private static final int DIGITS_MAX = 30;
    private static final Pattern POINT = number("\\.", "[,\u00a0\u202f]");
    private static final Pattern COMMA = number(",", "[.\u00a0\u202f]");

    private final List<String> tokens;
    private final Reading reading;
    private int at;

    private Calculation(List<String> tokens, Reading reading) {
        this.tokens = tokens;
        this.reading = reading;
    }

    private static Pattern number(String decimal, String group) {
        return Pattern.compile("(?:\\d+|\\d{1,3}(?:" + group + "\\d{3})+)(?:" + decimal + "(\\d+))?");
    }

    /** The value of some tokens; empty where they are no whole expression under this reading. */
    static Optional<Fraction> value(List<String> tokens, Reading reading) {
        var calculation = new Calculation(tokens, reading);
        try {
            return calculation.sum().filter(_ -> calculation.at == tokens.size());
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** How many decimals a number is written with. */
    static int decimals(String token, Reading reading) {
        var matcher = pattern(reading).matcher(token);
        return matcher.matches() && matcher.group(1) != null ? matcher.group(1).length() : 0;
    }

    private static Pattern pattern(Reading reading) {
        return reading.decimal() == '.' ? POINT : COMMA;
    }

    private boolean take(String token) {
        if (at >= tokens.size() || !tokens.get(at).equals(token)) return false;
        at++;
        return true;
    }

    private Optional<Fraction> sum() {
        var sum = product();
        while (sum.isPresent()
                && at < tokens.size()
                && (tokens.get(at).equals("+") || tokens.get(at).equals("-"))) {
            var isMinus = tokens.get(at++).equals("-");
            var left = sum.get();
            var right = isPercentAhead() ? percentOf(left) : product();
            sum = right.map(value -> isMinus ? left.minus(value) : left.plus(value));
        }
        return sum;
    }

    private boolean isPercentAhead() {
        return reading.percent() == Percent.OF_LEFT
                && at + 1 < tokens.size()
                && tokens.get(at + 1).equals("%");
    }

    private Optional<Fraction> percentOf(Fraction left) {
        var share = literal();
        at++;
        return share.flatMap(value -> left.times(value).dividedBy(Fraction.HUNDRED));
    }

    private Optional<Fraction> product() {
        var product = power();
        while (product.isPresent()
                && at < tokens.size()
                && (tokens.get(at).equals("*") || tokens.get(at).equals("/"))) {
            var isOver = tokens.get(at++).equals("/");
            var left = product.get();
            product = power().flatMap(right -> isOver ? left.dividedBy(right) : Optional.of(left.times(right)));
        }
        return product;
    }

    private Optional<Fraction> power() {
        if (take("-")) return power().map(Fraction::negated);
        var base = atom();
        return base.isPresent() && take("^")
                ? power().flatMap(exponent -> base.get().power(exponent))
                : base;
    }

    private Optional<Fraction> atom() {
        if (take("(")) return sum().filter(_ -> take(")"));
        var number = literal();
        if (number.isEmpty() || !take("%")) return number;
        return reading.percent() == Percent.UNIT ? number : number.flatMap(value -> value.dividedBy(Fraction.HUNDRED));
    }

    private Optional<Fraction> literal() {
        if (at >= tokens.size()) return Optional.empty();
        var token = tokens.get(at);
        if (token.length() > DIGITS_MAX || !pattern(reading).matcher(token).matches()) return Optional.empty();
        at++;
        var plain = token.replaceAll(reading.decimal() == '.' ? "[,\u00a0\u202f]" : "[.\u00a0\u202f]", "");
        return Optional.of(Fraction.of(new BigDecimal(plain.replace(',', '.'))));
    }
}
