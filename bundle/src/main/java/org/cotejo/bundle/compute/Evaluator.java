package org.cotejo.bundle.compute;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import org.cotejo.bundle.compute.BadComputation.Code;
import org.cotejo.bundle.compute.Value.Quantity;

/** Calculates exactly; numbers that grow beyond a limit end it. */
final class Evaluator {
    private static final int BITS_MAX = 4_096;
    private static final int EXPONENT_MAX = 1_000;
    private static final int DIMENSION_MAX = 9;
    private static final Rational DAY_SECONDS = Rational.of(86_400);

    private Evaluator() {}

    static Value value(Expression expression) throws BadComputation {
        return switch (expression) {
            case Expression.Measure measure ->
                new Quantity(measure.unit().toBase(Rational.of(measure.number())), measure.unit());
            case Expression.Date date -> new Value.Day(date.day());
            case Expression.Weekday weekday -> new Value.Weekday(weekday.day());
            case Expression.Group group -> value(group.inner());
            case Expression.WithUnit with -> {
                var number = number(with.inner());
                yield checked(with.at(), new Quantity(with.unit().toBase(number), with.unit()));
            }
            case Expression.Negation negation -> negated(negation);
            case Expression.Operation operation -> operated(operation);
            case Expression.Conversion conversion -> converted(conversion);
            case Expression.Call call -> called(call);
            case Expression.Comparison comparison -> compared(comparison);
            case Expression.Closeness closeness -> close(closeness);
        };
    }

    /** A plain number, where nothing else can stand. */
    private static Rational number(Expression expression) throws BadComputation {
        var quantity = quantity(expression);
        if (!quantity.dimension().equals(Dimension.NONE)) throw kinds(expression.at(), "a plain number is needed here");
        return quantity.amount();
    }

    private static Quantity quantity(Expression expression) throws BadComputation {
        return quantity(expression.at(), value(expression));
    }

    private static Quantity quantity(int at, Value value) throws BadComputation {
        if (value instanceof Quantity quantity) return quantity;
        throw kinds(at, "a number is needed here");
    }

    private static Quantity plain(Expression expression) throws BadComputation {
        return plain(expression.at(), value(expression));
    }

    /** A quantity that can be added or multiplied. */
    private static Quantity plain(int at, Value value) throws BadComputation {
        var quantity = quantity(at, value);
        if (quantity.unit().isDegree()) {
            throw kinds(at, "degrees are only converted and compared; convert to K first");
        }
        return quantity;
    }

    /** "-5 °C" are five degrees below zero, not the opposite of five degrees. */
    private static Value negated(Expression.Negation negation) throws BadComputation {
        if (negation.inner() instanceof Expression.Measure measure
                && measure.unit().isDegree()) {
            var number = Rational.of(measure.number()).negated();
            return new Quantity(measure.unit().toBase(number), measure.unit());
        }
        var quantity = plain(negation.inner());
        return new Quantity(quantity.amount().negated(), quantity.unit());
    }

    private static Value operated(Expression.Operation operation) throws BadComputation {
        var value = switch (operation.operator()) {
            case PLUS -> sum(operation, 1);
            case MINUS -> sum(operation, -1);
            case TIMES, PERCENT_OF -> product(operation, plain(operation.left()), plain(operation.right()), 1);
            case OVER -> quotient(operation);
            case POWER -> power(operation);
        };
        return checked(operation.at(), value);
    }

    private static Value sum(Expression.Operation operation, int sign) throws BadComputation {
        var left = value(operation.left());
        var right = value(operation.right());
        if (left instanceof Value.Day day) return dayAnd(operation, day, right, sign);
        if (sign > 0 && right instanceof Value.Day day) return dayAnd(operation, day, left, sign);
        var first = plain(operation.left().at(), left);
        var second = plain(operation.right().at(), right);
        sameKind(operation.at(), first, second);
        var amount =
                sign > 0 ? first.amount().plus(second.amount()) : first.amount().minus(second.amount());
        return new Quantity(amount, first.unit());
    }

    private static Value dayAnd(Expression.Operation operation, Value.Day day, Value other, int sign)
            throws BadComputation {
        if (other instanceof Value.Day from && sign < 0) {
            var days = ChronoUnit.DAYS.between(from.date(), day.date());
            var unit = Units.named("d").orElseThrow();
            return new Quantity(unit.toBase(Rational.of(days)), unit);
        }
        if (!(other instanceof Quantity span) || !span.dimension().equals(Dimension.TIME)) {
            throw kinds(operation.at(), "to a date days are added, and from a date days or a date are taken");
        }
        var days = span.amount().over(DAY_SECONDS);
        if (!days.isWhole()) throw undefined(operation.at(), "to a date whole days are added");
        try {
            var moved = day.date().plusDays(sign * days.numerator().longValueExact());
            if (moved.getYear() >= 1 && moved.getYear() <= 9_999) return new Value.Day(moved);
        } catch (DateTimeException | ArithmeticException e) {
            // Said below, as for the years that are not written.
        }
        throw new BadComputation(Code.DATE, operation.at(), "that day is not in the years 1 to 9999");
    }

    private static Value quotient(Expression.Operation operation) throws BadComputation {
        var divisor = plain(operation.right());
        if (divisor.amount().signum() == 0) throw undefined(operation.at(), "division by zero");
        return product(operation, plain(operation.left()), divisor, -1);
    }

    private static Quantity product(Expression.Operation operation, Quantity left, Quantity right, int power)
            throws BadComputation {
        var amount =
                power > 0 ? left.amount().times(right.amount()) : left.amount().over(right.amount());
        var dimension = left.dimension().times(right.dimension(), power);
        if (dimension.equals(Dimension.NONE)) return Quantity.number(amount);
        if (right.dimension().isNumber()) return new Quantity(amount, left.unit());
        if (left.dimension().isNumber() && power > 0) return new Quantity(amount, right.unit());
        return new Quantity(amount, computed(operation.at(), dimension));
    }

