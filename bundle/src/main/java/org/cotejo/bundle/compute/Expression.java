package org.cotejo.bundle.compute;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** What was typed, as it is understood; each part knows where it stands, in code points. */
sealed interface Expression {
    int at();

    /** A number, with its unit where it has one. */
    record Measure(int at, String number, Unit unit) implements Expression {}

    record Date(int at, LocalDate day) implements Expression {}

    record Weekday(int at, DayOfWeek day) implements Expression {}

    record Group(int at, Expression inner) implements Expression {}

    /** A unit after parentheses or a call. */
    record WithUnit(int at, Expression inner, Unit unit) implements Expression {}

    record Negation(int at, Expression inner) implements Expression {}

    record Operation(int at, Operator operator, Expression left, Expression right) implements Expression {}

    record Conversion(int at, Expression inner, Unit unit) implements Expression {}

    record Call(int at, Function function, List<Expression> arguments) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    record Comparison(int at, String sign, Expression left, Expression right) implements Expression {}

    /** Whether two values differ by at most a third. */
    record Closeness(int at, Expression left, Expression right, Expression tolerance) implements Expression {}

    /** The operations between two values, as they are kept. */
    enum Operator {
        PLUS(" + "),
        MINUS(" - "),
        TIMES(" * "),
        OVER(" / "),
        POWER("^"),
        PERCENT_OF(" of ");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }
    }
}
