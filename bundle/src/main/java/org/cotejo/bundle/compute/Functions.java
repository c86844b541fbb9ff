package org.cotejo.bundle.compute;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.cotejo.bundle.compute.Value.Quantity;

/** What the functions come to. */
final class Functions {
    private static final int DECIMALS_MAX = 100;
    private static final int MONTHS = 12;

    private Functions() {}

    static Value value(Expression.Call call, List<Value> arguments) throws BadComputation {
        return switch (call.function()) {
            case ABS -> abs(call, arguments);
            case MIN -> extreme(call, arguments, -1);
            case MAX -> extreme(call, arguments, 1);
            case ROUND -> rounded(call, arguments);
            case PERCENT_CHANGE -> change(call, arguments);
            case SHARE -> share(call, arguments);
            case YEARS_BETWEEN -> Quantity.number(Rational.of(months(call, arguments) / MONTHS));
            case MONTHS_BETWEEN -> Quantity.number(Rational.of(months(call, arguments)));
            case WEEKDAY -> new Value.Weekday(date(call, arguments, 0).getDayOfWeek());
        };
    }

    private static Value abs(Expression.Call call, List<Value> arguments) throws BadComputation {
        var quantity = quantity(call, arguments, 0);
        if (quantity.unit().isDegree()) throw Evaluator.kinds(call.at(), "degrees have no absolute value");
        return new Quantity(quantity.amount().abs(), quantity.unit());
    }

    private static Value extreme(Expression.Call call, List<Value> arguments, int sign) throws BadComputation {
        var best = quantity(call, arguments, 0);
        for (var index = 1; index < arguments.size(); index++) {
            var other = quantity(call, arguments, index);
            Evaluator.sameKind(call.arguments().get(index).at(), best, other);
            if (sign * other.amount().compareTo(best.amount()) > 0) best = other;
        }
        return best;
    }

    /** Rounded as it is written: kilometres to whole kilometres, a percentage to whole percents. */
    private static Value rounded(Expression.Call call, List<Value> arguments) throws BadComputation {
        var quantity = quantity(call, arguments, 0);
        var decimals = quantity(call, arguments, 1);
        var isRight = decimals.dimension().equals(Dimension.NONE)
                && decimals.amount().isWhole()
                && decimals.amount().abs().compareTo(Rational.of(DECIMALS_MAX)) <= 0;
        if (!isRight) {
            throw Evaluator.undefined(
                    call.arguments().get(1).at(),
                    "decimals are a whole number from -" + DECIMALS_MAX + " to " + DECIMALS_MAX);
        }
        var written = quantity.unit().fromBase(quantity.amount());
        var rounded = written.rounded(decimals.amount().numerator().intValueExact());
        return new Quantity(quantity.unit().toBase(rounded), quantity.unit());
    }

    private static Value change(Expression.Call call, List<Value> arguments) throws BadComputation {
        var from = quantity(call, arguments, 0);
        var to = quantity(call, arguments, 1);
        var ratio = ratio(call, to, from);
        return new Quantity(ratio.minus(Rational.ONE), Unit.PERCENT);
    }

    private static Value share(Expression.Call call, List<Value> arguments) throws BadComputation {
        return new Quantity(ratio(call, quantity(call, arguments, 0), quantity(call, arguments, 1)), Unit.PERCENT);
    }

    private static Rational ratio(Expression.Call call, Quantity above, Quantity below) throws BadComputation {
        Evaluator.sameKind(call.at(), above, below);
        if (above.unit().isDegree() || below.unit().isDegree()) {
            throw Evaluator.kinds(call.at(), "degrees have no ratio; convert to K first");
        }
        if (below.amount().signum() == 0) throw Evaluator.undefined(call.at(), "a share of zero");
        return above.amount().over(below.amount());
    }

    /** Whole months that have passed, negative where the second day is before the first. */
    private static long months(Expression.Call call, List<Value> arguments) throws BadComputation {
        return Period.between(date(call, arguments, 0), date(call, arguments, 1))
                .toTotalMonths();
    }

    private static Quantity quantity(Expression.Call call, List<Value> arguments, int index) throws BadComputation {
        if (arguments.get(index) instanceof Quantity quantity) return quantity;
        throw Evaluator.kinds(call.arguments().get(index).at(), "a number is needed here");
    }

    private static LocalDate date(Expression.Call call, List<Value> arguments, int index) throws BadComputation {
        if (arguments.get(index) instanceof Value.Day day) return day.date();
        throw Evaluator.kinds(call.arguments().get(index).at(), "a date is needed here, as 2020-03-15");
    }
}