    private static Value power(Expression.Operation operation) throws BadComputation {
        var base = plain(operation.left());
        var exponent = number(operation.right());
        if (!exponent.isWhole()) throw undefined(operation.right().at(), "an exponent is a whole number");
        if (exponent.abs().compareTo(Rational.of(EXPONENT_MAX)) > 0) {
            throw tooLarge(operation.right().at(), "an exponent is at most " + EXPONENT_MAX);
        }
        var power = exponent.numerator().intValueExact();
        if (power <= 0 && base.amount().signum() == 0) {
            throw undefined(operation.at(), "zero to the power of zero or less");
        }
        if ((long) Math.abs(power) * (base.amount().bits() - 1) > BITS_MAX) throw tooLarge(operation.at());
        var amount = base.amount().power(power);
        if (base.dimension().isNumber()) return Quantity.number(amount);
        if (Math.abs(power) > DIMENSION_MAX) throw kinds(operation.at(), "no unit has such powers");
        var dimension = base.dimension().power(power);
        return dimension.equals(Dimension.NONE)
                ? Quantity.number(amount)
                : new Quantity(amount, computed(operation.at(), dimension));
    }

    private static Unit computed(int at, Dimension dimension) throws BadComputation {
        var powers = new int[] {
            dimension.length(), dimension.mass(), dimension.time(), dimension.temperature(), dimension.data()
        };
        for (var power : powers) {
            if (Math.abs(power) > DIMENSION_MAX) throw kinds(at, "no unit has such powers");
        }
        return Unit.base(dimension);
    }

    private static Value converted(Expression.Conversion conversion) throws BadComputation {
        var quantity = quantity(conversion.inner());
        var isShare =
                quantity.dimension().isNumber() && conversion.unit().dimension().isNumber();
        if (!isShare && !quantity.dimension().equals(conversion.unit().dimension())) {
            throw kinds(conversion.at(), "that unit measures something else");
        }
        return new Quantity(quantity.amount(), conversion.unit());
    }

    private static Value called(Expression.Call call) throws BadComputation {
        var arguments = new ArrayList<Value>();
        for (var argument : call.arguments()) arguments.add(value(argument));
        return checked(call.at(), Functions.value(call, arguments));
    }

    private static Value compared(Expression.Comparison comparison) throws BadComputation {
        var order = order(comparison.at(), value(comparison.left()), value(comparison.right()), comparison.sign());
        return new Value.Truth(
                switch (comparison.sign()) {
                    case "=" -> order == 0;
                    case "!=" -> order != 0;
                    case "<" -> order < 0;
                    case "<=" -> order <= 0;
                    case ">" -> order > 0;
                    case ">=" -> order >= 0;
                    default -> throw new IllegalStateException("expected a comparison, found " + comparison.sign());
                });
    }

    private static int order(int at, Value left, Value right, String sign) throws BadComputation {
        if (left instanceof Quantity first && right instanceof Quantity second) {
            sameKind(at, first, second);
            return first.amount().compareTo(second.amount());
        }
        if (left instanceof Value.Day first && right instanceof Value.Day second) {
            return first.date().compareTo(second.date());
        }
        if (left instanceof Value.Weekday first && right instanceof Value.Weekday second) {
            if (sign.equals("=") || sign.equals("!=")) return first.day().compareTo(second.day());
            throw kinds(at, "days of the week are only equal or not");
        }
        throw kinds(at, "these are not of one kind");
    }

    private static Value close(Expression.Closeness closeness) throws BadComputation {
        var left = quantity(closeness.left());
        var right = quantity(closeness.right());
        var tolerance = plain(closeness.tolerance());
        sameKind(closeness.at(), left, right);
        if (tolerance.dimension().percent() && !left.dimension().percent()) {
            throw kinds(closeness.tolerance().at(), "a percentage of what: write \u00B1 1 % of the value");
        }
        sameKind(closeness.tolerance().at(), left, tolerance);
        if (tolerance.amount().signum() < 0) {
            throw undefined(closeness.tolerance().at(), "a tolerance is not negative");
        }
        var apart = left.amount().minus(right.amount()).abs();
        return new Value.Truth(apart.compareTo(tolerance.amount()) <= 0);
    }

    static void sameKind(int at, Quantity left, Quantity right) throws BadComputation {
        if (left.dimension().equals(right.dimension())) return;
        if (left.dimension().isNumber() && right.dimension().isNumber()) {
            throw kinds(at, "a percentage and a number: write 12 % of 340, or 100 % + 12 %");
        }
        throw kinds(at, "these do not measure the same: " + said(left) + " and " + said(right));
    }

    private static String said(Quantity quantity) {
        return quantity.unit().symbol().isEmpty()
                ? "a number"
                : "\"" + quantity.unit().symbol() + "\"";
    }

    private static Value checked(int at, Value value) throws BadComputation {
        if (value instanceof Quantity quantity && quantity.amount().bits() > BITS_MAX) throw tooLarge(at);
        return value;
    }

    private static BadComputation tooLarge(int at) {
        var digits = BigInteger.TWO.pow(BITS_MAX).toString().length();
        return tooLarge(at, "a number of more than " + digits + " digits");
    }

    private static BadComputation tooLarge(int at, String message) {
        return new BadComputation(Code.TOO_LARGE, at, message);
    }

    static BadComputation kinds(int at, String message) {
        return new BadComputation(Code.KINDS, at, message);
    }

    static BadComputation undefined(int at, String message) {
        return new BadComputation(Code.UNDEFINED, at, message);
    }
}
